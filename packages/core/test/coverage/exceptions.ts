// What is deliberately not reported, and what is several changes though it is one edit: each with its reason. docs/coverage.md shows them.
import type { Edit } from './edit.ts';
import type { Fields } from './grammar.ts';

export interface Exception {
  readonly where: string;
  readonly edit: string;
  readonly why: string;
  /** For several changes that are one where it can be told that they belong together. */
  readonly isOneAtTimes?: boolean;
  readonly covers: (edit: Edit) => boolean;
}

const notes = /^(?:title|description|default|deprecated|examples?|externalDocs|xml|readOnly|writeOnly)$/;
const names = /^(?:\$comment|\$id|\$schema|\$anchor|\$dynamicAnchor|\$defs)$/;

export const silent: readonly Exception[] = [
  {
    where: 'anywhere',
    edit: 'a field `x-…` without a known meaning',
    why: 'What it says is between the author and some tool. Those that Breakwater knows, or that `--extension` names, are reported.',
    covers: ({ field }) => field === 'x-…',
  },
  {
    where: 'anywhere',
    edit: 'a default that is written out, or left out again',
    why: 'It says what is said without it.',
    covers: ({ isDefault }) => isDefault,
  },
  {
    where: 'maps and lists',
    edit: 'another order of their entries',
    why: 'Nothing depends on it, except for `prefixItems` and `prefixEncoding`. That some generators give the arguments of functions the order of the parameters is theirs to answer for, so it is not reported for generated code either.',
    covers: ({ action, field }) => action === 'reorder' && !field.startsWith('prefix'),
  },
  {
    where: '`components`',
    edit: 'something that nothing refers to',
    why: 'Nobody can send it or get it. Security schemes are reported all the same.',
    covers: ({ node, action, field }) =>
      (node.type === 'components' && action !== 'reorder' && field !== 'securitySchemes') ||
      (node.type === 'root' && action !== 'reorder' && /^(?:definitions|parameters|responses)$/.test(field)),
  },
  {
    where: 'the document',
    edit: '`$self`, `jsonSchemaDialect`, the version of OpenAPI',
    why: 'They say how the text is read. What is read differently because of them is reported where it stands.',
    covers: ({ node, field }) => node.type === 'root' && /^(?:\$self|jsonSchemaDialect|openapi)$/.test(field),
  },
  {
    where: 'a reference to a callback',
    edit: '`summary` and `description` beside `$ref`',
    why: 'A callback has no words of its own that they could replace.',
    covers: ({ node }) => node.type === 'reference' && node.path.at(-2) === 'callbacks',
  },
  {
    where: 'parameters and headers',
    edit: '`style`, `explode` and `allowReserved` where every value is written as before',
    why: 'A number has no items to separate, and no reserved characters.',
    covers: ({ node, field }) => isWritten(field) && isSimple(node.value, field),
  },
  {
    where: 'security',
    edit: 'alternatives to anonymous access',
    why: 'Whoever may come without credentials needs no others.',
    covers: ({ node, field, to, isAnonymous: isOptional }) =>
      isOptional && (node.type === 'security-requirement' || (field === 'security' && isAnonymous(to))),
  },
  {
    where: 'servers',
    edit: 'a variable that is not in the URL',
    why: 'It stands for nothing.',
    covers: ({ node, field }) => node.type === 'server' && field === 'variables' && !node.path.includes('links'),
  },
  {
    where: '2.0',
    edit: '`consumes` and `produces` where there is no body, and what is no form in `consumes` of a form',
    why: 'Nothing is sent in these media types.',
    covers: ({ node, field, action, to }) =>
      (field === 'consumes' || field === 'produces') &&
      node.type === 'operation' &&
      !hasBody(node.value, field, action, JSON.stringify(to ?? [])),
  },
  {
    where: '2.0',
    edit: 'the name of a `body` parameter',
    why: 'It is not sent.',
    covers: ({ node, field }) => field === 'name' && node.value['in'] === 'body',
  },
  {
    where: 'schemas',
    edit: '`format` and the rarer keywords beside a type that they say nothing of',
    why: '`contains` is for arrays, and lets every text pass. Limits are reported all the same: somebody meant them.',
    covers: ({ isIdle }) => isIdle,
  },
  {
    where: 'schemas',
    edit: '`$comment`, `$id`, `$schema`, `$anchor`, `$dynamicAnchor`, and what is added to `$defs`',
    why: 'They name schemas for references. What a reference leads to is compared where it is used.',
    covers: ({ node, field }) => node.type === 'schema' && names.test(field),
  },
  {
    where: 'schemas below `not`, `if`, `contains`, `propertyNames`, `dependentSchemas` and `unevaluated…`',
    edit: 'words, examples, defaults and notes',
    why: 'These schemas are tests: they describe no value that anybody is shown.',
    covers: ({ node, field }) => node.isTest && notes.test(field),
  },
  {
    where: 'schemas',
    edit: '`readOnly` and `writeOnly` on what is no property, or does not go the other way',
    why: 'They say in which direction a property exists. Only one that is gone or new in a direction is another.',
    covers: ({ node, field, to, from }) => {
      if (field !== 'readOnly' && field !== 'writeOnly') return false;
      return (
        !node.isProperty || (!from && to === true && !node.directions.has(field === 'readOnly' ? 'input' : 'output'))
      );
    },
  },
];

