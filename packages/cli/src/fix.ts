// `lint --fix`: makes the safe repairs of a description in its files, or shows what they would be.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Description, Document, Fix, Problem, RepairedFile, Ruleset } from '@breakwater/core';
import { applyTextEdits, repair, unifiedPatch } from '@breakwater/core';
import { isInside, realPathOf, rootAround } from './host/root.ts';
import { replaceFiles } from './replace-files.ts';
import type { LintOptions } from './requests.ts';

export interface Fixed {
  readonly fix: Fix;
  /** Repairs that would have made it worse. */
  readonly problems: readonly Problem[];
  /** The new texts by URI; they are not in the files when it is only shown what would be done. */
  readonly drafts: ReadonlyMap<string, string>;
  /** Where a patch is to be applied, when that is not the working directory. */
  readonly patchFrom: string | undefined;
}

/** Why nothing was written: the code of an error of the file system, or another reason of ours. */
export class FixError extends Error {
  override readonly name = 'FixError';
  readonly file: string;
  readonly code: string;

  constructor(file: string, code: string) {
    super(`${file}: ${code}`);
    this.file = file;
    this.code = code;
  }
}

/** `drafts` are texts that were made before and not written. */
export const fixDescription = (
  description: Description,
  ruleset: Ruleset,
  known: ReadonlySet<string>,
  drafts: ReadonlyMap<string, string>,
  { root: asked, now, fix }: Pick<LintOptions, 'root' | 'now' | 'fix'>,
): Fixed => {
  const directory = resolve('.');
  const root = rootAround(dirname(fileURLToPath(description.entry.uri)), { root: asked, directory });
  const repaired = repair(description, ruleset, {
    now,
    known,
    mayChange: document => pathIn(root, document) !== undefined,
  });
  const files = repaired.files.map(file => newTextOf(file, pathIn(root, file.before) ?? '', drafts));
  if (fix === 'write') write(files);
  const isHere = files.every(({ path }) => isInside(directory, path));
  const from = isHere ? directory : root;
  const patch = files
    .map(({ path, before, edits }) => unifiedPatch(slashed(relative(from, path)), before, edits))
    .join('');
  return {
    fix: {
      isWritten: fix === 'write',
      files: files.map(({ label }) => label),
      made: repaired.made,
      notMade: repaired.notMade,
      ...(fix === 'show' && { patch }),
    },
    problems: repaired.problems,
    drafts: new Map(files.map(({ uri, text }) => [uri, text])),
    patchFrom: isHere || patch === '' ? undefined : from,
  };
};

interface ChangedFile extends Pick<Document, 'uri' | 'label'>, Pick<RepairedFile, 'edits'> {
  readonly path: string;
  readonly before: string;
  readonly text: string;
}

/** Undefined for what is not in a file below the root. */
const pathIn = (root: string, { uri }: Document): string | undefined => {
  if (!uri.startsWith('file:')) return undefined;
  const path = realPathOf(fileURLToPath(uri));
  return path !== undefined && isInside(root, path) ? path : undefined;
};

const newTextOf = (
  { before: { uri, label, text }, edits }: RepairedFile,
  path: string,
  drafts: ReadonlyMap<string, string>,
): ChangedFile => {
  const before = drafts.get(uri) ?? readText(path, label);
  // As the text was read, it has no byte order mark, and every line of it ends as YAML knows it.
  const [plain, asYaml] = [
    before.replace(/^\ufeff+/, ''),
    before.replace(/^\ufeff+/, '').replaceAll(/\r(?!\n)/g, '\n'),
  ];
  if (plain !== text && asYaml !== text) throw new FixError(label, 'changed');
  return { uri, label, path, before, edits, text: applyTextEdits(before, edits) };
};

const readText = (path: string, label: string): string => {
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) throw new FixError(label, 'encoding');
  return text;
};

const write = (files: readonly ChangedFile[]): void => {
  try {
    replaceFiles(files);
  } catch (error) {
    const { path, code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const file = files.find(it => path?.startsWith(it.path));
    throw new FixError(file?.label ?? path ?? '', code);
  }
};

const slashed = (path: string): string => path.replaceAll('\\', '/');
