// Walks the components that have another name and mean what they meant: nothing that is sent tells, only code that is generated.
import type { Contract, Header, MediaType, Operation, Parameter, RequestBody, Response } from '../contract/model.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import { pathOf } from '../source/origin.ts';
import type { Traits } from './candidates.ts';
import { matchBy } from './match.ts';
import { componentName } from './match-branches.ts';
import type { Meanings } from './meaning.ts';
import { isTelling } from './meaning.ts';
import type { Component, Pair } from './pair.ts';
import { contentOf, meaningOfValue, unread } from './renamed-parts.ts';
import { withRenames } from './renames.ts';
import type { Walker } from './walker.ts';

/** Comes after everything else was walked, since it matters what was used in the place of what. */
export const visitComponents = (walker: Walker, base: Contract, revision: Contract, root: Pair): void => {
  const traits = traitsIn(walker);
  const [before, after] = [namedIn(base), namedIn(revision)];
  for (const section of new Set(before.map(it => it.section))) {
    const left = before.filter(it => it.section === section);
    const right = after.filter(it => it.section === section);
    const matched = matchBy(left, right, it => it.name);
    for (const it of withRenames(matched, left, right, traits))
      if (it.likeness !== undefined) walker.pair('component', it, 'input', root);
  }
};

type Part = Parameter | Header | RequestBody | Response;

/** `schemas`, `responses`, …: names are unique in each. */
type Named = Component & { readonly section: string } & (
    | { readonly schema: Schema; readonly part?: undefined }
    | { readonly schema?: undefined; readonly part: Part }
  );

const namedIn = (contract: Contract): readonly Named[] => [...schemasOf(contract), ...partsOf(contract)];

const schemasOf = ({ schemas }: Contract): readonly Named[] =>
  [...schemas].map(([name, schema]) => ({
    section: 'schemas',
    name,
    schema,
    origin: schema.origin,
    source: schema.source,
  }));

/** Those that operations lead to. */
const partsOf = (contract: Contract): readonly Named[] => {
  const { entry } = contract.description;
  const named = [...contract.operations, ...contract.webhooks].flatMap(partsIn).flatMap((part): readonly Named[] => {
    const { origin, source } = part;
    const [section, name, ...rest] = pathOf(origin).slice(contract.description.version === '2.0' ? 0 : 1);
    const isShared = origin.document === entry && section !== undefined && sections.has(section) && rest.length === 0;
    return isShared && name !== undefined ? [{ section, name, part, origin, source }] : [];
  });
  return [...new Map(named.map(it => [`${it.section} ${it.name}`, it])).values()];
};

const sections: ReadonlySet<string> = new Set(['parameters', 'headers', 'requestBodies', 'responses']);

const partsIn = ({ parameters, requestBody, responses, callbacks }: Operation): readonly Part[] => [
  ...parameters,
  ...(requestBody ? [requestBody] : []),
  ...responses.flatMap(response => [response, ...response.headers]),
  ...callbacks.flatMap(partsIn),
];

const traitsIn = ({ meanings, pairs }: Walker): Traits<Named> => {
  const exchanged = exchangedIn(pairs);
  return {
    nameOf: it => it.name,
    descriptionOf: ({ source }) => textAt(source, 'description') ?? textAt(source, 'title') ?? '',
    outlineOf: ({ schema, part }) => (schema ? unread.of(schema) : meaningOfPart(part, unread)),
    meaningOf: ({ schema, part }) => (schema ? meanings.of(schema) : meaningOfPart(part, meanings)),
    isTelling: ({ schema, part }) => (schema ? isTelling(schema) : isTellingPart(part)),
    // What is new is put at the end or sorted in.
    isOrdered: false,
    isInPlaceOf: (one, other) => exchanged.has(JSON.stringify([one.name, other.name])),
  };
};

/** The names of schemas that are referred to where another one was. */
const exchangedIn = (pairs: readonly Pair[]): ReadonlySet<string> => {
  const schemas = pairs.filter(pair => pair.on === 'schema') as readonly Pair<'schema'>[];
  const names = schemas.map(({ base, revision }) => [base, revision].map(it => it && componentName(it.schema)));
  return new Set(names.filter(([from, to]) => from !== to).map(it => JSON.stringify(it)));
};

const meaningOfPart = (part: Part, meanings: Meanings): string | undefined => {
  if ('name' in part) {
    const meaning = meaningOfValue(part, meanings);
    return meaning && JSON.stringify(['in' in part ? [part.in, part.name] : [], meaning]);
  }
  const content = contentOf(part.content, meanings);
  const headers = 'headers' in part ? part.headers.map(it => [it.name, meaningOfValue(it, meanings)]) : [];
  if (content === undefined || headers.some(([, meaning]) => meaning === undefined)) return undefined;
  return JSON.stringify(['required' in part && part.required, headers, content]);
};

const isTellingPart = (part: Part): boolean =>
  'schema' in part && part.schema ? isTelling(part.schema) : part.content.some(isTellingContent);

const isTellingContent = ({ schema }: MediaType): boolean => schema !== undefined && isTelling(schema);

const textAt = (source: unknown, key: string): string | undefined => {
  const object = asObject(source);
  const value = object && own(object, key);
  return typeof value === 'string' ? value : undefined;
};
