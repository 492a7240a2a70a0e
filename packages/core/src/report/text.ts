// The report for people at a terminal: what breaks, worst first, with the lines of both documents.
import type { Impact, Level } from '../findings.ts';
import type { ReportMessages } from '../messages/report.ts';
import { reportMessages } from '../messages/report.ts';
import { printable, shorten } from '../messages/printable.ts';
import type { Digest, Edit } from './digest.ts';
import { frameLines } from './frame-text.ts';
import { padEnd, unbroken, widthOf, wrap } from './layout.ts';
import type { Paint } from './paint.ts';
import { plain } from './paint.ts';
import type { DescriptionSummary, Finding, Location } from './report.ts';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint?: Paint;
}

export const toText = (digest: Digest, { width, paint = plain }: TextOptions): string => {
  const page: Page = {
    width: Math.max(40, width),
    proseWidth: Math.min(Math.max(40, width), 100),
    paint,
    words: reportMessages[digest.language],
    explained: new Set(),
  };
  const blocks = [headerOf(digest, page), ...levels.flatMap(level => sectionOf(digest, level, page)), summaryOf(digest, page)];
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

interface Page {
  readonly width: number;
  /** Prose in very long lines is hard to read. */
  readonly proseWidth: number;
  readonly paint: Paint;
  readonly words: ReportMessages;
  /** The rules whose why and fix have been given. */
  readonly explained: Set<string>;
}

type Lines = readonly string[];

const levels: readonly Level[] = ['breaking', 'dangerous', 'safe'];
const glyphs = { breaking: '✗', dangerous: '!', safe: '✓', same: '=' } as const;

/** Longer lists of operations are folded to this many. */
const operationsShown = 3;
const longestMessage = 400;

const headerOf = ({ base, revision }: Digest, { paint }: Page): Lines => {
  const title = printable(titleOf(base, revision));
  return [
    ...(title === '' ? [] : [paint.strong(title)]),
    paint.faint(printable(`${base.file} → ${revision.file}`)),
  ];
};

const titleOf = (base: DescriptionSummary, revision: DescriptionSummary): string => {
  const full = ({ title, version }: DescriptionSummary) => [title, version].filter(it => it !== '').join(' ');
  const second = base.title === revision.title ? revision.version : full(revision);
  const titles = base.title === revision.title && base.version === revision.version ? [full(base)] : [full(base), second];
  return titles.filter(it => it !== '').join(' → ');
};

const sectionOf = (digest: Digest, level: Level, page: Page): readonly Lines[] => {
  const edits = digest.edits.filter(edit => edit.level === level);
  if (edits.length === 0) return [];
  const framed = edits.filter(edit => edit.frame);
  const brief = edits.filter(edit => !edit.frame);
  return [
    [ruler(page, level, page.words.level[level], page.words.changes(digest.counts[level]))],
    ...framed.map(edit => editLines(edit, digest, page)),
    ...briefBlocks(brief, page),
  ];
};

const ruler = ({ width, paint }: Page, level: Level, left: string, right: string): string => {
  const name = left.toUpperCase();
  const line = '─'.repeat(Math.max(3, Math.min(width, 100) - widthOf(name) - widthOf(right) - 2));
  return `${paint[level](paint.strong(name))} ${paint.faint(`${line} ${right}`)}`;
};

const editLines = (edit: Edit, digest: Digest, page: Page): Lines => {
  const { paint } = page;
  const [first] = edit.findings as readonly [Finding];
  return [
    ...headline(edit, page),
    ...edit.findings.flatMap(finding => messageLines(finding, edit, page)),
    `  ${paint.faint(printable(placesOf(first)))}`,
    '',
    ...frameLines(edit.frame ?? [], page.width, page.words, paint),
    ...detailLines(edit, digest, page),
  ];
};

const headline = ({ subject, level }: Edit, { paint, width }: Page): Lines =>
  wrap(together(subject), width - 2).map((line, index) =>
    index === 0 ? `${paint[level](glyphs[level])} ${paint.strong(line)}` : `  ${paint.strong(line)}`,
  );

const messageLines = (finding: Finding, edit: Edit, { paint, proseWidth }: Page): Lines => {
  const tag = `[${finding.rule}]`;
  const lines = wrap(`${shorten(finding.message, longestMessage)} ${tag}`, proseWidth - 2);
  const color = finding.level === edit.level ? (text: string) => text : paint[finding.level];
  return lines.map((line, index) => {
    if (index < lines.length - 1 || !line.endsWith(tag)) return `  ${color(line)}`;
    return `  ${color(line.slice(0, line.length - tag.length))}${paint.faint(tag)}`;
  });
};

/** What was added is looked for in the revision only; what was removed may have to go back there. */
const placesOf = ({ base, revision }: Finding): string =>
  (base.exists ? [base, revision] : [revision])
    .filter(({ exists, pointer }) => exists || pointer.lastIndexOf('/') > 0)
    .map(placeOf)
    .join(' → ');

const placeOf = ({ file, start }: Location): string => `${file}:${start.line}:${start.column}`;

/** A method and its path stay on one line. */
const together = (text: string): string => text.replaceAll(/\b([A-Z]+) (?=\/)/g, `$1${unbroken}`);

/** Below the excerpt: whom it reaches, why it matters and what to do, the last two once for each rule. */
const detailLines = (edit: Edit, digest: Digest, page: Page): Lines => {
  const { words } = page;
  const worst = edit.findings.filter(finding => finding.level === edit.level);
  const reached = reachedBy(worst, page).filter(([, operations]) => !edit.subject.startsWith(operations.replaceAll(unbroken, ' ')));
  const explained = edit.level === 'safe' ? [] : worst.filter(({ rule }) => !page.explained.has(rule));
  const rules = [...new Set(explained.map(finding => finding.rule))];
  for (const rule of rules) page.explained.add(rule);
  const texts = rules.flatMap(rule => {
    const said = Object.hasOwn(digest.rules, rule) ? digest.rules[rule] : undefined;
    return said ? [[words.why, said.why] as const, [words.fix, said.fix] as const] : [];
  });
  const details = [...reached, ...texts];
  if (details.length === 0) return [];
  const label = Math.max(...details.map(([name]) => widthOf(name))) + 2;
  return ['', ...details.flatMap(([name, text]) => detail(name, text, label, page))];
};

const detail = (name: string, text: string, label: number, { proseWidth, paint }: Page): Lines =>
  wrap(together(text), proseWidth - 2 - label).map((line, index) =>
    index === 0 ? `  ${paint.faint(padEnd(name, label))}${line}` : `  ${' '.repeat(label)}${line}`,
  );

const reachedBy = (findings: readonly Finding[], page: Page): readonly (readonly [string, string])[] => {
  const [finding] = findings;
  if (!finding) return [];
  const reaching = finding.impacts.filter(impact => impact.operations.length > 0);
  const differ = new Set(reaching.map(impact => impact.level)).size > 1;
  return reaching.map(impact => {
    const operations = operationsOf(impact, page.words);
    const text = differ ? page.words.inBrackets(operations, page.words.level[impact.level]) : operations;
    return [page.words.reached[impact.direction], text];
  });
};

const operationsOf = ({ operations }: Impact, words: ReportMessages): string => {
  const names = operations.map(({ kind, method, path }) =>
    printable(kind === 'webhook' ? `webhook ${method} ${path}` : `${method} ${path}`).replaceAll(' ', unbroken),
  );
  if (names.length <= operationsShown + 1) return names.join(words.listSeparator);
  return words.andMore(names.slice(0, operationsShown).join(words.listSeparator), names.length - operationsShown);
};

/** By rule, so that what has been explained once is said once more and not fifty times. */
const briefBlocks = (edits: readonly Edit[], page: Page): readonly Lines[] => {
  const byRule = new Map<string, Finding[]>();
  for (const finding of edits.flatMap(edit => edit.findings)) {
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  return [...byRule].map(([rule, findings]) => briefLines(rule, findings, page));
};

const briefLines = (rule: string, findings: readonly Finding[], { words, paint, proseWidth, width }: Page): Lines => {
  const [first] = findings as readonly [Finding];
  const isSame = findings.every(finding => finding.message === first.message);
  const said = isSame && findings.length > 1 ? `: ${shorten(first.message, longestMessage)}` : '';
  const places = findings.map(finding => printable(placeOf(finding.revision.exists ? finding.revision : finding.base)));
  const column = Math.max(...places.map(widthOf)) + 2;
  const isNarrow = column > proseWidth / 3;
  const room = isNarrow ? width - 4 : width - 4 - column;
  return [
    `${paint[first.level](glyphs[first.level])} ${words.more(findings.length)}${said} ${paint.faint(`[${rule}]`)}`,
    ...findings.flatMap((finding, index) => {
      const text = said === '' ? `${finding.subject}: ${shorten(finding.message, 120)}` : finding.subject;
      const place = paint.faint(padEnd(places[index] ?? '', column));
      const lines = wrap(together(text), room);
      if (isNarrow) return [`    ${place.trimEnd()}`, ...lines.map(line => `    ${line}`)];
      return lines.map((line, row) => `    ${row === 0 ? place : ' '.repeat(column)}${line}`);
    }),
  ];
};

const summaryOf = (digest: Digest, page: Page): Lines => {
  const { paint, words, width } = page;
  const { verdict, counts } = digest;
  const color = verdict === 'same' ? paint.safe : paint[verdict];
  const counted = levels.filter(level => counts[level] > 0).map(level => paint[level](words.counted(counts[level], words.level[level])));
  const label = Math.max(digest.folded.length === 0 ? 0 : widthOf(words.notShown), widthOf(words.next)) + 2;
  return [
    paint.faint('─'.repeat(Math.min(width, 100))),
    `${color(paint.strong(`${glyphs[verdict]} ${words.verdict[verdict]}`))}: ${words.meaning[verdict]}`,
    ...(counted.length === 0 ? [] : [`  ${counted.join(words.listSeparator)}`]),
    ...(digest.folded.length === 0 ? [] : ['', ...detail(words.notShown, foldedText(digest, words), label, page)]),
    ...nextSteps(digest, page, label),
  ];
};

const foldedText = ({ folded }: Digest, words: ReportMessages): string =>
  folded
    .map(({ rule, surface, count }) => {
      const counted = count === 1 ? rule : `${rule}${unbroken}×${unbroken}${count}`;
      return surface === 'wire' ? counted : words.inBrackets(counted, words.surface[surface]);
    })
    .join(words.listSeparator);

const nextSteps = ({ verdict, folded, edits, counts }: Digest, page: Page, label: number): Lines => {
  const { words } = page;
  if (verdict === 'same') return [];
  const hidden = folded.length > 0 || edits.some(edit => !edit.frame);
  const { source } = counts.surfaces;
  const steps = [
    ...(hidden ? [words.nextAll] : []),
    ...(source.safe > 0 && source.breaking + source.dangerous === 0 ? [words.nextSource] : []),
    words.nextJson,
  ];
  return steps.flatMap((step, index) => detail(index === 0 ? words.next : '', step, label, page));
};
