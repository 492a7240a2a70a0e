// What is asked of `breakwater deprecate` and `undeprecate`, and how the words of a command line tell it.
import type { Language } from '@breakwater/core';
import { optionMessages } from '../../options/messages.ts';
import { nowOf } from '../../options/now.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, textOf } from '../../options/parsed.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import { readingOf } from '../../options/reading.ts';
import { deprecateMessages } from './messages.ts';

export interface UndeprecateRequest extends ReadingRequest {
  readonly description: string;
  /** An operation, a pattern of several, or a JSON Pointer. */
  readonly thing: string;
  /** Only show what would be written. */
  readonly dryRun: boolean;
  /** In the place of edits: a file for an overlay, or '' to print it. */
  readonly overlay: string | undefined;
  readonly now: Date;
  readonly language: Language;
}

export interface DeprecateRequest extends UndeprecateRequest {
  readonly successor: string | undefined;
  readonly sunset: string | undefined;
  readonly at: string | undefined;
  readonly reason: string | undefined;
  readonly document: string | undefined;
}

export const readDeprecateRequest = (parsed: Parsed, language: Language): DeprecateRequest | string => {
  const common = readCommon('deprecate', parsed, language);
  if (typeof common === 'string') return common;
  return {
    ...common,
    successor: textOf(parsed, 'successor'),
    sunset: textOf(parsed, 'sunset'),
    at: textOf(parsed, 'at'),
    reason: textOf(parsed, 'reason')?.replaceAll(/\s+/g, ' ').trim(),
    document: textOf(parsed, 'docs-url'),
  };
};

export const readUndeprecateRequest = (parsed: Parsed, language: Language): UndeprecateRequest | string =>
  readCommon('undeprecate', parsed, language);

const readCommon = (command: string, parsed: Parsed, language: Language): UndeprecateRequest | string => {
  const messages = deprecateMessages[language];
  const [description, thing, surplus] = restOf(parsed);
  if (description === undefined || thing === undefined || surplus !== undefined) return messages.oneThing(command);
  const now = nowOf(parsed, language);
  if (typeof now === 'string') return now;
  const document = textOf(parsed, 'docs-url');
  if (document !== undefined && !/^https?:\/\/[^\s<>]+$/i.test(document))
    return optionMessages[language].unknownAddress('--docs-url', document);
  const overlay = textOf(parsed, 'overlay');
  const dryRun = parsed['dry-run'] === true;
  if (dryRun && overlay !== undefined) return messages.overlayOrPatch;
  return { description, thing, dryRun, overlay, now, language, ...readingOf(parsed, 'none') };
};
