// What else is in a folder, for people who named something that is not what they meant.

import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { closest } from '@breakwater/core';
import { isDescription } from './looks-like-description.ts';

/** The file beside a missing one whose name differs little. */
export const similarFile = (path: string): string | undefined => closest(basename(path), namesIn(dirname(path)));

/** The first few files in a folder that look like descriptions. */
export const descriptionsIn = (folder: string): readonly string[] => {
  const found: string[] = [];
  for (const name of namesIn(folder)
    .filter(it => /\.(?:json|ya?ml)$/i.test(it))
    .slice(0, mostRead)) {
    if (found.length < mostNamed && isDescription(join(folder, name))) found.push(name);
  }
  return found;
};

const mostRead = 200;
const mostNamed = 3;

/** Enough for any folder that people work in. */
const mostNames = 5000;

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort().slice(0, mostNames);
  } catch {
    return [];
  }
};
