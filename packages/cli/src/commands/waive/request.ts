// What is asked of `breakwater waive`, and how the words of a command line tell it.
import type { Language } from '@breakwater/core';
import { faultInLastDay, isFingerprint } from '@breakwater/core';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, textOf } from '../../options/parsed.ts';
import { checkBaseOptions } from '../check/options.ts';
import type { CheckRequest } from '../check/request.ts';
import { readCheckRequest } from '../check/request.ts';
import type { DiffRequest } from '../diff/request.ts';
import { readDiffRequest } from '../diff/request.ts';
import type { LintRequest } from '../lint/request.ts';
import { readLintRequest } from '../lint/request.ts';
import { waiveMessages } from './messages.ts';

export interface WaiveRequest {
  /** Where it is found: by comparing two descriptions, by holding one against conventions, or by a check of all. */
  readonly among: DiffRequest | LintRequest | CheckRequest;
  readonly change: Acceptance | 'prune';
  readonly now: Date;
  readonly language: Language;
}

/** What is decided. */
export interface Acceptance {
  /** All that makes the command fail where none are named. */
  readonly fingerprints: readonly string[];
  readonly reason: string;
  /** Whoever git knows, unless told. */
  readonly by: string | undefined;
  readonly until: string | undefined;
  readonly ticket: string | undefined;
}

export const readWaiveRequest = (parsed: Parsed, language: Language): WaiveRequest | string => {
  const messages = waiveMessages[language];
  const words = restOf(parsed);
  const fingerprints = words.filter(isFingerprint);
  const descriptions = words.filter(word => !isFingerprint(word));
  if (descriptions.length > 2) return messages.tooManyFiles(descriptions[2] ?? '');
  const among = amongOf(descriptions, parsed, language);
  if (typeof among === 'string') return among;
  const { now } = among;
  const isAll = parsed['all'] === true;
  if (parsed['prune'] === true) {
    if (isAll || fingerprints.length > 0 || textOf(parsed, 'reason') !== undefined) return messages.pruneAlone;
    return { among, change: 'prune', now, language };
  }
  if (isAll === fingerprints.length > 0) return isAll ? messages.allOrSome : messages.nothingNamed;
  const [reason, by, until] = ['reason', 'by', 'until'].map(name => textOf(parsed, name)?.trim());
  if (!reason) return messages.noReason;
  if (by === '') return messages.noName;
  const fault = until === undefined ? undefined : faultInDay(until, now, language);
  if (fault !== undefined) return fault;
  return { among, change: { fingerprints, reason, by, until, ticket: textOf(parsed, 'ticket') }, now, language };
};

/** As `diff`, `lint` or `check` would be asked for them. */
const amongOf = (
  descriptions: readonly string[],
  parsed: Parsed,
  language: Language,
): DiffRequest | LintRequest | CheckRequest | string => {
  if (descriptions.includes('-')) return waiveMessages[language].standardInput;
  const asked = { ...parsed, all: false, _: ['', ...descriptions] };
  const base = baseOptions.find(name => textOf(parsed, name) !== undefined);
  if (descriptions.length === 0) return readCheckRequest(asked, language);
  if (base !== undefined) return waiveMessages[language].baseOfCheck(`--${base}`);
  if (descriptions.length === 1) return readLintRequest(asked, language);
  return readDiffRequest(asked, language) as DiffRequest | string;
};

/** Of a check: two descriptions are what is compared. */
const baseOptions = Object.keys(checkBaseOptions);

const faultInDay = (text: string, now: Date, language: Language): string | undefined => {
  const { unknownDay, pastDay } = waiveMessages[language];
  switch (faultInLastDay(text, now)) {
    case 'unknown':
      return unknownDay('--until', text);
    case 'over':
      return pastDay(text);
    default:
      return undefined;
  }
};
