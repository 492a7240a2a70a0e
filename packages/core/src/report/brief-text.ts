// Edits in a line each, after others of the same rule have been shown in full.
import { printable, shorten } from '../messages/printable.ts';
import type { Edit } from './digest.ts';
import type { Gathered } from './gather.ts';
import { gathered, shortened } from './gather.ts';
import { grouped } from './grouped.ts';
import { padEnd, widthOf, wrap } from './layout.ts';
import type { Lines, Page } from './page.ts';
import { glyphs, labelledCommand, longestMessage, placeText, together } from './page.ts';
import type { Finding, Location } from './report.ts';

export const briefBlocks = (edits: readonly Edit[], page: Page): readonly Lines[] =>
  grouped(
    edits.flatMap(edit => edit.findings),
    finding => finding.rule,
  ).flatMap(findings => ofRule(findings, page));

/** What many of them say alike is said once, above them. */
const ofRule = (findings: readonly Finding[], page: Page): readonly Lines[] => {
  const alike = grouped(findings, finding => finding.message);
  const others = alike.filter(group => group.length < 3).flat();
  return [
    ...alike
      .filter(group => group.length >= 3)
      .map(group => blockLines(group, gathered(group, page.words), page, true)),
    ...(others.length === 0 ? [] : [blockLines(others, others.map(inFull), page, false)]),
  ];
};

const inFull = (finding: Finding): Gathered => ({
  text: `${finding.subject}: ${shorten(finding.message, 120)}`,
  finding,
});

const blockLines = (findings: readonly Finding[], list: readonly Gathered[], page: Page, alike: boolean): Lines => {
  const { words, paint, proseWidth } = page;
  const [{ rule, level, message }] = findings as readonly [Finding];
  const said = alike ? `: ${shorten(message, longestMessage)}` : '';
  const command = page.acceptOf(findings);
  const { accept } = page.waivers;
  const placeOf = placesOf(findings);
  const { shown, hidden } = shortened(list);
  const items = shown.map(({ text, finding }) => ({ place: placeOf(finding), text }));
  const isRoomy = items.every(({ place }) => widthOf(placeText(place)) <= proseWidth / 3);
  const tag = `[${rule}]`;
  const heading = wrap(`${words.more(findings.length)}${said} ${tag}`, proseWidth - 2).map((line, index) => {
    const start = index === 0 ? `${paint[level](glyphs[level])} ` : '  ';
    return start + (line.endsWith(tag) ? line.slice(0, line.length - tag.length) + paint.faint(tag) : line);
  });
  return [
    ...heading,
    ...(isRoomy
      ? listLines(
          items.map(({ place, text }) => ({ place: placeText(place), text })),
          page,
        )
      : grouped(items, ({ place }) => place.file).flatMap(list => [
          `  ${paint.faint(printable(list[0]?.place.file ?? ''))}`,
          ...listLines(
            list.map(({ place: { start }, text }) => ({ place: `${start.line}:${start.column}`, text })),
            page,
          ),
        ])),
    ...(hidden === 0 ? [] : [`    ${paint.faint(`… ${words.more(hidden)}`)}`]),
    ...(command === undefined ? [] : labelledCommand(accept, command, widthOf(accept) + 2, page)),
  ];
};

/** In the revision, unless what was apart in the base is one place there. */
const placesOf = (findings: readonly Finding[]): ((finding: Finding) => Location) => {
  const countOf = (side: 'base' | 'revision'): number => new Set(findings.map(it => placeText(it[side]))).size;
  const preferred = countOf('base') > countOf('revision') ? 'base' : 'revision';
  const other = preferred === 'base' ? 'revision' : 'base';
  return finding => (finding[preferred].exists ? finding[preferred] : finding[other]);
};

interface Item {
  readonly place: string;
  readonly text: string;
}

const listLines = (items: readonly Item[], { paint, width }: Page): Lines => {
  const column = Math.max(...items.map(({ place }) => widthOf(place))) + 2;
  const lines = items.flatMap(({ place, text }) =>
    wrap(together(text), width - 4 - column).map(
      (line, index) => `    ${index === 0 ? paint.faint(padEnd(place, column)) : ' '.repeat(column)}${line}`,
    ),
  );
  return lines;
};
