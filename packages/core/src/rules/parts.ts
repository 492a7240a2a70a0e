// How the parts of a form or multipart body are written (OpenAPI 3.1, Encoding Object), defaults included.
import type { Encoding, MediaType, Serialization } from '../contract/model.ts';
import type { Effect } from '../findings.ts';
import { coversRange } from '../pairs/media-ranges.ts';
import type { Schema } from '../schema/schema.ts';
import { facetsOf } from '../schema/view.ts';
import type { Writing } from './serialization.ts';
import { commonTypes, isWrittenAlike, styleOf } from './serialization.ts';

export type PartChange = {
  readonly name: string;
  readonly from: Writing;
  readonly to: Writing;
  readonly effect: Effect;
};

/** A media type, or a part that is a multipart body itself. */
type Body = Pick<MediaType, 'range' | 'schema' | 'encoding' | 'prefixEncoding' | 'itemEncoding'>;

export const partChanges = (base: Body, revision: Body): readonly PartChange[] => {
  const kind = kindOf(base.range);
  if (!kind || kind !== kindOf(revision.range)) return [];
  const names = new Set([...encodingsOf(base).keys(), ...encodingsOf(revision).keys()]);
  return [...names].sort().flatMap(name => {
    const [left, right] = [partOf(base, name, kind), partOf(revision, name, kind)];
    // A part that came or went is a change of the schema.
    if ((left.schema === undefined) !== (right.schema === undefined)) return [];
    const effect = effectOf(left, right);
    if (effect) return [{ name, from: writingOf(left), to: writingOf(right), effect }];
    return partChanges(bodyOf(left), bodyOf(right)).map(inner => ({ ...inner, name: `${name} › ${inner.name}` }));
  });
};

export const partsEffect = (parts: readonly PartChange[]): Effect => {
  const effects = new Set(parts.map(part => part.effect));
  return effects.size === 1 ? ([...effects][0] as Effect) : 'alters';
};

type Kind = 'form' | 'multipart';

const kindOf = (range: string): Kind | undefined =>
  range.startsWith('multipart/')
    ? 'multipart'
    : range.startsWith('application/x-www-form-urlencoded')
      ? 'form'
      : undefined;

/** By property; parts without a name by their place. */
const encodingsOf = ({ encoding, prefixEncoding, itemEncoding }: Omit<Body, 'range'>): ReadonlyMap<string, Encoding> =>
  new Map([
    ...encoding,
    ...prefixEncoding.map((it, index) => [String(index), it] as const),
    ...(itemEncoding ? [['*', itemEncoding] as const] : []),
  ]);

interface Part {
  readonly encoding: Encoding | undefined;
  readonly schema: Schema | undefined;
  readonly written: { readonly types: readonly string[] } | { readonly serialization: Serialization };
}

const partOf = (body: Body, name: string, kind: Kind): Part => {
  const encoding = encodingsOf(body).get(name);
  const schema = body.schema && facetsOf(body.schema).declared.get(name)?.schema;
  const types = encoding?.contentType?.split(',').map(range =>
    range
      .trim()
      .toLowerCase()
      .replaceAll(/\s*([;=])\s*/g, '$1'),
  );
  // A style that is written out as it is by default must not hide a media type.
  const serialization = encoding?.serialization;
  if (serialization && !(types && isDefault(serialization))) return { encoding, schema, written: { serialization } };
  if (types && !(kind === 'form' && types.join() === 'text/plain')) return { encoding, schema, written: { types } };
  const written = kind === 'form' ? { serialization: byDefault } : { types: [defaultType(schema)] };
  return { encoding, schema, written };
};

const bodyOf = ({ encoding, schema, written }: Part): Body => ({
  range: ('types' in written && written.types[0]) || '',
  ...(schema && { schema }),
  ...(encoding ?? { encoding: new Map(), prefixEncoding: [] }),
});

const byDefault: Serialization = { style: 'form', explode: true, allowReserved: false, allowEmptyValue: false };

const isDefault = ({ style, explode, allowReserved }: Serialization): boolean =>
  style === 'form' && explode && !allowReserved;

/** OpenAPI 3.1, Encoding Object, `contentType`. */
const defaultType = (schema: Schema | undefined): string => {
  if (!schema) return 'application/octet-stream';
  const facets = facetsOf(schema);
  const types = new Set([...facets.types].filter(type => type !== 'null'));
  if (types.size === 1 && types.has('array') && facets.items) return defaultTypeOfItems(facets.items);
  if (types.has('object')) return types.size === 1 ? 'application/json' : 'application/octet-stream';
  return facets.constraints.has('contentEncoding') || facets.formats.includes('binary')
    ? 'application/octet-stream'
    : 'text/plain';
};

const defaultTypeOfItems = (items: Schema): string =>
  facetsOf(items).types.has('array') ? 'application/json' : defaultType(items);

const effectOf = (left: Part, right: Part): Effect | undefined => {
  const [before, after] = [left.written, right.written];
  if ('types' in before && 'types' in after) {
    const covers = (wide: readonly string[], narrow: readonly string[]): boolean =>
      narrow.every(it => wide.some(other => coversRange(other, it)));
    const [widens, narrows] = [!covers(before.types, after.types), !covers(after.types, before.types)];
    return widens ? (narrows ? 'alters' : 'widens') : narrows ? 'narrows' : undefined;
  }
  if ('types' in before || 'types' in after) return 'alters';
  if (!isWrittenAlike(before.serialization, after.serialization, commonTypes(left.schema, right.schema)))
    return 'alters';
  if (before.serialization.allowReserved === after.serialization.allowReserved) return undefined;
  return after.serialization.allowReserved ? 'widens' : 'narrows';
};

const writingOf = ({ written }: Part): Writing => {
  if ('types' in written) return { contentType: written.types.join(', ') };
  const { allowReserved } = written.serialization;
  return { ...styleOf(written.serialization), ...(allowReserved && { allowReserved }) };
};
