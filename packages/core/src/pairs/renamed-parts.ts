// Parameters, headers and operations that were probably renamed: what makes two of them mean the same.
import type { Header, MediaType, Operation, Parameter } from '../contract/model.ts';
import type { Schema } from '../schema/schema.ts';
import { pathNames, templateOf } from './addresses.ts';
import type { Traits } from './candidates.ts';
import { likenessOfWords, wordsOf } from './likeness.ts';
import type { Meanings } from './meaning.ts';
import { isTelling } from './meaning.ts';

/** Of parameters in the path the name means nothing, so they are never taken for others. */
export const traitsOfParameters = (meanings: Meanings): Traits<Parameter> => ({
  ...traitsOfHeaders(meanings),
  outlineOf: parameter => meaningOfParameter(parameter, unread),
  meaningOf: parameter => meaningOfParameter(parameter, meanings),
});

/** Whatever schemas say. */
export const unread: Meanings = { of: () => 'schema' };

const meaningOfParameter = (parameter: Parameter, meanings: Meanings): string | undefined =>
  parameter.in === 'path' ? undefined : JSON.stringify([parameter.in, meaningOfValue(parameter, meanings)]);

export const traitsOfHeaders = (meanings: Meanings): Traits<Header> => ({
  nameOf: it => it.name,
  descriptionOf: it => it.documentation.description ?? '',
  outlineOf: it => meaningOfValue(it, unread),
  meaningOf: it => meaningOfValue(it, meanings),
  isTelling: it => isTellingContent(it),
  isOrdered: true,
});

export const meaningOfValue = (
  { required, serialization, schema, content }: Header,
  meanings: Meanings,
): string | undefined => {
  const meaning = schema ? meanings.of(schema) : contentOf(content, meanings);
  return meaning && JSON.stringify([required, serialization, meaning]);
};

export const traitsOfOperations = (meanings: Meanings): Traits<Operation> => ({
  nameOf: it => it.path,
  descriptionOf: ({ documentation: { summary = '', description = '' } }) => `${summary} ${description}`,
  outlineOf: it => exchangeOf(it, unread),
  meaningOf: it => exchangeOf(it, meanings),
  isTelling: ({ requestBody, responses }) =>
    [requestBody, ...responses].some(it => it?.content.some(isTellingMediaType)),
  isOrdered: false,
  likenessOf: likenessOfPaths,
});

/** Everything that is sent and received, without the names of path parameters and without what refuses a request. */
const exchangeOf = (operation: Operation, meanings: Meanings): string | undefined => {
  const { method, path, parameters, requestBody, responses } = operation;
  const parts = [
    ...parameters.flatMap(it => (it.in === 'path' ? [] : [[it.in, it.name, meaningOfValue(it, meanings)]])),
    ...(requestBody ? [['body', requestBody.required, contentOf(requestBody.content, meanings)]] : []),
    ...responses.flatMap(it => (it.status.startsWith('2') ? [[it.status, contentOf(it.content, meanings)]] : [])),
  ];
  if (parts.some(part => part.at(-1) === undefined)) return undefined;
  return JSON.stringify([method, pathNames(path).length, ...parts.map(part => JSON.stringify(part)).sort()]);
};

export const contentOf = (content: readonly MediaType[], meanings: Meanings): string | undefined => {
  const meaning = (schema: Schema | undefined): string | undefined => (schema ? meanings.of(schema) : 'anything');
  const parts = content.map(it => [it.range, meaning(it.schema), meaning(it.itemSchema)]);
  return parts.some(part => part.includes(undefined))
    ? undefined
    : JSON.stringify(parts.map(part => JSON.stringify(part)).sort());
};

const isTellingContent = ({ schema, content }: Header): boolean =>
  (schema !== undefined && isTelling(schema)) || content.some(isTellingMediaType);

const isTellingMediaType = ({ schema }: MediaType): boolean => schema !== undefined && isTelling(schema);

/** Segments that one path has more than the other: a prefix, most often. */
const moreSegments = 0.6;

/** Only the segments between those that both begin and end with. */
const likenessOfPaths = (base: Operation, revision: Operation): number => {
  const [left, right] = [base, revision].map(({ path }) => templateOf(path).split('/')) as [string[], string[]];
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && left[start] === right[start]) start++;
  let end = 0;
  while (end < shortest - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const [before, after] = [left, right].map(it => it.slice(start, it.length - end)) as [string[], string[]];
  const shared = [...left.slice(0, start), ...left.slice(left.length - end)].filter(it => /[^{}]/.test(it));
  if (before.length === 0 || after.length === 0) return shared.length > 0 ? moreSegments : 0;
  return likenessOfWords(wordsOf(before.join(' ')), wordsOf(after.join(' ')), () => 1);
};
