// From what the user named to a description that can be compared, or to what kept it from being read.
import type { Prepared, Problem } from '@breakwater/core';
import { checkStructure, load, prepare, validate } from '@breakwater/core';
import type { ReadingRequest } from '../options/reading.ts';
import { openInput } from './open-input.ts';

export type Read =
  | { readonly ok: true; readonly prepared: Prepared }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const checks = { none: () => [], structure: checkStructure, full: validate } as const;

/** `drafts` are texts in the place of what is in files, by URI. */
export const readDescription = async (
  name: string,
  options: ReadingRequest,
  drafts: ReadonlyMap<string, string> = new Map(),
): Promise<Read> => {
  const { root, allowRemoteReferences } = options;
  const { host, uri, label } = await openInput(name, { root, allowRemoteReferences });
  const read = async (wanted: string): Promise<string> => drafts.get(wanted) ?? host.read(wanted);
  const { description, problems } = await load({ read }, uri, label);
  if (!description) return { ok: false, problems };
  const invalid = await checks[options.validation](description);
  return { ok: true, prepared: prepare(description, [...problems, ...invalid]) };
};
