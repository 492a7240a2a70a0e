// The lint rules for people at a terminal: the list of them, and a page about one.
import { families } from '../conventions/lint-rule.ts';
import type { Severity } from '../findings.ts';
import { padEnd, widthOf, wrap } from '../report/layout.ts';
import type { Paint } from '../report/paint.ts';
import { plain } from '../report/paint.ts';
import type { LintCatalogueMessages } from './lint-catalogue-messages.ts';
import { lintCatalogueMessages } from './lint-catalogue-messages.ts';
import type { ExplainedLintExample, LintEntry, LintExplanation } from './lint-explain.ts';
import type { CatalogueTextOptions } from './rules-text.ts';

const narrowest = 60;
const widest = 130;
const widestPage = 100;

interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly words: LintCatalogueMessages;
}

const pageOf = ({ width, paint, language }: CatalogueTextOptions, most: number): Page => ({
  width: Math.min(most, Math.max(narrowest, width)),
  paint: paint ?? plain,
  words: lintCatalogueMessages[language],
});

const glyphs: Readonly<Record<Severity | 'off', string>> = { error: '✗', warning: '!', info: 'i', hint: '·', off: '-' };

const painted = (severity: Severity | 'off', { paint }: Page): string => {
  const color = {
    error: paint.breaking,
    warning: paint.dangerous,
    info: paint.strong,
    hint: paint.faint,
    off: paint.faint,
  };
  return color[severity](glyphs[severity]);
};

export const toLintRulesText = (entries: readonly LintEntry[], options: CatalogueTextOptions): string => {
  const page = pageOf(options, widest);
  const column = 7 + Math.max(0, ...entries.map(({ id }) => id.length));
  const sections = families
    .map(family => entries.filter(entry => entry.family === family))
    .filter(section => section.length > 0)
    .map(section => [heading(section, page), ...section.flatMap(entry => entryLines(entry, column, page))]);
  const legend = [
    page.paint.faint('─'.repeat(page.width)),
    ...wrap(page.words.legend, page.width - 2).map(line => `  ${line}`),
  ];
  return `${[...sections, legend].map(block => block.join('\n')).join('\n\n')}\n`;
};

const heading = (section: readonly LintEntry[], { width, paint, words }: Page): string => {
  const name = section[0] ? words.family[section[0].family] : '';
  const count = words.rules(section.length);
  const line = '─'.repeat(Math.max(3, width - widthOf(name) - widthOf(count) - 2));
  return `${paint.strong(name)} ${paint.faint(`${line} ${count}`)}`;
};

const entryLines = ({ id, summary, severity }: LintEntry, column: number, page: Page): readonly string[] => {
  const marks = painted(severity.recommended, page) + painted(severity.strict, page);
  return wrap(summary, page.width - column - 2).map((line, index) =>
    index === 0 ? `  ${marks}  ${padEnd(id, column - 4)}${line}` : `${' '.repeat(column + 2)}${line}`,
  );
};

export const toLintExplanationText = (explanation: LintExplanation, options: CatalogueTextOptions): string => {
  const page = pageOf(options, widestPage);
  const blocks = [
    [page.paint.strong(explanation.id), ...wrap(explanation.summary, page.width)],
    details(explanation, page),
    ...explanation.examples.map(example => exampleLines(example, page)),
  ];
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

const details = (explanation: LintExplanation, { width, paint, words }: Page): readonly string[] => {
  const { label, severity } = words;
  const { recommended, strict } = explanation.severity;
  const rows: readonly (readonly [string, string])[] = [
    [label.why, explanation.why],
    [label.fix, explanation.fix],
    [label.family, words.family[explanation.family]],
    [label.severity, words.severities(severity[recommended], severity[strict])],
    ...(explanation.repair === null ? [] : [[label.repair, words.repair[explanation.repair]] as const]),
    ...explanation.options.map(
      ({ name, description, usual }, index) =>
        [index === 0 ? label.options : '', words.option(name, description, usual)] as const,
    ),
    ...explanation.standards.map(
      ({ title, url }, index) => [index === 0 ? label.standards : '', `${title} ${url}`] as const,
    ),
  ];
  const column = Math.max(...rows.map(([name]) => widthOf(name))) + 2;
  return rows.flatMap(([name, text]) =>
    wrap(text, width - 2 - column).map(
      (line, index) => `  ${paint.faint(padEnd(index === 0 ? name : '', column))}${line}`,
    ),
  );
};

const exampleLines = (example: ExplainedLintExample, page: Page): readonly string[] => {
  const { title, openapi, lines, messages, repaired } = example;
  const { width, paint, words } = page;
  const name = openapi === undefined ? title : `${title} (OpenAPI ${openapi})`;
  return [
    `${paint.strong(words.label.example)} ${paint.faint('─'.repeat(3))} ${name}`,
    '',
    ...lines.map(({ text, isAtFault }) => (isAtFault ? `  ${paint.breaking('✗')} ${paint.base(text)}` : `    ${text}`)),
    '',
    ...(messages.length === 0 ? [`  ${paint.safe('✓')} ${words.conforms}`] : []),
    ...messages.flatMap(message => wrap(message, width - 4).map((line, row) => `  ${row === 0 ? '✗' : ' '} ${line}`)),
    ...(repaired ? ['', `  ${paint.faint(words.label.repaired)}`, ...repaired.map(line => `    ${line}`)] : []),
  ];
};
