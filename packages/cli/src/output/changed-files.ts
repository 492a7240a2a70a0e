// Files that get new texts: which may, what they are then, as a patch, and written at once.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document, RepairedFile } from '@breakwater/core';
import { applyTextEdits, unifiedPatch } from '@breakwater/core';
import { isInside, realPathOf, rootAround } from '../host/root.ts';
import { replaceFiles } from './replace-files.ts';

export interface ChangedFile extends Pick<Document, 'uri' | 'label'>, Pick<RepairedFile, 'edits'> {
  readonly path: string;
  readonly before: string;
  readonly text: string;
}

/** Why nothing was written: the code of an error of the file system, or another reason of ours. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';
  readonly file: string;
  readonly code: string;

  constructor(file: string, code: string) {
    super(`${file}: ${code}`);
    this.file = file;
    this.code = code;
  }
}

/** The folder whose files may change with a description. */
export const rootFor = ({ uri }: Document, asked: string | undefined): string =>
  rootAround(dirname(fileURLToPath(uri)), { root: asked, directory: resolve('.') });

/** Undefined for what is not in a file below the root. */
export const pathIn = (root: string, { uri }: Document): string | undefined => {
  if (!uri.startsWith('file:')) return undefined;
  const path = realPathOf(fileURLToPath(uri));
  return path !== undefined && isInside(root, path) ? path : undefined;
};

/** `drafts` are texts that were made before and not written. */
export const changedFile = (
  { before: { uri, label, text }, edits }: RepairedFile,
  path: string,
  drafts: ReadonlyMap<string, string> = new Map(),
): ChangedFile => {
  const before = drafts.get(uri) ?? readText(path, label);
  // As the text was read, it has no byte order mark, and every line of it ends as YAML knows it.
  const [plain, asYaml] = [
    before.replace(/^\ufeff+/, ''),
    before.replace(/^\ufeff+/, '').replaceAll(/\r(?!\n)/g, '\n'),
  ];
  if (plain !== text && asYaml !== text) throw new ChangeError(label, 'changed');
  return { uri, label, path, before, edits, text: applyTextEdits(before, edits) };
};

const readText = (path: string, label: string): string => {
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) throw new ChangeError(label, 'encoding');
  return text;
};

export const writeFiles = (files: readonly ChangedFile[]): void => {
  try {
    replaceFiles(files);
  } catch (error) {
    const { path, code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const file = files.find(it => path?.startsWith(it.path));
    throw new ChangeError(file?.label ?? path ?? '', code);
  }
};

export interface Patch {
  readonly text: string;
  /** Where it is to be applied, when that is not the working directory. */
  readonly from: string | undefined;
}

export const patchOf = (files: readonly ChangedFile[], root: string): Patch => {
  const directory = resolve('.');
  const isHere = files.every(({ path }) => isInside(directory, path));
  const from = isHere ? directory : root;
  const text = files
    .map(({ path, before, edits }) => unifiedPatch(slashed(relative(from, path)), before, edits))
    .join('');
  return { text, from: isHere || text === '' ? undefined : from };
};

const slashed = (path: string): string => path.replaceAll('\\', '/');
