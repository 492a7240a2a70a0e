// The way from a pair of schemas to something that is sent as a whole: a body, a parameter, a header.
import type { Header, MediaType, Operation, Parameter, Response } from '../contract/model.ts';
import type { WitnessPlace } from '../findings.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Schema } from '../schema/schema.ts';
import type { Property, View } from '../schema/view.ts';

export interface WayOut {
  /** The outermost schemas. */
  readonly root: Pair<'schema'>;
  /** From the root down to the pair, one for each value that holds another. */
  readonly levels: readonly Level[];
  readonly operation: Operation;
  readonly place: WitnessPlace;
}

/** A value on the way. */
export interface Level {
  /** All that it is an instance of: a schema, and alternatives of it. */
  readonly pairs: readonly Pair<'schema'>[];
  /** To the value that it holds. */
  readonly step: Step;
}

export type Step =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'item'; readonly index: number };

/** The shortest ones first. */
export const waysOut = (pair: Pair<'schema'>, most: number): readonly WayOut[] => {
  const ways: WayOut[] = [];
  const below = new Map<Pair, Pair | undefined>([[pair, undefined]]);
  // The map grows while it is iterated.
  for (const here of below.keys()) {
    if (ways.length >= most) break;
    for (const parent of here.parents) {
      if (here.on === 'schema' && isWhole(parent)) {
        const exit = exitOf(parent);
        if (exit && ways.length < most)
          ways.push({ root: here as Pair<'schema'>, levels: levelsDown(here, below), ...exit });
      } else if (!below.has(parent)) below.set(parent, here);
    }
  }
  return ways;
};

const isWhole = ({ on }: Pair): boolean => on === 'media-type' || on === 'parameter' || on === 'header';

type Exit = Pick<WayOut, 'operation' | 'place'>;

const exitOf = (whole: Pair): Exit | undefined => {
  let here: Pair | undefined = whole;
  const passed: Pair[] = [];
  while (here && here.on !== 'operation') {
    passed.push(here);
    here = here.parents[0];
  }
  if (!here) return undefined;
  const place = placeOf(passed);
  // What is sent is sent by clients of the base.
  return place && { operation: (here.base ?? here.revision) as Operation, place };
};

/** Of the pairs on the way to something that is sent as a whole. */
export const placeOf = (passed: readonly Pair[]): WitnessPlace | undefined => {
  const part = <S>(on: Pair['on']): S | undefined => {
    const pair = passed.find(it => it.on === on);
    return (pair?.revision ?? pair?.base) as S | undefined;
  };
  const [parameter, header, response, mediaType] = [
    part<Parameter>('parameter'),
    part<Header>('header'),
    part<Response>('response'),
    part<MediaType>('media-type'),
  ];
  if (parameter) return { kind: 'parameter', in: parameter.in, name: parameter.name };
  if (header) return { kind: 'header', name: header.name, ...(response && { status: response.status }) };
  if (!mediaType) return undefined;
  return response
    ? { kind: 'response', status: response.status, mediaType: mediaType.range }
    : { kind: 'request-body', mediaType: mediaType.range };
};

const levelsDown = (root: Pair, below: ReadonlyMap<Pair, Pair | undefined>): readonly Level[] => {
  const levels: Level[] = [];
  let pairs: Pair<'schema'>[] = [];
  for (let here: Pair = root, next = below.get(here); next; here = next, next = below.get(here)) {
    if (here.on === 'schema') pairs.push(here as Pair<'schema'>);
    const step = stepBetween(here, next);
    if (!step) continue;
    levels.push({ pairs, step });
    pairs = [];
  }
  return levels;
};

/** Undefined where both speak of the same value. */
export const stepBetween = (holder: Pair, held: Pair): Step | undefined => {
  if (held.on === 'property') return { kind: 'member', name: ((held.revision ?? held.base) as Property).name };
  if (holder.on !== 'schema' || held.on !== 'schema') return undefined;
  const sides = (['base', 'revision'] as const).map(side => ({
    outer: holder[side] as View,
    inner: (held[side] as View).schema,
  }));
  for (const { outer, inner } of sides) {
    const index = outer.prefixItems.findIndex(it => leadsTo(it, inner));
    if (index !== -1) return { kind: 'item', index };
    if (outer.items && leadsTo(outer.items, inner)) return { kind: 'item', index: outer.prefixItems.length };
    if (outer.additional.schema && leadsTo(outer.additional.schema, inner))
      return { kind: 'member', name: nameBeside(sides) };
  }
  return undefined;
};

/** A name that neither side declares. */
const nameBeside = (sides: readonly { readonly outer: View }[]): string => {
  let name = 'key';
  while (sides.some(({ outer }) => outer.declared.has(name))) name += '_';
  return name;
};

/** Pairs are made behind the references that both sides have in common. */
const leadsTo = (schema: Schema, target: Schema): boolean => {
  const passed = new Set<Schema>();
  let here: Schema | undefined = schema;
  while (here && !passed.has(here)) {
    if (here === target) return true;
    passed.add(here);
    const source: unknown = here.source;
    const reference: unknown =
      typeof source === 'object' && source !== null && Object.hasOwn(source, '$ref')
        ? (source as Record<string, unknown>)['$ref']
        : undefined;
    here = typeof reference === 'string' ? here.space.follow(reference, here) : undefined;
  }
  return false;
};
