// Before and after: what is sent, on both sides of a change, with the parts that the change is about and as little else as is valid.
import type { MediaType, Operation, Parameter } from '../contract/model.ts';
import type { Direction, HttpRequest } from '../findings.ts';
import type { Explained } from '../judge/judge.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import type { View } from '../schema/view.ts';
import { sameValue } from '../source/same-value.ts';
import type { Path } from '../witness/guide.ts';
import { addressOf, keyOf, requestFor } from '../witness/request.ts';
import type { Examples } from './example.ts';
import type { Way } from './way.ts';
import { waysTo } from './way.ts';

export interface Illustration {
  /** What is sent to the API is a request; what comes back is a response; what several operations share is a value. */
  readonly kind: 'request' | 'response' | 'value';
  readonly direction: Direction;
  /** Of a response. */
  readonly status?: string;
  readonly mediaType?: string;
  readonly before?: Sent;
  readonly after?: Sent;
}

/** `value` is the body of a request that has one. */
export type Sent = { readonly request: HttpRequest } | { readonly value: unknown };

/** A part of what is sent, by its name on either side. */
export interface FieldChange {
  readonly change: Explained['change'];
  readonly direction: Direction;
  readonly place?: Way['place'];
  /** Absent where it is not there. */
  readonly before?: Path;
  readonly after?: Path;
}

/** Of the changes of one operation. */
export const illustrateOperation = (
  pair: Pair<'operation'>,
  explained: readonly Explained[],
  examples: Examples,
  /** The operation of the base as it is written there. */
  base: Operation | undefined,
): readonly Illustration[] => {
  const { revision } = pair;
  const ways = waysIn(explained, it => it === pair);
  const isTouched = explained.some(({ edit, change }) => change.level !== 'safe' && edit.pairs.some(isOfRequest));
  return [
    ...(isTouched || ways.some(({ place }) => isRequestPlace(place)) ? requestsOf(base, revision, ways, examples) : []),
    ...responsesOf(base, revision, ways, examples),
  ];
};

const isOfRequest = ({ on, direction }: Pair): boolean =>
  ['operation', 'parameter', 'request-body', 'media-type'].includes(on) && direction === 'input';

const isRequestPlace = (place: Way['place']): boolean => place?.kind === 'request-body' || place?.kind === 'parameter';

interface Walked extends Way {
  readonly direction: Direction;
  /** What shows the change, at the place of the part and nowhere else; of the side that can send it. */
  readonly telling: { readonly side: Side; readonly value: unknown } | undefined;
  /** The sides on which the part is shown even where it may be left out. */
  readonly isShown: Readonly<Record<Side, boolean>>;
}

type Side = 'base' | 'revision';

const waysIn = (explained: readonly Explained[], isEnd: (pair: Pair) => boolean): readonly Walked[] =>
  explained.flatMap(it =>
    (['input', 'output'] as const).flatMap(direction => {
      const pairs = it.edit.pairs.filter(pair => pair.direction === direction);
      const isShown = shownIn(pairs[0], direction);
      return waysTo(pairs, isEnd).map(way => ({ ...way, direction, isShown, telling: tellingOf(it, way, direction) }));
    }),
  );

/** What has become required is shown by what was sent without it, and what need not be there any more by its absence. */
const shownIn = (pair: Pair | undefined, direction: Direction): Walked['isShown'] => {
  if (pair?.on !== 'property' || !pair.base || !pair.revision) return { base: true, revision: true };
  const [before, after] = [(pair as Pair<'property'>).base?.required, (pair as Pair<'property'>).revision?.required];
  return {
    base: !(direction === 'input' && after === true && before === false),
    revision: !(direction === 'output' && before === true && after === false),
  };
};

