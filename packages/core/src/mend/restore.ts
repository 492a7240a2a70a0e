// What something says is what it said before: in one field, in all that limits it, or as a whole.
import type { DocumentEdit, JsonValue } from '../edit/edit.ts';
import type { FactValue } from '../findings.ts';
import { writtenAt } from '../judge/edits.ts';
import type { Pair } from '../pairs/pair.ts';
import { valueInWords } from '../rules/words.ts';
import { asObject, own } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, uriOf, valueAt } from '../source/origin.ts';
import { sameValue } from '../source/same-value.ts';
import { borrowed } from './borrowed.ts';
import type { Idea, Thought, Way } from './idea.ts';
import { nameOf } from './names.ts';
import type { Sides } from './places.ts';
import { keysBefore, layersAt, sameKeys } from './places.ts';
import type { Title } from './titles.ts';
import { named, titles } from './titles.ts';

/** `field` is what the rule points at. */
export const wayToRestore = (sides: Sides, pair: Pair, field: string | undefined): Way => {
  const ofField =
    field === undefined ? [] : [...ideasForField(sides, pair, field), () => companions(sides, pair, field)];
  return [...ofField, ...ideasForWhole(sides, pair)];
};

const ideasForField = (sides: Sides, pair: Pair, field: string): readonly Thought[] => {
  const [from, to] = [writtenAt(pair.base, field), writtenAt(pair.revision, field)];
  if (from && to) return [...ideasForList(from, to), () => setBack(sides, pair, from, to)];
  if (to) return [() => ({ title: titleFor(pair, to.key, undefined), edits: [{ kind: 'remove', at: to }] })];
  const home = from?.parent && homeFor(sides, pair, from.parent);
  return from && home ? [() => setBack(sides, pair, from, at(home, from.key))] : [];
};

/** What is said of whether a part must be there is said in words for that. */
const titleFor = (pair: Pair, field: string, value: unknown): Title => {
  if (field === 'required' && pair.on !== 'schema') {
    return value === true ? titles.required(nameOf(pair)) : titles.optional(nameOf(pair));
  }
  if (value === undefined) return titles.takeOut(named(field));
  return asObject(value) ? titles.asItWas(named(field)) : titles.setBack(field, valueInWords(value as FactValue));
};

const setBack = (sides: Sides, pair: Pair, from: Origin, to: Origin): Idea | undefined => {
  // `minimum` may be `exclusiveMinimum` by now.
  const isOther = from.key !== to.key;
  const place = isOther && to.parent ? at(to.parent, from.key) : to;
  const loan = borrowed(sides, { value: valueAt(from), from, to: place }, 'shared');
  if (!loan) return undefined;
  return {
    title: titleFor(pair, from.key, valueAt(from)),
    edits: [
      ...loan.edits,
      ...(isOther ? [{ kind: 'remove', at: to } as const] : []),
      { kind: 'set', at: place, value: loan.value, after: keysBefore(from) },
    ],
  };
};

/** Several keywords can say one thing together. */
const companions = (sides: Sides, pair: Pair, field: string): Idea | undefined => {
  const keys = beside[field];
  const [from, to] = ends(sides, pair);
  return keys && from && to ? asItWas(sides, pair, from, to, key => key === field || keys.includes(key)) : undefined;
};

const beside: Readonly<Record<string, readonly string[]>> = {
  type: ['nullable', 'x-nullable'],
  enum: ['const'],
  minimum: ['exclusiveMinimum'],
  maximum: ['exclusiveMaximum'],
  additionalProperties: ['unevaluatedProperties'],
};

/** Where references lead in the end. */
const ends = (sides: Sides, { base, revision }: Pair): readonly [Origin | undefined, Origin | undefined] => [
  base && layersAt(sides.base, base.origin).at(-1),
  revision && layersAt(sides.revision, revision.origin).at(-1),
];

/** Values that are gone stay, or those that are new go. */
const ideasForList = (from: Origin, to: Origin): readonly Thought[] => {
  const [before, after] = [valueAt(from), valueAt(to)];
  if (!Array.isArray(before) || !Array.isArray(after)) return [];
  const isIn = (list: readonly unknown[], value: unknown) => list.some(other => sameValue(other, value));
  const gone = before.filter(value => !isIn(after, value)) as readonly FactValue[];
  const come = after.filter(value => !isIn(before, value)) as readonly FactValue[];
  const set = (value: readonly unknown[]): DocumentEdit => ({ kind: 'set', at: to, value: value as JsonValue });
  return [
    () => (gone.length === 0 ? undefined : { title: titles.keepValues(gone), edits: [set(merged(before, after))] }),
    () =>
      come.length === 0
        ? undefined
        : { title: titles.takeValuesOut(come), edits: [set(after.filter(value => isIn(before, value)))] },
  ];
};

