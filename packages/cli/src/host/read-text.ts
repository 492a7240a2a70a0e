// Bytes of a file to text, as far as that is sensible.
import type { Stats } from 'node:fs';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { HostError } from '@breakwater/core';
import { fileLimit } from './limits.ts';
import { readingError } from './reading-error.ts';

/** Synchronous: the asynchronous functions read large files in small pieces and take several times as long. */
export const readText = (path: string, stats: Stats, uri: string, name: string): string => {
  if (stats.size > fileLimit.bytes) throw tooLarge(uri, name);
  try {
    return stats.isFile() ? readFileSync(path, 'utf8') : readStream(path, uri, name);
  } catch (error) {
    throw error instanceof HostError ? error : readingError(error, path, uri, name);
  }
};

/** Pipes and devices say nothing of their size. */
const readStream = (path: string, uri: string, name: string): string => {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(1 << 16);
      const length = readSync(file, chunk);
      if (length === 0) return Buffer.concat(chunks).toString('utf8');
      chunks.push(chunk.subarray(0, length));
      size += length;
      if (size > fileLimit.bytes) throw tooLarge(uri, name);
    }
  } finally {
    closeSync(file);
  }
};

const tooLarge = (uri: string, name: string): HostError =>
  new HostError('too-large', uri, name, { limit: fileLimit.inWords });
