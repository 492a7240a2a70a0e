// The configuration of each description, read once for all that share it: rulesets for Spectral take a second to open.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findConfiguration } from '../../configuration/find-configuration.ts';
import type { LoadedRuleset } from '../../configuration/load-configuration.ts';
import { loadRuleset } from '../../configuration/load-configuration.ts';

export const rulesFor = (file: string, asked: string | undefined): Promise<LoadedRuleset> => {
  const folder = existsSync(file) ? dirname(resolve(file)) : resolve('.');
  const key = asked ?? findConfiguration(file) ?? folder;
  const loaded = known.get(key) ?? loadRuleset(file, asked);
  known.set(key, loaded);
  return loaded;
};

const known = new Map<string, Promise<LoadedRuleset>>();
