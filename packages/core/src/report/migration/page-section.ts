// What clients do about one operation or one part that several share: what changed, both sides of it, and a command to try.
import type { MigrationMessages } from '../../messages/migration.ts';
import type { Frame } from '../frame-line.ts';
import { element, withCode } from '../html/element.ts';
import { highlighted } from '../html/highlighted.ts';
import { escaped } from '../html/html-page.ts';
import { sideBySide } from '../html/side-by-side.ts';
import { table } from '../html/table.ts';
import { witnessText } from '../witness-text.ts';
import { essentialLines } from './essential-lines.ts';
import { mergedLines } from './merged-lines.ts';
import type { MigrationSection, ReportedChange, ReportedExample, ReportedField } from './migration-report.ts';
import type { PageParts } from './page-parts.ts';
import { isAccepted, stepsIn, stepsOf } from './steps.ts';

/** How much is told: what changed, also examples, also lines of the descriptions. */
export type Detail = 'changes' | 'examples' | 'source';

export const sectionHtml = (section: MigrationSection, parts: PageParts, detail: Detail): string => {
  const { words, said, tagPlaces, operationPlaces } = parts;
  const { id, kind, title, level, summary, changes, fields, examples, curl } = section;
  const [step = '', ...others] = stepsIn(section);
  const more = others.length === 0 ? '' : ` (${words.more(others.length)})`;
  const content = [
    ...(summary === null ? [] : [element('p', escaped(summary), { class: 'about' })]),
    ...(kind === 'operation' ? [] : reach(section, words)),
    element('ul', changes.map(change => changeItem(change, parts, detail)).join('\n'), { class: 'changes' }),
    ...fieldTable(fields, words),
    ...(detail === 'changes' ? [] : examples.map(example => exampleOf(example, words))),
    ...(detail === 'changes' || curl === null
      ? []
      : [
          element(
            'details',
            `${element('summary', escaped(words.curl))}${element('pre', escapedLines(curl.split('\n')), { tabindex: '0', role: 'region', 'aria-label': words.curl })}`,
          ),
        ]),
  ];
  const names = section.operations.map(({ method, path }) => `${method} ${path}`);
  return element(
    'details',
    `${element(
      'summary',
      [
        element('span', escaped(said.level[level]), { class: `badge ${level}` }),
        ...(isAccepted(section) ? [element('span', escaped(words.acceptedNote), { class: 'badge info' })] : []),
        element('h4', escaped(title)),
        element('span', `${withCode(step)}${escaped(more)}`, { class: 'step-line' }),
      ].join(' '),
    )}${element('div', content.join('\n'))}`,
    {
      id,
      class: `section ${level}-section`,
      'data-entry': true,
      'data-fold': true,
      'data-level': level,
      'data-tags': tagPlaces(section.tags),
      'data-operations': operationPlaces(names),
    },
  );
};

const namesShown = 8;

const reach = ({ operations }: MigrationSection, words: MigrationMessages): readonly string[] => {
  if (operations.length === 0) return [];
  const names = operations.map(({ method, path }) => element('li', element('code', escaped(`${method} ${path}`))));
  const list = element('ul', names.join(''), { class: 'names' });
  const title = escaped(words.reaches(operations.length));
  return operations.length <= namesShown
    ? [element('p', title, { class: 'faint' }), list]
    : [element('details', `${element('summary', title)}${list}`)];
};

const changeItem = (change: ReportedChange, parts: PageParts, detail: Detail): string => {
  const { level, subject, message, why, witness, waiver, versions = [], frames = [] } = change;
  const { said, words } = parts;
  const came = versions.length === 0 ? '' : ` (${words.cameIn(versions)})`;
  const shown = witness?.kind === 'none' ? undefined : witnessText(change, said, value => `\`${value}\``);
  const steps = stepsOf(change).filter(step => step !== message);
  return element(
    'li',
    [
      ...steps.map(step => element('p', withCode(step), { class: 'step' })),
      element('p', `${element('code', escaped(subject))} ${withCode(message)}${escaped(came)}`),
      ...(waiver ? [element('p', element('a', escaped(words.accepted), { href: '#accepted' }))] : []),
      ...(why === '' ? [] : [element('p', withCode(why), { class: 'faint' })]),
      ...(shown ? [element('p', `${escaped(said.shownBy)} ${withCode(shown.sentence)}`, { class: 'faint' })] : []),
      ...(detail === 'source' ? [source(change, frames, parts)] : []),
    ].join(''),
    { class: `${level}-change` },
  );
};

