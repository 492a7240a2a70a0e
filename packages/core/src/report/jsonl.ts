// The report as JSON Lines: one line for the whole, then one for each problem and each finding.
import { printableJson } from '../messages/printable.ts';
import type { CheckReport } from './check-report.ts';
import type { LintReport } from './lint-report.ts';
import type { Report } from './report.ts';

export function* toJsonl({ findings, problems, ...report }: Report | LintReport): Generator<string> {
  yield line({ type: 'report', ...report });
  for (const problem of problems) yield line({ type: 'problem', ...problem });
  for (const finding of findings) yield line({ type: 'finding', ...finding });
}

/** One line for the whole, then one for each description and those of its reports. */
export function* toCheckJsonl({ descriptions, problems, waivers, ...check }: CheckReport): Generator<string> {
  yield line({ type: 'check', ...check });
  for (const problem of problems) yield line({ type: 'problem', ...problem });
  if (waivers) yield* toJsonl(waivers);
  for (const { report, lint, problems: faults, ...description } of descriptions) {
    yield line({ type: 'description', ...description });
    for (const problem of faults) yield line({ type: 'problem', ...problem });
    if (report) yield* toJsonl(report);
    if (lint) yield* toJsonl(lint);
  }
}

const line = (value: unknown): string => `${printableJson(JSON.stringify(value))}\n`;
