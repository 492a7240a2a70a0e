// Names of extensions that are nearly those in which it is said how long something stays.
import { lifecycleExtensionNames } from '../lifecycle/extensions.ts';
import { closest } from '../messages/closest.ts';
import { wordsOf } from './words.ts';

const known = new Set(lifecycleExtensionNames);
const candidates = lifecycleExtensionNames.map(name => ({
  name,
  words: wordsOf(name),
  joined: wordsOf(name).join(''),
}));

/** The name that was most likely meant: joined in another way, or with a slip in a long word. */
export const meantLifecycleName = (name: string): string | undefined => {
  if (!name.startsWith('x-') || known.has(name)) return undefined;
  const words = wordsOf(name);
  const joined = words.join('');
  const isMeant = (other: (typeof candidates)[number]): boolean =>
    other.joined === joined ||
    (other.words.length === words.length && other.words.every((word, place) => isSlip(words[place] ?? '', word)));
  return candidates.find(isMeant)?.name;
};

/** In a short word a slip makes another one: `by` is not `at`. */
const isSlip = (word: string, other: string): boolean =>
  word === other ||
  (other.length >= 6 &&
    Math.abs(word.length - other.length) <= 1 &&
    word.charAt(0) === other.charAt(0) &&
    closest(word, [other]) === other);