/** All of both: what is missing in the later list stands behind what it stood behind before. */
const merged = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] => {
  const list = [...after];
  for (const [index, value] of before.entries()) {
    if (list.some(other => sameValue(other, value))) continue;
    const previous = before[index - 1];
    const place = index === 0 ? -1 : list.findIndex(other => sameValue(other, previous));
    list.splice(place + 1, 0, value);
  }
  return list;
};

/** `pair` has both sides. */
export const ideasForWhole = (sides: Sides, pair: Pair): readonly Thought[] => {
  if (!restorable.has(pair.on)) return [];
  const { base, revision } = pair;
  if (!base || !revision) return [];
  const holder = pair.parents[0];
  const [from, to] = ends(sides, pair) as readonly [Origin, Origin];
  return [
    () => asItWas(sides, pair, from, to, key => !isForPeople(key) && !holdsParts.has(key)),
    () => asItWas(sides, pair, from, to, key => !isForPeople(key)),
    () => asUsed(sides, pair),
    () => (holder ? asUsed(sides, holder) : undefined),
  ];
};

/** Of which all can be put back without undoing more than what was found. */
const restorable: ReadonlySet<Pair['on']> = new Set([
  'schema',
  'property',
  'property-visibility',
  'parameter',
  'header',
  'media-type',
  'encoding',
  'component',
  'request-body',
  'security-scheme',
  'server',
  'server-variable',
]);

/** The fields that one may put back without the rest. */
const asItWas = (
  sides: Sides,
  pair: Pair,
  from: Origin,
  to: Origin,
  isMeant: (key: string) => boolean,
): Idea | undefined => {
  const [before, after] = [asObject(valueAt(from)), asObject(valueAt(to))];
  if (!before || !after) return undefined;
  const edits: DocumentEdit[] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [own(before, key), own(after, key)];
    if (!isMeant(key) || sameValue(old, now)) continue;
    const place = at(to, key);
    if (old === undefined) {
      edits.push({ kind: 'remove', at: place });
      continue;
    }
    const loan = borrowed(sides, { value: old, from: at(from, key), to: place }, 'shared');
    if (!loan) return undefined;
    edits.push(...loan.edits, { kind: 'set', at: place, value: loan.value, after: keysBefore(at(from, key)) });
  }
  const [only] = edits;
  if (!only) return undefined;
  const isOne = edits.length === 1 && only.kind !== 'rename';
  const title = isOne ? titleFor(pair, only.at.key, only.kind === 'set' ? only.value : undefined) : undefined;
  return { title: title ?? titles.asItWas(nameOf(pair)), edits };
};

/** Where it is used, which may now lead elsewhere. */
export const asUsed = (sides: Sides, pair: Pair): Idea | undefined => {
  if (!restorable.has(pair.on) || !pair.base || !pair.revision) return undefined;
  const [from, to] = [pair.base.origin, pair.revision.origin];
  const value = valueAt(from);
  const loan = value === undefined ? undefined : borrowed(sides, { value, from, to }, 'apart');
  if (!loan || sameValue(loan.value, valueAt(to))) return undefined;
  const isPlain = typeof value !== 'object' || value === null;
  return {
    title: isPlain ? titleFor(pair, to.key, value) : titles.asItWas(nameOf(pair)),
    edits: [...loan.edits, { kind: 'set', at: to, value: loan.value }],
  };
};

const isForPeople = (key: string): boolean => key.startsWith('x-') || forPeople.has(key);

const forPeople: ReadonlySet<string> = new Set([
  'description',
  'title',
  'summary',
  'example',
  'examples',
  'externalDocs',
  '$comment',
]);

/** What is compared for itself. */
const holdsParts: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'items',
  'schema',
  'content',
  'definitions',
  '$defs',
]);

/** The object of the revision that says what this one of the base said. */
const homeFor = (sides: Sides, { base, revision }: Pair, object: Origin): Origin | undefined => {
  if (!base || !revision) return undefined;
  const layers = layersAt(sides.revision, revision.origin);
  const index = layersAt(sides.base, base.origin).findIndex(layer => uriOf(layer) === uriOf(object));
  if (index !== -1) return index === 0 && layers.length > 1 ? layers.at(-1) : (layers[index] ?? layers.at(-1));
  const same = sameKeys(sides, object);
  return same && asObject(valueAt(same)) ? same : layers.at(-1);
};
