// Names of extensions that are nearly those in which it is said how long something stays.
import { lifecycleExtensionNames } from '../lifecycle/extensions.ts';
import { closest } from '../messages/closest.ts';
import { wordsOf } from './words.ts';

const known = new Set(lifecycleExtensionNames);

/** The name that was most likely meant: joined in another way, or with a slip in a long word. */
export const meantLifecycleName = (name: string): string | undefined => {
  if (!name.startsWith('x-') || known.has(name)) return undefined;
  const words = wordsOf(name);
  return lifecycleExtensionNames.find(candidate => {
    const others = wordsOf(candidate);
    if (others.join('') === words.join('')) return true;
    return others.length === words.length && others.every((other, place) => isSlip(words[place] ?? '', other));
  });
};

/** In a short word a slip makes another one: `by` is not `at`. */
const isSlip = (word: string, other: string): boolean =>
  word === other ||
  (other.length >= 6 &&
    Math.abs(word.length - other.length) <= 1 &&
    closest(word, [other]) === other &&
    word.charAt(0) === other.charAt(0));
