// The level of stability that was most likely meant: misspelt, or a word of another vocabulary.
import type { Stability } from '../contract/stability.ts';
import { stabilityLevels } from '../contract/stability.ts';
import { closest } from '../messages/closest.ts';

export const meantStability = (text: string): Stability | undefined => {
  const word = text.toLowerCase();
  return closest(word, stabilityLevels) ?? synonyms.get(word);
};

const synonyms: ReadonlyMap<string, Stability> = new Map([
  ['ga', 'stable'],
  ['general', 'stable'],
  ['production', 'stable'],
  ['released', 'stable'],
  ['preview', 'beta'],
  ['experimental', 'alpha'],
]);
