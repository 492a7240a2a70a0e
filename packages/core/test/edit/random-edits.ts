// Random edits of random places, the same ones for the same seed.
import type { DocumentEdit, JsonValue } from '../../src/edit/edit.ts';
import type { Document } from '../../src/source/document.ts';
import type { Origin } from '../../src/source/origin.ts';
import { at, rootOf } from '../../src/source/origin.ts';

/** From 0 up to, but not including, a number. */
export type Draw = (below: number) => number;

/** Mulberry32: small, the same everywhere, and random enough to choose places. */
export const drawFrom = (seed: number): Draw => {
  let state = seed | 0;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

const oneOf = <Item>(draw: Draw, items: readonly Item[]): Item => items[draw(items.length)] as Item;

const texts = [
  'text',
  'several words',
  'yes',
  '012',
  '1e3',
  '2024-01-31',
  'a: b',
  'a #b',
  '@a',
  '*a',
  '',
  ' x',
  "it's",
  '"a"',
  'a, b',
  '{a}',
  'one\ntwo',
  'one\n\ntwo\n',
  '  one\ntwo',
  'a\\b',
  '#/components/schemas/A',
  '🐎',
  'tab\there',
  'null',
  '~',
  '-',
  '- a',
  '? a',
  '3.1.0',
  'x'.repeat(90),
  '%a',
  '---',
  'a:',
  '/a/{b}',
];

const keys = [
  'x-new',
  'deprecated',
  '200',
  '404',
  '/a/{b}',
  'a b',
  'a: b',
  'yes',
  'null',
  '',
  '#',
  '__proto__',
  'constructor',
  'y',
  '*',
  '-x',
];

const valueFrom = (draw: Draw, depth = 0): JsonValue => {
  switch (draw(depth > 2 ? 4 : 8)) {
    case 0:
      return oneOf(draw, [true, false, null]);
    case 1:
      return oneOf(draw, [0, 1, -1, 1.5, 1e21, 1e-7, 404]);
    case 2:
    case 3:
    case 4:
      return oneOf(draw, texts);
    case 5:
    case 6:
      return Object.fromEntries(Array.from({ length: draw(4) }, () => [oneOf(draw, keys), valueFrom(draw, depth + 1)]));
    default:
      return Array.from({ length: draw(4) }, () => valueFrom(draw, depth + 1));
  }
};

interface Spot {
  readonly origin: Origin;
  readonly value: unknown;
}

/** Every level is as likely as the others. */
const spotIn = (document: Document, draw: Draw): Spot => {
  let here: Spot = { origin: rootOf(document), value: document.value };
  for (let depth = draw(9); depth >= 0; depth -= 1) {
    if (typeof here.value !== 'object' || here.value === null) break;
    const entries = Object.entries(here.value);
    if (entries.length === 0) break;
    const [key, value] = oneOf(draw, entries) as [string, unknown];
    here = { origin: at(here.origin, key), value };
  }
  return here;
};

const editFrom = (document: Document, draw: Draw): DocumentEdit => {
  const { origin, value } = spotIn(document, draw);
  switch (draw(6)) {
    case 0:
      return { kind: 'remove', at: origin };
    case 1:
      if (origin.parent && !isItem(document, origin)) return { kind: 'rename', at: origin, key: oneOf(draw, keys) };
      return { kind: 'remove', at: origin };
    case 2:
      return { kind: 'set', at: origin, value: valueFrom(draw) };
    case 3:
      return { kind: 'set', at: origin, value: varied(value, draw) };
    default:
      if (typeof value !== 'object' || value === null) return { kind: 'set', at: origin, value: valueFrom(draw) };
      return {
        kind: 'set',
        at: at(origin, Array.isArray(value) ? '-' : oneOf(draw, keys)),
        value: valueFrom(draw),
        ...(draw(2) === 0 && { after: [oneOf(draw, [...Object.keys(value), 'none'])] }),
      };
  }
};

const isItem = (document: Document, { parent }: Origin): boolean => {
  const keysOf = (origin: Origin | undefined): readonly string[] =>
    origin?.parent ? [...keysOf(origin.parent), origin.key] : [];
  let value: unknown = document.value;
  for (const key of keysOf(parent)) value = (value as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(value);
};

/** The same value with something in it that is another. */
const varied = (value: unknown, draw: Draw): JsonValue => {
  if (typeof value !== 'object' || value === null || draw(6) === 0) return valueFrom(draw);
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    if (items.length === 0 || draw(3) === 0) return items.toSpliced(draw(items.length + 1), 0, valueFrom(draw));
    const index = draw(items.length);
    return draw(2) === 0 ? items.toSpliced(index, 1) : items.toSpliced(index, 1, varied(items[index], draw));
  }
  const entries = Object.entries(value) as readonly (readonly [string, JsonValue])[];
  const index = draw(entries.length + 1);
  const entry = entries[index];
  if (!entry) return Object.fromEntries([...entries, [oneOf(draw, keys), valueFrom(draw)]]);
  if (draw(3) === 0) return Object.fromEntries(entries.toSpliced(index, 1));
  return Object.fromEntries(entries.toSpliced(index, 1, [entry[0], varied(entry[1], draw)]));
};

export const editsFrom = (document: Document, draw: Draw): readonly DocumentEdit[] =>
  Array.from({ length: 1 + draw(4) }, () => editFrom(document, draw));
