// The words for people that a part of a description carries.
import { asObject, withoutExtensions } from '../schema/values.ts';
import type { Draft } from './draft.ts';
import type { Fields, Located } from './located.ts';
import { below, fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { Documentation } from './model.ts';
import { follow } from './references.ts';

export const noDocumentation: Documentation = Object.freeze({});

/** Words that are no text are left out in silence: nothing on the wire depends on them. */
export const documentationOf = (lowering: Lowering, object: Located<Fields>): Documentation => {
  const { title, summary, description, externalDocs } = object.value;
  const examples = examplesOf(lowering, object);
  const words: Draft<Documentation> = {};
  if (typeof title === 'string') words.title = title;
  if (typeof summary === 'string') words.summary = summary;
  if (typeof description === 'string') words.description = description;
  if (externalDocs !== undefined) words.externalDocs = withoutExtensions(externalDocs);
  if (examples !== undefined) words.examples = examples;
  return Object.keys(words).length === 0 ? noDocumentation : words;
};

/** An Example Object may be a Reference Object; a `$ref` anywhere below it is data. */
const examplesOf = (lowering: Lowering, object: Located<Fields>): unknown => {
  const named = fieldOf(object, 'examples');
  if (!named) return object.value['example'];
  const map = lowering.version === '2.0' ? undefined : asObject(named.value);
  if (!map) return named.value;
  const names = Object.keys(map);
  const isPlain = (example: unknown): boolean =>
    !Object.keys(asObject(example) ?? {}).some(field => field === '$ref' || field.startsWith('x-'));
  if (names.every(name => isPlain(map[name]))) return map;
  return Object.fromEntries(
    names.map(name => {
      const example = { value: map[name], origin: below(named.origin, name) };
      return [name, withoutExtensions(asObject(example.value) ? exampleBehind(lowering, example) : example.value)];
    }),
  );
};

/** OpenAPI 3.1 and later, Reference Object: `summary` and `description` beside a `$ref` replace those of the target. */
const exampleBehind = (lowering: Lowering, example: Located): unknown => {
  const target = follow(lowering, example)?.value;
  if (!target || target === example.value || lowering.version === '3.0') return target ?? example.value;
  const { summary, description } = example.value as Fields;
  return {
    ...target,
    ...(typeof summary === 'string' && { summary }),
    ...(typeof description === 'string' && { description }),
  };
};
