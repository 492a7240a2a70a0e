// The report as one JSON document, described by schema/diff-report.v1.schema.json.
import { printableJson } from '../messages/printable.ts';
import type { LintReport } from './lint-report.ts';
import type { Report } from './report.ts';

/** In pieces, because a report can be longer than a string may be. */
export function* toJson({ findings, ...rest }: Report | LintReport): Generator<string> {
  yield '{\n';
  for (const [name, value] of Object.entries(rest)) yield `  "${name}": ${printableJson(laidOut(value, 2))},\n`;
  yield '  "findings": [';
  for (const [index, finding] of findings.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}    ${printableJson(laidOut(finding, 4))}`;
  }
  yield `${findings.length === 0 ? '' : '\n  '}]\n}\n`;
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