/** The value of a witness, where it was seen on the way. */
const tellingOf = (
  { change, shown }: Explained,
  { place, root, path }: Way,
  direction: Direction,
): Walked['telling'] => {
  const { proof } = change;
  if (proof?.kind !== 'witness' || proof.direction !== direction || proof.status === 'disputed') return undefined;
  const side = direction === 'input' || proof.turn === 'vanishes' ? 'base' : 'revision';
  // What was renamed is what it was.
  const isRenamed = path.base.length === path.revision.length && !sameValue(path.base, path.revision);
  if (isRenamed || change[side]?.exists !== true) return undefined;
  const { example } = proof;
  const isThere = place !== undefined && example?.value !== undefined && sameValue(example.place, place);
  const whole = isThere ? example.value : shown !== undefined && shown.owner === root ? proof.value : undefined;
  const value = read(whole, path[side]);
  if (value === undefined) return undefined;
  return {
    side,
    value: path[side].reduceRight<unknown>((inner, key) => (key === 0 ? [inner] : { [key]: inner }), value),
  };
};

/** What is to be seen of the parts that changed. */
const wishedOn = (
  side: Side,
  ways: readonly Walked[],
): { readonly shows: readonly Path[]; readonly like: readonly unknown[] } => ({
  shows: ways.flatMap(({ path, isShown }) => (isShown[side] ? [path[side]] : [])),
  like: ways.flatMap(({ telling }) => (telling?.side === side ? [telling.value] : [])),
});

const requestsOf = (
  base: Operation | undefined,
  revision: Operation | undefined,
  ways: readonly Walked[],
  examples: Examples,
): readonly Illustration[] => {
  // Where nothing takes the place of a request, there is nothing to compare it with.
  if (!base || !revision) return [];
  const there = ways.filter(({ place }) => isRequestPlace(place));
  const [from, to] = [serverOf(base), serverOf(revision)];
  const isElsewhere = from !== to;
  const before = requestOf(base, 'base', there, examples, isElsewhere ? from : undefined);
  const after = requestOf(revision, 'revision', there, examples, isElsewhere ? to : undefined, before);
  if (sameValue(before.request, after.request)) return [];
  const sent = { before: { request: before.request }, after: { request: after.request } };
  return [{ kind: 'request', direction: 'input', ...sent }];
};

/** The first that is named. */
const serverOf = ({ kind, servers }: Operation): string | undefined => {
  const [first] = kind === 'operation' ? servers : [];
  return first && first.url !== '' ? addressOf(first) : undefined;
};

interface Made {
  readonly request: HttpRequest;
  /** Of its parameters. */
  readonly values: ReadonlyMap<string, unknown>;
}

const requestOf = (
  operation: Operation,
  side: Side,
  ways: readonly Walked[],
  examples: Examples,
  server: string | undefined,
  other?: Made,
): Made => {
  const named = new Set(ways.flatMap(({ place }) => (place?.kind === 'parameter' ? [keyOf(place)] : [])));
  const given = operation.parameters.filter(it => named.has(keyOf(it)) || it.required);
  const values = new Map(given.flatMap(it => valuesOf(it, ways, side, examples, other)));
  const bodies = ways.filter(({ place }) => place?.kind === 'request-body');
  const isBodyShown = bodies.length > 0 || operation.requestBody?.required === true;
  const media = isBodyShown ? chosenMedia(operation.requestBody?.content ?? [], bodies) : undefined;
  const { shows, like } = wishedOn(side, bodies);
  const likes = [...like, ...movedFrom(other?.request.body?.value, bodies), ...examplesIn(media)];
  const made =
    media?.schema && examples.of({ schema: media.schema, direction: 'input', shows, like: likes, name: 'value' });
  const value = made && (other?.request.body ? inOrderOf(other.request.body.value, made.value) : made.value);
  const body = media && made && { mediaType: media.range, value };
  return {
    request: requestFor(operation, { given, values, ...(server !== undefined && { server }), ...(body && { body }) }),
    values,
  };
};

