// What must be there need not be any longer, and the other way round for what is always there.
import type { DocumentEdit, JsonValue } from '../edit/edit.ts';
import type { Pair } from '../pairs/pair.ts';
import { asObject, own } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';
import type { Idea, Way } from './idea.ts';
import { newNameOf } from './names.ts';
import type { Title } from './titles.ts';
import { titles } from './titles.ts';

export const wayToRelax = (pair: Pair): Way => {
  const { on, base, revision } = pair;
  if (!revision || !('required' in revision)) return [];
  const name = newNameOf(pair);
  if (revision.required === true) return [() => ideaOf(relaxed(pair), titles.optional(name))];
  const isDemandedByList = on === 'property' && base;
  return isDemandedByList ? [() => ideaOf(demanded(pair as Pair<'property'>), titles.required(name))] : [];
};

const ideaOf = (edits: readonly DocumentEdit[] | undefined, title: Title): Idea | undefined =>
  edits && { title, edits };

/** None where it is not demanded; undefined where the place that demands it is not known. */
export const relaxed = ({ on, revision }: Pair): readonly DocumentEdit[] | undefined => {
  if (!revision || !('required' in revision) || revision.required !== true) return [];
  if (on !== 'property') return removal(at(revision.origin, 'required'));
  const place = 'owner' in revision ? revision.owner.required.get(revision.name) : undefined;
  return place && removal(place);
};

/** A list without names is not allowed before 2020-12, and says nothing. */
const removal = (place: Origin): readonly DocumentEdit[] | undefined => {
  if (valueAt(place) === undefined) return undefined;
  const list = place.parent && valueAt(place.parent);
  const isLast = Array.isArray(list) && list.length === 1;
  return [{ kind: 'remove', at: isLast && place.parent ? place.parent : place }];
};

/** By the schema that declares it. */
const demanded = ({ revision }: Pair<'property'>): readonly DocumentEdit[] | undefined => {
  const schema = revision?.origin.parent?.parent;
  return schema && demanding(schema, revision.name);
};

export const demanding = (schema: Origin, name: string): readonly DocumentEdit[] => {
  const list = own(asObject(valueAt(schema)) ?? {}, 'required');
  const names = Array.isArray(list) ? (list as readonly JsonValue[]) : [];
  return [{ kind: 'set', at: at(schema, 'required'), value: [...names, name], after: ['type'] }];
};
