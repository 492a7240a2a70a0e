// The reason phrase in the description of a response, which many descriptions consist of.
import type { Response } from '../contract/model.ts';

/** The description as far as it could be a reason phrase: `404 Not Found.` says Not Found. */
export const describedPhrase = ({ documentation: { description } }: Response): string | undefined => {
  if (description === undefined || description.length > longest) return undefined;
  const phrase = description
    .trim()
    .replace(/^\d{3}\b\s*[-–—:]?\s*/, '')
    .replace(/[.!]$/, '');
  return phrase === '' ? undefined : phrase;
};

const longest = 60;
