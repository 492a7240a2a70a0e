// Errors of the file system, told so that the core has words for them.
import { dirname, join } from 'node:path';
import { HostError } from '@breakwater/core';
import { similarFile } from './neighbours.ts';

export const readingError = (error: unknown, path: string, uri: string, name: string): HostError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP': {
      const file = similarFile(path);
      return new HostError('not-found', uri, name, file === undefined ? {} : { similar: join(dirname(name), file) });
    }
    case 'EACCES':
    case 'EPERM':
      return new HostError('no-permission', uri, name);
    default:
      return new HostError('unreachable', uri, code, { unreachable: 'other' });
  }
};
