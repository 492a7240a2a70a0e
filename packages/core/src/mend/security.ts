// The credentials that were enough are enough again.
import type { DocumentEdit, JsonValue } from '../edit/edit.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';
import type { Idea, Way } from './idea.ts';
import { together } from './idea.ts';
import { missingSchemes } from './missing-schemes.ts';
import type { Sides } from './places.ts';
import { named, titles } from './titles.ts';

const field = 'security';

/** Where it is said now; where the whole API says it, that is the place for it. */
export const wayOfSecurity = (sides: Sides, { base, revision }: Pair): Way => {
  if (!base || !revision) return [];
  const before = statedAt(base.origin);
  const place = revision.origin.key === field ? revision.origin : at(revision.origin, field);
  return [() => ideaAt(sides, before, place)];
};

const statedAt = (origin: Origin): JsonValue | undefined =>
  origin.key === field ? (valueAt(origin) as JsonValue) : undefined;

const ideaAt = (sides: Sides, before: JsonValue | undefined, place: Origin): Idea | undefined => {
  const edit: DocumentEdit | undefined =
    before === undefined
      ? valueAt(place) === undefined
        ? undefined
        : { kind: 'remove', at: place }
      : { kind: 'set', at: place, value: before };
  const edits = together(missingSchemes(sides, { security: before }), edit && [edit]);
  const title = before === undefined ? titles.takeOut : titles.asItWas;
  return edits && { title: title(named(field)), edits };
};
