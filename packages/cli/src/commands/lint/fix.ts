// `lint --fix`: makes the safe repairs of a description in its files, or shows what they would be.
import type { Description, Fix, Problem, Ruleset } from '@breakwater/core';
import { repair } from '@breakwater/core';
import { changedFile, patchOf, pathIn, rootFor, writeFiles } from '../../output/changed-files.ts';
import type { LintRequest } from './request.ts';

export interface Fixed {
  readonly fix: Fix;
  /** Repairs that would have made it worse. */
  readonly problems: readonly Problem[];
  /** The new texts by URI; they are not in the files when it is only shown what would be done. */
  readonly drafts: ReadonlyMap<string, string>;
  /** Where a patch is to be applied, when that is not the working directory. */
  readonly patchFrom: string | undefined;
}

/** `drafts` are texts that were made before and not written. */
export const fixDescription = (
  description: Description,
  ruleset: Ruleset,
  known: ReadonlySet<string>,
  drafts: ReadonlyMap<string, string>,
  { root: asked, now, fix }: Pick<LintRequest, 'root' | 'now' | 'fix'>,
): Fixed => {
  const root = rootFor(description.entry, asked);
  const repaired = repair(description, ruleset, {
    now,
    known,
    mayChange: document => pathIn(root, document) !== undefined,
  });
  const files = repaired.files.map(file => changedFile(file, pathIn(root, file.before) ?? '', drafts));
  if (fix === 'write') writeFiles(files);
  const patch = patchOf(files, root);
  return {
    fix: {
      isWritten: fix === 'write',
      files: files.map(({ label }) => label),
      made: repaired.made,
      notMade: repaired.notMade,
      ...(fix === 'show' && { patch: patch.text }),
    },
    problems: repaired.problems,
    drafts: new Map(files.map(({ uri, text }) => [uri, text])),
    patchFrom: patch.from,
  };
};
