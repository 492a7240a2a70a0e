// The list of rules for people at a terminal: by area, with the levels that the changes of each can have.
import type { Language } from '../messages/language.ts';
import { padEnd, widthOf, wrap } from '../report/layout.ts';
import { glyphs, levels } from '../report/page.ts';
import type { Paint } from '../report/paint.ts';
import { plain } from '../report/paint.ts';
import { areas } from './areas.ts';
import type { CatalogueMessages } from './catalogue-messages.ts';
import { catalogueMessages } from './catalogue-messages.ts';
import type { RuleEntry } from './rule-entry.ts';

export interface CatalogueTextOptions {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint?: Paint;
}

const narrowest = 60;
const widest = 130;

/** Where the id begins: after a glyph for each level. */
const margin = 2 + levels.length + 2;

export const toRulesText = (entries: readonly RuleEntry[], options: CatalogueTextOptions): string => {
  const page: Page = {
    width: Math.min(widest, Math.max(narrowest, options.width)),
    paint: options.paint ?? plain,
    words: catalogueMessages[options.language],
  };
  if (entries.length === 0) return `${page.words.none}\n`;
  const column = margin + Math.max(...entries.map(({ id }) => id.length)) + 2;
  const sections = areas
    .map(area => entries.filter(entry => entry.area === area))
    .filter(section => section.length > 0)
    .map(section => [heading(section, page), ...section.flatMap(entry => lines(entry, column, page))]);
  return `${[...sections, legend(page)].map(block => block.join('\n')).join('\n\n')}\n`;
};

interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly words: CatalogueMessages;
}

const heading = (section: readonly RuleEntry[], { width, paint, words }: Page): string => {
  const name = section[0] ? words.area[section[0].area] : '';
  const count = words.rules(section.length);
  const line = '─'.repeat(Math.max(3, width - widthOf(name) - widthOf(count) - 2));
  return `${paint.strong(name)} ${paint.faint(`${line} ${count}`)}`;
};

const lines = (
  { id, summary, surface, levels: own }: RuleEntry,
  column: number,
  { width, paint, words }: Page,
): readonly string[] => {
  const said = surface === 'source' ? words.inSource(summary) : summary;
  const marks = levels.map(level => (own.includes(level) ? paint[level](glyphs[level]) : ' ')).join('');
  return wrap(said, width - column).map((line, index) =>
    index === 0 ? `  ${marks}  ${padEnd(id, column - margin)}${line}` : `${' '.repeat(column)}${line}`,
  );
};

const legend = ({ width, paint, words }: Page): readonly string[] => [
  paint.faint('─'.repeat(width)),
  `  ${levels.map(level => words.legend(level, paint[level](glyphs[level]))).join('   ')}`,
  ...wrap(words.next, width - 2).map(line => `  ${paint.faint(line)}`),
];
