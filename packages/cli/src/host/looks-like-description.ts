// Whether a file is an OpenAPI description, by its first bytes; more of it is read only where these leave it open.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { statesVersion } from '@breakwater/core';

export const isDescription = (path: string): boolean => {
  const beginning = beginningOf(path);
  if (statesVersion(beginning)) return true;
  // Some programs sort the fields, so that all components come before the version.
  return beginning.length >= enough && mayGoOn.test(beginning) && statesVersion(wholeOf(path));
};

const enough = 4096;

const mayGoOn =
  /^\s*(?:\{\s*)?["']?(?:basePath|components|consumes|definitions|externalDocs|host|info|jsonSchemaDialect)["']?\s*:/;

const beginningOf = (path: string): string => {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(enough);
      return bytes.toString('latin1', 0, readSync(file, bytes)).replace(/^\u00ef\u00bb\u00bf/, '');
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
};

const wholeOf = (path: string): string => {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
};