export const several: readonly Exception[] = [
  {
    where: 'names of parameters and tags',
    edit: 'another name',
    why: 'The one is gone and the other is new, unless everything else tells that it is the same under another name.',
    isOneAtTimes: true,
    covers: ({ node, field }) =>
      field === 'name' && (node.type === 'tag' || (node.type === 'parameter' && node.value['in'] !== 'body')),
  },
  {
    where: 'paths and callbacks',
    edit: 'one with several operations, or one that is used in several places',
    why: 'A path is nothing but its operations: each of them came or went.',
    covers: ({ node, field, action, from }) =>
      (node.type === 'path-item' && node.directions.size > 1 && isMethod(field)) ||
      (field === 'paths' && action === 'remove' && Object.keys(from ?? {}).filter(isMethod).length > 1) ||
      (field === 'callbacks' && action === 'remove' && Object.keys(from ?? {}).length > 1),
  },
  {
    where: 'paths and operations',
    edit: '`servers` of their own',
    why: 'The servers that they had from elsewhere are gone, each of them, and the new ones are added.',
    covers: ({ node, field, action, of }) =>
      field === 'servers' &&
      of === 'field' &&
      node.directions.has('input') &&
      (node.type === 'path-item' || (node.type === 'operation' && action === 'add')),
  },
  {
    where: '2.0',
    edit: '`host` and `basePath`',
    why: 'With `schemes` they are servers, one for each scheme: each of them moved, came or went.',
    covers: ({ field }) => field === 'host' || field === 'basePath',
  },
  {
    where: '2.0',
    edit: '`produces`, and examples of responses',
    why: 'Responses with other media types are other responses, and show other examples.',
    covers: ({ node, field, action, of }) =>
      (field === 'produces' && action === 'remove' && of === 'field') ||
      (node.type === 'response' && field === 'examples' && action !== 'add' && node.path[0] === 'responses'),
  },
  {
    where: '2.0, forms',
    edit: 'the last required field',
    why: 'The body need not be sent when none of its fields has to.',
    covers: ({ node, field, action, from, to }) =>
      (node.value['in'] === 'formData' && field === 'required' && from === true && action !== 'add') ||
      (field === 'parameters' &&
        action === 'remove' &&
        isForm(from) &&
        !JSON.stringify(to ?? []).includes('"required":true')),
  },
  {
    where: 'parts of a multipart body',
    edit: 'an encoding with headers',
    why: 'The part is written in another way, and its headers came or went.',
    covers: ({ field, action, from }) =>
      action === 'remove' && /^(?:encoding|prefixEncoding)$/.test(field) && JSON.stringify(from).includes('"headers"'),
  },
  {
    where: 'examples in `components`',
    edit: 'one that several places show',
    why: 'An example is part of the words of each place that shows it.',
    covers: ({ node, field }) => node.type === 'example' && node.path[1] === 'examples' && field !== 'x-…',
  },
  {
    where: 'operations that are used both ways',
    edit: '`security` of their own',
    why: 'What it takes the place of is not the same for the API and for its callbacks.',
    covers: ({ node, field, directions }) => node.type === 'operation' && field === 'security' && directions.size > 1,
  },
  {
    where: '`prefixItems`',
    edit: 'an item comes, goes or moves',
    why: 'The items behind it have other places: each that is of another type now is reported.',
    covers: ({ field, action, from, to }) =>
      field === 'prefixItems' && (action === 'reorder' || (action === 'remove' && isShifted(from, to))),
  },
];

const isWritten = (field: string): boolean => /^(?:style|explode|allowReserved)$/.test(field);

/** Primitives; and arrays in the style of headers, which are lists either way. */
const isSimple = ({ schema, in: place }: Fields, field: string): boolean => {
  const { type } = (schema ?? {}) as Fields;
  if (place === undefined || place === 'header') return type !== 'object' && type !== undefined;
  if (place === 'cookie' && field === 'style') return false;
  return type !== 'array' && type !== 'object' && !(field === 'allowReserved' && type === 'string');
};

/** The first item is another one. */
const isShifted = (from: unknown, to: unknown): boolean =>
  Array.isArray(from) && Array.isArray(to) && JSON.stringify(from[0]) !== JSON.stringify(to[0]);

const isAnonymous = (security: unknown): boolean =>
  Array.isArray(security) && security.some(it => Object.keys(it as Fields).length === 0);

const isForm = (parameters: unknown): boolean => (JSON.stringify(parameters) ?? '').includes('"formData"');

const hasBody = ({ parameters, responses }: Fields, field: string, action: string, to: string): boolean => {
  const has = (part: unknown, text: string): boolean => (JSON.stringify(part) ?? '').includes(text);
  if (field === 'produces') return has(responses, '"schema"') || has(responses, '"$ref"');
  return has(parameters, '"body"') || (isForm(parameters) && action !== 'add' && /multipart|urlencoded/.test(to));
};

const isMethod = (field: string): boolean =>
  /^(?:get|put|post|delete|options|head|patch|trace|query|additionalOperations)$/.test(field);
