// The changelog that is kept: read, brought up to date and put back; or the patch that would do it.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { ChangelogReport } from '@breakwater/core';
import { unifiedPatch, updateChangelog } from '@breakwater/core';
import { realPathOf } from '../../host/root.ts';
import { writeFiles } from '../../output/output-files.ts';
import type { ChangelogCommandMessages } from './messages.ts';
import type { ChangelogRequest } from './request.ts';

export type Kept =
  | { readonly ok: true; readonly isSame: boolean; readonly text: string }
  | { readonly ok: false; readonly message: string };

export const keepChangelog = (
  { file, isDryRun }: NonNullable<ChangelogRequest['write']>,
  report: ChangelogReport,
  messages: ChangelogCommandMessages,
): Kept => {
  // A link stays one: what it leads to is written.
  const path = realPathOf(file) ?? file;
  const read = readText(path);
  if (!read.ok) return { ok: false, message: messages.unreadable(file, read.code) };
  const updated = updateChangelog(read.text, report);
  if (updated === read.text) return { ok: true, isSame: true, text: isDryRun ? '' : `${messages.same(file)}\n` };
  if (isDryRun) {
    const name = relative('', file).replaceAll('\\', '/');
    return { ok: true, isSame: false, text: unifiedPatch(name, read.text, [editBetween(read.text, updated)]) };
  }
  const unwritten = writeFiles([{ path, text: updated }]);
  if (unwritten) return { ok: false, message: messages.unwritable(file, unwritten.reason) };
  return { ok: true, isSame: false, text: `${messages.written(file)}\n` };
};

type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: string };

/** One that is not there yet is empty. */
const readText = (path: string): ReadText => {
  if (!existsSync(path)) return { ok: true, text: '' };
  try {
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    return Buffer.from(text).equals(bytes) ? { ok: true, text } : { ok: false, code: 'encoding' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // An error without a code is a mistake of ours.
    if (code === undefined) throw error;
    return { ok: false, code };
  }
};

/** What is between the lines that both begin and end with. */
const editBetween = (
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly text: string } => {
  const [old, young] = [before, after].map(text => text.split(/(?<=\n)/)) as [string[], string[]];
  const shortest = Math.min(old.length, young.length);
  let first = 0;
  while (first < shortest && old[first] === young[first]) first += 1;
  let last = 0;
  while (last < shortest - first && old.at(-1 - last) === young.at(-1 - last)) last += 1;
  const lengthOf = (lines: readonly string[]): number => lines.join('').length;
  return {
    start: lengthOf(old.slice(0, first)),
    end: lengthOf(old.slice(0, old.length - last)),
    text: young.slice(first, young.length - last).join(''),
  };
};
