// One edit in full: what happened, where, the lines of both documents, whom it reaches, why it matters and what to do.
import type { Impact } from '../findings.ts';
import { worseFirst } from '../findings.ts';
import { printable, shorten } from '../messages/printable.ts';
import type { ReportMessages } from '../messages/report.ts';
import { endedText } from '../messages/waivers.ts';
import type { Digest, Edit } from './digest.ts';
import { frameLines } from './frame-text.ts';
import { grouped } from './grouped.ts';
import { unbroken, widthOf, wrap } from './layout.ts';
import type { Lines, Page } from './page.ts';
import { glyphs, labelled, labelledCommand, longestMessage, placeText, together } from './page.ts';
import type { Finding } from './report.ts';
import { witnessText } from './witness-text.ts';

/** Longer lists of operations are folded to this many. */
const operationsShown = 3;

export const editLines = (edit: Edit, digest: Digest, page: Page): Lines => {
  const { paint, width, words } = page;
  const [first] = edit.findings as readonly [Finding];
  return [
    ...headline(edit, page),
    ...distinct(edit.findings).flatMap((finding, index, all) => {
      const [tag, next] = [finding, all[index + 1]].map(it => it && tagOf(it, words));
      return messageLines(finding, edit, page, tag === next ? '' : (tag ?? ''));
    }),
    ...placesLines(first, width).map(line => paint.faint(line)),
    '',
    ...frameLines(edit.frames ?? [], width, words, paint),
    ...detailLines(edit, digest, page),
  ];
};

const headline = ({ subject, level }: Edit, { paint, width }: Page): Lines =>
  wrap(together(subject), width - 2).map((line, index) =>
    index === 0 ? `${paint[level](glyphs[level])} ${paint.strong(line)}` : `  ${paint.strong(line)}`,
  );

/** The rule, and the standing that speaks beside it. */
const toldBy = ({ rule, lifecycle }: Finding): readonly string[] =>
  lifecycle?.message === undefined ? [rule] : [rule, lifecycle.standing];

/** Where a team decided on the level, what it would be is told with it. */
const tagOf = (finding: Finding, words: ReportMessages): string =>
  `[${[...toldBy(finding), ...decisionIn(finding, words)].join(', ')}]`;

const decisionIn = ({ configured, level }: Finding, words: ReportMessages): readonly string[] => {
  if (!configured) return [];
  return [configured.from === level ? words.configuredInPart : words.configured(words.level[configured.from])];
};

/** Several places that became one say the same thing several times. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => {
  const bySentence = new Map(findings.map(finding => [`${finding.rule} ${finding.message}`, finding]));
  return [...bySentence.values()];
};

/** What one rule says several times is tagged once. */
const messageLines = (finding: Finding, edit: Edit, { paint, proseWidth }: Page, tag: string): Lines => {
  const lines = wrap(`${shorten(finding.message, longestMessage)} ${tag.replaceAll(' ', unbroken)}`, proseWidth - 2);
  const color = finding.level === edit.level ? (text: string) => text : paint[finding.level];
  return lines.map((line, index) => {
    if (index < lines.length - 1 || !line.endsWith(tag)) return `  ${color(line)}`;
    return `  ${color(line.slice(0, line.length - tag.length))}${paint.faint(tag)}`;
  });
};

/** What was added is looked for in the revision only; what was removed may have to go back there. */
const placesLines = ({ base, revision }: Finding, width: number): Lines => {
  const places = (base.exists ? [base, revision] : [revision])
    .filter(({ exists, pointer }) => exists || pointer.lastIndexOf('/') > 0)
    .map(placeText);
  const line = `  ${places.join(' → ')}`;
  return widthOf(line) <= width ? [line] : places.map((place, index) => (index === 0 ? `  ${place}` : `  → ${place}`));
};