/** Folded: whoever uses an API reads what is sent, and its description to be sure. */
const source = (change: ReportedChange, frames: readonly Frame[], { words, page, said }: PageParts): string => {
  const side = (name: 'base' | 'revision', when: string): Parameters<typeof sideBySide>[1]['base'] => {
    const { file, start, exists } = change[name];
    const place = exists
      ? `${element('code', escaped(nameOf(file)))} ${escaped(page.line(start.line))}`
      : escaped(page.notThere);
    return {
      heading: `${escaped(when)} ${element('span', place, { class: 'faint' })}`,
      name: `${when}${words.colon}${page.source}`,
      more: count => `… ${said.moreLines(count)}`,
    };
  };
  const sides = { base: side('base', words.before), revision: side('revision', words.after) };
  const shown = frames.map(frame => sideBySide(frame, sides)).join('');
  return shown === ''
    ? ''
    : element('details', `${element('summary', escaped(page.source))}${shown}`, { class: 'source', 'data-fold': true });
};

/** Folders are those of whoever made the report. */
const nameOf = (file: string): string => /[^/\\]*$/.exec(file)?.[0] || file;

const fieldTable = (fields: readonly ReportedField[], words: MigrationMessages): readonly string[] => {
  const moved = fields.filter(({ before, after }) => before !== after);
  if (moved.length === 0) return [];
  const hasPlace = moved.some(({ place }) => place !== null);
  const rows = moved.map(({ place, before, after, message }) => [
    ...(hasPlace ? [escaped(place ?? '')] : []),
    fieldName(before, words),
    fieldName(after, words),
    withCode(message),
  ]);
  const names = [...(hasPlace ? [words.place] : []), words.before, words.after, words.what];
  return [element('h5', escaped(words.fields)), table(names, rows, words.fields)];
};

const fieldName = (name: string | null, words: MigrationMessages): string => {
  if (name === null) return element('span', escaped(words.nothing), { class: 'faint' });
  return name === '' ? escaped(words.whole) : element('code', escaped(name));
};

const escapedLines = (lines: readonly string[]): string => lines.map(escaped).join('\n');

/** Side by side, what differs marked on either. */
const exampleOf = ({ kind, direction, status, before, after }: ReportedExample, words: MigrationMessages): string => {
  const title =
    kind === 'value' ? words.value[direction] : kind === 'request' ? words.request : words.response(status ?? '');
  const isComparison = before !== null && after !== null;
  const all = mergedLines(before?.lines ?? [], after?.lines ?? []);
  const merged = isComparison ? essentialLines(all) : all;
  const side = (own: '-' | '+', mark: 'del' | 'ins', when: string): string => {
    const lines = merged.filter(({ sign }) => sign === ' ' || sign === own);
    const shown = highlighted(lines.map(({ text }) => ({ text, mark: null })));
    const content = lines.map(({ sign }, index) => {
      const line = shown[index] || ' ';
      return sign === ' ' || !isComparison ? line : element(mark, line);
    });
    const name = `${title}${words.colon}${when}`;
    return element(
      'div',
      `${element('p', escaped(when), { class: 'side' })}${element('pre', content.join('\n'), { tabindex: '0', role: 'region', 'aria-label': name })}`,
    );
  };
  const sides = [
    ...(before ? [side('-', 'del', words.before)] : []),
    ...(after ? [side('+', 'ins', words.after)] : []),
  ];
  return element('div', `${element('h5', escaped(title))}${element('div', sides.join(''), { class: 'both' })}`, {
    class: 'example',
  });
};
