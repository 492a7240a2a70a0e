// Reports that go into files, besides what is printed: `--output sarif=report.sarif`.
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from './reason.ts';
import type { NewText } from './replace-files.ts';
import { replaceFiles } from './replace-files.ts';

export interface OutputFile<Format extends string> {
  readonly format: Format;
  readonly path: string;
}

export interface Unwritten {
  readonly path: string;
  /** A code of the system, or a sentence. */
  readonly reason: string;
}

/** Folders are made where they are missing. What could not be written, if anything. */
export const writeFiles = (files: readonly NewText[]): Unwritten | undefined => {
  for (const file of files) {
    try {
      // A pipe or a device takes what is written and cannot be replaced.
      if (existsSync(file.path) && !statSync(file.path).isFile()) writeFileSync(file.path, file.text);
      else {
        mkdirSync(dirname(file.path), { recursive: true });
        replaceFiles([file]);
      }
    } catch (error) {
      return { path: file.path, reason: (error as NodeJS.ErrnoException).code ?? reasonOf(error) };
    }
  }
  return undefined;
};