const valuesOf = (
  parameter: Parameter,
  ways: readonly Walked[],
  side: Side,
  examples: Examples,
  other: Made | undefined,
): readonly (readonly [string, unknown])[] => {
  const key = keyOf(parameter);
  const { shows, like } = wishedOn(
    side,
    ways.filter(({ place }) => place?.kind === 'parameter' && keyOf(place) === key),
  );
  const schema = parameter.schema ?? parameter.content[0]?.schema;
  if (!schema) return [];
  const before = other?.values.get(key);
  const stated = statedExamples(parameter.documentation.examples);
  const likes = [...like, ...(before === undefined ? [] : [before]), ...stated];
  const made = examples.of({ schema, direction: 'input', shows, like: likes, name: parameter.name });
  return made ? [[key, made.value]] : [];
};

const chosenMedia = (content: readonly MediaType[], ways: readonly Walked[]): MediaType | undefined => {
  const wanted = new Set(ways.flatMap(({ place }) => (place && 'mediaType' in place ? [place.mediaType] : [])));
  return (
    content.find(({ range }) => wanted.has(range)) ?? content.find(({ range }) => /json/.test(range)) ?? content[0]
  );
};

const responsesOf = (
  base: Operation | undefined,
  revision: Operation | undefined,
  ways: readonly Walked[],
  examples: Examples,
): readonly Illustration[] => {
  const byPlace = new Map<string, Walked[]>();
  for (const way of ways) {
    if (way.place?.kind !== 'response') continue;
    const key = `${way.place.status} ${way.place.mediaType}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), way]);
  }
  return [...byPlace.values()].flatMap(list => {
    const place = list[0]?.place;
    if (place?.kind !== 'response' || place.status === undefined) return [];
    const { status, mediaType } = place;
    const mediaIn = (operation: Operation | undefined): MediaType | undefined =>
      operation?.responses.find(it => it.status === status)?.content.find(({ range }) => range === mediaType);
    const [before, after] = bothSides(mediaIn(base), mediaIn(revision), list, 'output', examples);
    return illustrated({ kind: 'response', direction: 'output', status, mediaType }, before, after);
  });
};

interface Described {
  readonly schema?: Schema;
  readonly documentation?: MediaType['documentation'];
  /** More examples. */
  readonly given?: readonly unknown[];
}

/** More uses of a shared schema than these are not looked at. */
const mostUses = 20;

/** Parts of the examples of what holds a schema. */
const givenFor = (root: Pair<'schema'>, side: Side): readonly unknown[] =>
  waysTo([root], ({ on }) => on === 'media-type')
    .slice(0, mostUses)
    .flatMap(({ end, path }) => examplesIn((end as Pair<'media-type'>)[side]).map(it => read(it, path[side])))
    .filter(it => it !== undefined);

/** The revision is told with what the base was told with, as far as it can be. */
const bothSides = (
  base: Described | undefined,
  revision: Described | undefined,
  ways: readonly Walked[],
  direction: Direction,
  examples: Examples,
): readonly [Sent | undefined, Sent | undefined] => {
  const wished = { base: wishedOn('base', ways), revision: wishedOn('revision', ways) };
  const before =
    base?.schema &&
    examples.of({
      schema: base.schema,
      direction,
      shows: wished.base.shows,
      like: [...wished.base.like, ...examplesIn(base)],
      name: 'value',
    });
  const carried = before ? movedFrom(before.value, ways) : [];
  const after =
    revision?.schema &&
    examples.of({
      schema: revision.schema,
      direction,
      shows: wished.revision.shows,
      like: [...wished.revision.like, ...carried, ...examplesIn(revision)],
      name: 'value',
    });
  return [before, before && after ? { value: inOrderOf(before.value, after.value) } : after];
};

/** Members that both have stand in the order of the first, so that only what differs differs. */
const inOrderOf = (first: unknown, second: unknown): unknown => {
  if (Array.isArray(first) && Array.isArray(second))
    return (second as readonly unknown[]).map((it, index) => inOrderOf((first as readonly unknown[])[index], it));
  const [left, right] = [asObject(first), asObject(second)];
  if (!left || !right) return second;
  const names = Object.keys(left);
  const place = (name: string): number => (names.includes(name) ? names.indexOf(name) : Infinity);
  return Object.fromEntries(
    Object.entries(right)
      .map(([name, value]): [string, unknown] => [name, inOrderOf(own(left, name), value)])
      .toSorted(([one], [other]) => (place(one) === place(other) ? 0 : place(one) - place(other))),
  );
};

const illustrated = (
  about: Pick<Illustration, 'kind' | 'direction' | 'status' | 'mediaType'>,
  before: Sent | undefined,
  after: Sent | undefined,
): readonly Illustration[] => {
  if ((!before && !after) || (before && after && sameValue(before, after))) return [];
  return [{ ...about, ...(before && { before }), ...(after && { after }) }];
};

/** Of the changes of a part that several operations share: of a schema, its value. */
export const illustrateShared = (
  isOwner: (pair: Pair) => boolean,
  explained: readonly Explained[],
  examples: Examples,
): readonly Illustration[] => {
  const ways = waysIn(explained, isOwner);
  return (['input', 'output'] as const).flatMap(direction => {
    const there = ways.filter(way => way.direction === direction && way.root);
    const root = there[0]?.root;
    if (!root) return [];
    const same = there.filter(way => way.root === root);
    const [base, revision] = (['base', 'revision'] as const).map(side => ({
      schema: (root[side] as View).schema,
      given: givenFor(root, side),
    })) as [Described, Described];
    const [before, after] = bothSides(base, revision, same, direction, examples);
    return illustrated({ kind: 'value', direction }, before, after);
  });
};

/** A value of the base with what was renamed under its new name. */
const movedFrom = (value: unknown, ways: readonly Walked[]): readonly unknown[] => {
  if (value === undefined) return [];
  const moves = ways.filter(
    ({ path }) => path.base.length === path.revision.length && !sameValue(path.base, path.revision),
  );
  return [moves.reduce<unknown>((moved, { path }) => put(moved, path.revision, read(value, path.base)), value)];
};

const read = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (here, key) =>
      Array.isArray(here) ? (here as readonly unknown[])[Number(key)] : own(asObject(here) ?? {}, String(key)),
    value,
  );

const put = (holder: unknown, path: Path, value: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(holder))
    return (holder as readonly unknown[]).map((it, index) => (index === key ? put(it, rest, value) : it));
  const object = asObject(holder) ?? {};
  const entries: readonly (readonly [string, unknown])[] = [
    ...Object.entries(object),
    [String(key), put(own(object, String(key)), rest, value)],
  ];
  return Object.fromEntries(entries);
};

/** What the description gives as examples of a whole. */
const examplesIn = (described: Described | undefined): readonly unknown[] => [
  ...(described?.given ?? []),
  ...statedExamples(described?.documentation?.examples),
];

/** `example` as it stands, or Example Objects by name. */
const statedExamples = (stated: unknown): readonly unknown[] => {
  const object = asObject(stated);
  if (!object) return stated === undefined ? [] : [stated];
  const named = Object.values(object).flatMap(it => {
    const example = asObject(it);
    return example && Object.hasOwn(example, 'value') ? [example['value']] : [];
  });
  return named.length > 0 ? named : [stated];
};

/** Where each change of a section is in what is sent. */
export const fieldsOf = (explained: readonly Explained[], isEnd: (pair: Pair) => boolean): readonly FieldChange[] =>
  explained.flatMap(it =>
    waysIn([it], isEnd).flatMap(({ direction, place, path, root }): readonly FieldChange[] => {
      if (!root && !place) return [];
      const { base, revision } = it.change;
      return [
        {
          change: it.change,
          direction,
          ...(place && { place }),
          ...(base?.exists && { before: path.base }),
          ...(revision?.exists && { after: path.revision }),
        },
      ];
    }),
  );