const detailLines = (edit: Edit, digest: Digest, page: Page): Lines => {
  const worst = edit.findings.filter(finding => finding.level === edit.level);
  const details = [
    ...shownBy(worst, digest, page),
    ...reachedBy(worst, edit, page),
    ...explanations(worst, edit, digest, page),
    ...expiredDecisions(edit, digest, page),
  ];
  const command = page.acceptOf(edit.findings);
  if (details.length === 0 && command === undefined) return [];
  const { accept } = page.waivers;
  const labels = [...details.map(([label]) => label), ...(command === undefined ? [] : [accept])];
  const column = Math.max(...labels.map(widthOf)) + 2;
  return [
    '',
    ...details.flatMap(([label, text]) => labelled(label, text, column, page)),
    ...(command === undefined ? [] : labelledCommand(accept, command, column, page)),
  ];
};

const expiredDecisions = ({ findings }: Edit, { language }: Digest, { waivers }: Page): readonly Detail[] =>
  findings.flatMap(({ expiredWaiver }) =>
    expiredWaiver ? [[waivers.expired, endedText(expiredWaiver, language)] as const] : [],
  );

type Detail = readonly [label: string, text: string];

/** That nothing was found is told where it is why a change is called dangerous. */
const isTold = ({ witness }: Finding): boolean => witness?.kind !== 'none' || witness.why === 'not-decided';

/** One example is enough to see what is meant. */
const shownBy = (findings: readonly Finding[], { all }: Digest, { words }: Page): readonly Detail[] => {
  for (const finding of findings) {
    const text = isTold(finding) || all ? witnessText(finding, words) : undefined;
    if (text) return [[words.shownBy, text.sentence], ...(all ? text.more.map((line): Detail => ['', line]) : [])];
  }
  return [];
};

/** Why and fix of each rule are given once in a report. */
const explanations = (
  findings: readonly Finding[],
  { level }: Edit,
  digest: Digest,
  { words, explained }: Page,
): readonly Detail[] => {
  if (level === 'safe') return [];
  // A standing knows better than the rule why it matters.
  const telling = findings.flatMap(finding => toldBy(finding).slice(-1));
  const rules = [...new Set(telling)].filter(rule => !explained.has(rule));
  return rules.flatMap(rule => {
    explained.add(rule);
    const said = Object.hasOwn(digest.rules, rule) ? digest.rules[rule] : undefined;
    const label = rules.length > 1 ? ` [${rule}]` : '';
    return said ? [[words.why, said.why + label] as const, [words.fix, said.fix] as const] : [];
  });
};

/** The operations that clients send the thing to, and those that they receive it from. */
const reachedBy = (findings: readonly Finding[], { subject }: Edit, { words }: Page): readonly Detail[] => {
  const impacts = reachOf(findings);
  const differ = new Set(impacts.map(impact => impact.level)).size > 1;
  return impacts
    .map((impact): Detail => {
      const operations = operationsText(impact, words);
      const text = differ ? words.inBrackets(operations, words.level[impact.level]) : operations;
      return [words.reached[impact.direction], text];
    })
    .filter(([, operations]) => !subject.startsWith(operations.replaceAll(unbroken, ' ')));
};

/** Of all findings together; an operation counts where the worst happens to it. */
const reachOf = (findings: readonly Finding[]): readonly Impact[] => {
  const impacts = findings
    .flatMap(finding => finding.impacts)
    .sort((left, right) => worseFirst(left.level, right.level));
  const seen = new Set<string>();
  const isNew = (name: string): boolean => seen.size < seen.add(name).size;
  return (['input', 'output'] as const).flatMap(direction =>
    grouped(
      impacts.filter(impact => impact.direction === direction),
      ({ level }) => level,
    ).flatMap(group => {
      const [{ level }] = group as readonly [Impact];
      const operations = group
        .flatMap(impact => impact.operations)
        .filter(({ kind, method, path }) => isNew([direction, kind, method, path].join(' ')));
      return operations.length === 0 ? [] : [{ direction, level, operations }];
    }),
  );
};

const operationsText = ({ operations }: Impact, words: ReportMessages): string => {
  const names = operations.map(({ kind, method, path }) =>
    printable(kind === 'webhook' ? `webhook ${method} ${path}` : `${method} ${path}`).replaceAll(' ', unbroken),
  );
  // A remark in the place of a single name would save nothing.
  if (names.length <= operationsShown + 1) return names.join(words.listSeparator);
  return words.andMore(names.slice(0, operationsShown).join(words.listSeparator), names.length - operationsShown);
};
