// The ways in which a revision can be edited so that a change does not break clients any more. Each was tried.
import type { CompareOptions } from '../compare.ts';
import { compare } from '../compare.ts';
import { lower } from '../contract/lower.ts';
import type { Contract } from '../contract/model.ts';
import { once } from '../conventions/once.ts';
import { withEdits } from '../edit/draft.ts';
import type { DocumentEdit, TextEdit } from '../edit/edit.ts';
import type { Change } from '../findings.ts';
import type { Edit } from '../judge/edits.ts';
import type { Catalogue } from '../messages/language.ts';
import type { Description } from '../source/description.ts';
import type { Document } from '../source/document.ts';
import { checkStructure } from '../structure/check-structure.ts';
import type { Idea, Way } from './idea.ts';
import { openTrial } from './trial.ts';
import { waysToMend } from './ways.ts';

export interface Mend {
  readonly title: Catalogue<string>;
  readonly files: readonly MendedFile[];
}

export interface MendedFile {
  /** As it was. */
  readonly before: Document;
  /** Of the text as it was. */
  readonly edits: readonly TextEdit[];
}

/** For the fingerprint of a change, the best first. None for what hurts nobody, and for what is not among the changes. */
export type Mends = (fingerprint: string) => readonly Mend[];

/** Each attempt reads a document again and compares it: fewer, the longer it is, in UTF-16 code units. */
const mostAttempts = 12;
const mostRead = 2 ** 26;

const attemptsFor = ({ documents }: Description): number => {
  const size = [...documents.values()].reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(2, Math.min(mostAttempts, Math.floor(mostRead / size)));
};

export const openMends = (base: Contract, revision: Contract, options: CompareOptions = {}): Mends => {
  const sides = { base, revision };
  const found = compare(base, revision, options);
  const edits = new Map(
    [...found.explained].map(([change, { edit }]) => [change.fingerprint, { change, edit }] as const),
  );
  const isMended = openTrial(sides, found, options);
  const mistakes = once(() => checkStructure(revision.description).length);

  const attempt = (change: Change, more: readonly DocumentEdit[]): Mend['files'] | undefined => {
    const draft = withEdits({ description: revision.description, edits: new Map() }, more);
    if ('kind' in draft || !isMended(change, lower(draft.description).contract)) return undefined;
    if (checkStructure(draft.description).length > mistakes()) return undefined;
    return [...draft.edits].flatMap(([uri, list]) => {
      const before = revision.description.documents.get(uri);
      return before && list.length > 0 ? [{ before, edits: list }] : [];
    });
  };

  const mendsOf = ({ change, edit }: { readonly change: Change; readonly edit: Edit }): readonly Mend[] => {
    let attempts = attemptsFor(revision.description);
    const firstOf = (way: Way): readonly Mend[] => {
      for (const thought of way) {
        const idea: Idea | undefined = attempts > 0 ? thought() : undefined;
        if (!idea || idea.edits.length === 0) continue;
        attempts -= 1;
        const files = attempt(change, idea.edits);
        if (files && files.length > 0) return [{ title: idea.title, files }];
      }
      return [];
    };
    return change.level === 'safe' ? [] : waysToMend(sides, edit).flatMap(firstOf);
  };

  const known = new Map<string, readonly Mend[]>();
  return fingerprint => {
    const explained = edits.get(fingerprint);
    const mends = known.get(fingerprint) ?? (explained ? mendsOf(explained) : []);
    known.set(fingerprint, mends);
    return mends;
  };
};
