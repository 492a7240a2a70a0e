// What git asks of `breakwater git-diff`: the words that gitattributes(5) and git(1) give an external diff command.
import type { Language } from '@breakwater/core';
import type { PrintingRequest } from '../../options/general.ts';
import { nowOf } from '../../options/now.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, switchOf } from '../../options/parsed.ts';
import { gitDiffMessages } from './messages.ts';

export interface GitDiffRequest extends PrintingRequest {
  /** From the root of the working tree. */
  readonly path: string;
  /** Undefined where it is not merged. */
  readonly change: GitChange | undefined;
  readonly now: Date;
  /** The usual diff as well. */
  readonly patch: boolean;
  readonly all: boolean;
}

export interface GitChange {
  /** Files with what is on either side; `/dev/null` where there is nothing. */
  readonly base: string;
  readonly revision: string;
  /** Its path in the revision. */
  readonly newPath: string;
}

export const readGitDiffRequest = (parsed: Parsed, language: Language): GitDiffRequest | string => {
  const words = restOf(parsed);
  const [path, base, , , revision, , , newPath = path] = words;
  if (path === undefined || ![1, 7, 9].includes(words.length)) return gitDiffMessages[language].notFromGit;
  const now = nowOf(parsed, language);
  if (typeof now === 'string') return now;
  return {
    path,
    change: base === undefined || revision === undefined ? undefined : { base, revision, newPath: newPath ?? path },
    now,
    patch: parsed['patch'] === true,
    all: parsed['all'] === true,
    language,
    color: switchOf(parsed, 'color'),
  };
};
