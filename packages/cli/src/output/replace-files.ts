// Puts new texts into files, all at once: whoever reads one meanwhile sees the old text or the new one.
import { accessSync, chmodSync, constants, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

export interface NewText {
  /** Links are not followed. */
  readonly path: string;
  /** Of a file that is no text, its bytes. */
  readonly text: string | Uint8Array;
}

/** Throws before any of them is replaced when one cannot be written. Files that were there keep their modes. */
export const replaceFiles = (files: readonly NewText[]): void => {
  const drafts: string[] = [];
  try {
    for (const { path, text } of files) {
      const draft = `${path}.${process.pid}.tmp`;
      const isThere = existsSync(path);
      if (isThere) accessSync(path, constants.W_OK);
      writeFileSync(draft, text, { flag: 'wx' });
      drafts.push(draft);
      if (isThere) chmodSync(draft, statSync(path).mode & 0o7777);
    }
    for (const { path } of files) renameSync(`${path}.${process.pid}.tmp`, path);
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true });
  }
};
