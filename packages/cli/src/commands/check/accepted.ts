// What a team accepted: the file of waivers that counts for a check, and what is wrong with it once all has been seen.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CheckedDescription,
  Configuration,
  LintReport,
  Problem,
  Seen,
  Waiver,
  WaiversFile,
} from '@breakwater/core';
import { lintWaivers, readWaivers, toLintReport, waiversFor } from '@breakwater/core';
import type { CheckRequest } from './request.ts';

export interface Accepted {
  readonly file: WaiversFile;
  /** Where it is, or would be. */
  readonly path: string;
  /** Where the names of descriptions begin in it. */
  readonly folder: string;
}

export type ReadAccepted =
  | { readonly ok: true; readonly accepted: Accepted }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `folder` is that of the configuration, or the root of the repository. */
export const readAccepted = async ({ waivers }: Configuration, folder: string): Promise<ReadAccepted> => {
  const path = resolve(folder, waivers);
  const text = existsSync(path) ? await readFile(path, 'utf8') : '';
  const { file, problems } = readWaivers(text, pathToFileURL(path).href, relative('', path) || path);
  return file ? { ok: true, accepted: { file, path, folder: dirname(path) } } : { ok: false, problems };
};

export const acceptedIn = (description: string, { file, folder }: Accepted): readonly Waiver[] =>
  waiversFor(file.waivers, nameIn(folder, description));

/** `isAll`: no description was left out, so that what was not found is nowhere. */
export const reportAccepted = (
  { file, folder }: Accepted,
  descriptions: readonly CheckedDescription[],
  isAll: boolean,
  { ruleset }: Configuration,
  { now, language }: CheckRequest,
): LintReport | undefined => {
  if (!file.document) return undefined;
  return toLintReport(lintWaivers(file, seenIn(descriptions, folder, isAll), ruleset, now), language);
};

export const seenIn = (descriptions: readonly CheckedDescription[], folder: string, isAll: boolean): Seen => ({
  found: new Map(
    descriptions.map(({ file, report, lint }) => {
      const findings = [...(report?.findings ?? []), ...(lint?.findings ?? [])];
      return [nameIn(folder, file), new Set(findings.map(({ fingerprint }) => fingerprint))] as const;
    }),
  ),
  partial: new Set(descriptions.flatMap(({ file, status }) => (status === 'incomplete' ? [nameIn(folder, file)] : []))),
  isAll,
});

/** What waivers call a description. */
export const nameIn = (folder: string, description: string): string =>
  relative(folder, resolve(description)).split(sep).join('/');
