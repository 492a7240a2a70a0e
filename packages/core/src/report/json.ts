// A report as one JSON document, described by its schema in the folder schema.
import { printableJson } from '../messages/printable.ts';
import type { ChangelogReport } from './changelog/changelog-report.ts';
import type { CheckReport } from './check-report.ts';
import type { DeprecationsReport } from './deprecations-report.ts';
import type { HistoryReport } from './history-report.ts';
import type { LintReport } from './lint-report.ts';
import type { MigrationReport } from './migration/migration-report.ts';
import type { Report } from './report.ts';

export const toJson = ({ findings, ...rest }: Report | LintReport): Iterable<string> =>
  documentOf(rest, 'findings', findings);

export const toDeprecationsJson = ({ deprecations, ...rest }: DeprecationsReport): Iterable<string> =>
  documentOf(rest, 'deprecations', deprecations);

export const toHistoryJson = ({ things, ...rest }: HistoryReport): Iterable<string> =>
  documentOf(rest, 'things', things);

export const toMigrationJson = ({ sections, ...rest }: MigrationReport): Iterable<string> =>
  documentOf(rest, 'sections', sections);

export const toChangelogJson = ({ releases, ...rest }: ChangelogReport): Iterable<string> =>
  documentOf(rest, 'releases', releases);

export const toCheckJson = ({ descriptions, ...rest }: CheckReport): Iterable<string> =>
  documentOf(rest, 'descriptions', descriptions);

/** In pieces, because a report can be longer than a string may be. */
function* documentOf(rest: object, name: string, list: readonly unknown[]): Generator<string> {
  yield '{\n';
  for (const [key, value] of Object.entries(rest)) yield `  "${key}": ${printableJson(laidOut(value, 2))},\n`;
  yield `  "${name}": [`;
  for (const [index, item] of list.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}    ${printableJson(laidOut(item, 4))}`;
  }
  yield `${list.length === 0 ? '' : '\n  '}]\n}\n`;
}

/** What is short stays on one line: a report of a thousand findings is read in an editor, too. */
const laidOut = (value: unknown, column: number): string => {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || flat.length + column <= lineLength) return flat;
  const indentation = ' '.repeat(column + 2);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const members = Array.isArray(value)
    ? value.map(item => laidOut(item, column + 2))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${laidOut(member, column + 2)}`);
  return `${open}\n${members.map(member => indentation + member).join(',\n')}\n${' '.repeat(column)}${close}`;
};

const lineLength = 100;
