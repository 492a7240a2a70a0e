// How the value of a parameter is written: OpenAPI 3.x, Parameter Object, `style` and `explode`.
import type { Parameter } from '../contract/model.ts';
import { asObject } from '../schema/values.ts';

type Written = Pick<Parameter, 'name' | 'serialization'>;

/** Pieces of a query, percent-encoded, without the `&` between them. */
export const inQuery = ({ name, serialization }: Written, value: unknown): readonly string[] => {
  const { style = 'form', explode = true } = serialization ?? {};
  const key = encode(name);
  const pair = (text: string): string => `${key}=${text}`;
  if (!serialization) return [pair(encode(textOf(value)))];
  if (Array.isArray(value)) {
    const items = value.map(item => encode(textOf(item)));
    if (explode && style !== 'tabDelimited') return items.map(pair);
    return [pair(items.join(delimiters[style] ?? ','))];
  }
  const members = membersOf(value);
  if (!members) return [pair(encode(textOf(value)))];
  if (style === 'deepObject') return members.map(([member, text]) => `${key}[${member}]=${text}`);
  if (explode) return members.map(([member, text]) => `${member}=${text}`);
  return [pair(members.flat().join(delimiters[style] ?? ','))];
};

/** Between items; percent-encoded. */
const delimiters: Readonly<Record<string, string>> = {
  spaceDelimited: '%20',
  pipeDelimited: '%7C',
  tabDelimited: '%09',
};

/** What stands in the place of `{name}`, percent-encoded. */
export const inPath = ({ name, serialization }: Written, value: unknown): string => {
  const { style = 'simple', explode = false } = serialization ?? {};
  if (style === 'matrix') return matrix(encode(name), value, explode);
  const text = simple(value, { explode, between: style === 'label' && explode ? '.' : ',', encode });
  return style === 'label' ? `.${text}` : text;
};

const matrix = (name: string, value: unknown, explode: boolean): string => {
  const pair = (key: string, text: string): string => `;${key}=${text}`;
  if (explode && Array.isArray(value)) return value.map(item => pair(name, encode(textOf(item)))).join('');
  const members = explode ? membersOf(value) : undefined;
  if (members) return members.map(([member, text]) => pair(member, text)).join('');
  return pair(name, simple(value, { explode: false, between: ',', encode }));
};

/** Without any encoding. */
export const inHeader = ({ serialization }: Omit<Written, 'name'>, value: unknown): string =>
  serialization ? simple(value, { explode: serialization.explode, between: ',', encode: text => text }) : textOf(value);

interface Manner {
  readonly explode: boolean;
  readonly between: string;
  readonly encode: (text: string) => string;
}

const simple = (value: unknown, { explode, between, encode: write }: Manner): string => {
  if (Array.isArray(value)) return value.map(item => write(textOf(item))).join(between);
  const object = asObject(value);
  if (!object) return write(textOf(value));
  return Object.entries(object)
    .map(([name, member]) => [write(name), write(textOf(member))].join(explode ? '=' : ','))
    .join(between);
};

const membersOf = (value: unknown): readonly (readonly [name: string, text: string])[] | undefined => {
  const object = asObject(value);
  return object && Object.entries(object).map(([name, member]) => [encode(name), encode(textOf(member))] as const);
};

/** Scalars as they are; what is nested deeper than a style knows as JSON. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** RFC 3986, 3.3 and 3.4; colons and commas may stand for themselves. Lone surrogates cannot be encoded. */
export const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll(loneSurrogate, '\ufffd')).replaceAll('%3A', ':').replaceAll('%2C', ',');

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
