// How what a command found can be accepted: by `breakwater waive`, with what was said of the descriptions and how they are read.
import type { WaiveHint } from '@breakwater/core';
import type { Parsed } from './parsed.ts';
import { textsOf } from './parsed.ts';

/** The words of a command line that matter to what is found. */
export const wordsOf = (parsed: Parsed, names: readonly string[]): readonly string[] =>
  names.flatMap(name => {
    if (parsed[name] === true) return [`--${name}`];
    return textsOf(parsed, name).map(text => `--${name}=${text}`);
  });

/** Standard input cannot be read again. */
export const waiveHint = (
  failing: WaiveHint['failing'],
  words: readonly string[],
  descriptions: readonly string[],
): WaiveHint | undefined => (descriptions.includes('-') ? undefined : { failing, words, namesDescriptions: true });
