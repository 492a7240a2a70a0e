// The file of findings that are known: what was there when a team began, so that only what is new is reported.
import { readFile } from 'node:fs/promises';
import type { LintReport } from '@breakwater/core';
import { replaceFiles } from '../../output/replace-files.ts';

const baselineFormat = 'breakwater/baseline@1';

interface Entry {
  readonly fingerprint: string;
  /** For people. */
  readonly rule: string;
  readonly subject: string;
}

/** Undefined for what is no baseline. Rejects where the file cannot be read. */
export const readBaseline = async (file: string): Promise<ReadonlySet<string> | undefined> => {
  const text = await readFile(file, 'utf8');
  try {
    const { format, findings } = JSON.parse(text) as { readonly format?: unknown; readonly findings?: unknown };
    if (format !== baselineFormat || !Array.isArray(findings)) return undefined;
    return new Set((findings as readonly Entry[]).map(({ fingerprint }) => fingerprint));
  } catch {
    return undefined;
  }
};

export const writeBaseline = (file: string, reports: readonly LintReport[]): number => {
  const entries = reports
    .flatMap(({ findings }) => findings)
    .map(({ fingerprint, rule, subject }): Entry => ({ fingerprint, rule, subject }));
  const unique = [...new Map(entries.map(entry => [entry.fingerprint, entry])).values()];
  const lines = unique.map(entry => `    ${JSON.stringify(entry)}`).sort();
  const findings = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  replaceFiles([{ path: file, text: `{\n  "format": "${baselineFormat}",\n  "findings": ${findings}\n}\n` }]);
  return unique.length;
};
