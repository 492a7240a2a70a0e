// The report as JSON Lines: one line for the whole, then one for each problem and each finding.
import { printableJson } from '../messages/printable.ts';
import type { LintReport } from './lint-report.ts';
import type { Report } from './report.ts';

export function* toJsonl({ findings, problems, ...report }: Report | LintReport): Generator<string> {
  yield line({ type: 'report', ...report });
  for (const problem of problems) yield line({ type: 'problem', ...problem });
  for (const finding of findings) yield line({ type: 'finding', ...finding });
}

const line = (value: unknown): string => `${printableJson(JSON.stringify(value))}\n`;
