// The English words for what is wrong with the structure of a description.
import type { NameRule, PartName, StructureFault, ValueType } from '../source/structure-fault.ts';
import type { Related } from './problem-messages.ts';

export const structureInEnglish = (facts: StructureFault, related: Related): string => {
  switch (facts.fault) {
    case 'missing':
      return `\`${facts.field}\` is missing from this ${objects[facts.object]}${depending(facts.when)}`;
    case 'unknown':
      if (facts.since !== undefined) {
        return `\`${facts.field}\` is a field of ${one(facts.object)} from OpenAPI ${facts.since} on, and not before`;
      }
      return `\`${facts.field}\` is not a field of ${one(facts.object)}${guess(facts.closest)}`;
    case 'other-variant':
      return `\`${facts.field}\` is not a field of ${one(facts.object)} with \`${facts.when}\`${facts.needs.length === 0 ? '' : `, which needs ${all(facts.needs)}`}`;
    case 'type':
      return `\`${facts.field}\` must be ${eitherKind(facts.expected)}, and ${found[facts.found](facts.value ?? '')}`;
    case 'value':
      return `\`${facts.field}\` is \`${facts.found}\`${guess(facts.closest) || `; ${facts.when === undefined ? '' : `with \`${facts.when}\` `}it can be ${either(facts.expected.map(code))}`}`;
    case 'constant':
      return `${objects[facts.object]}s with \`${facts.when}\` must have \`${facts.field}: ${facts.expected}\``;
    case 'range':
      return `\`${facts.field}\` is ${facts.found}, and must be ${facts.expected === 'count' ? 'a whole number that is not negative' : 'greater than 0'}`;
    case 'exactly-one':
      return `${one(facts.object)} needs exactly one of ${all(facts.fields)}, and this one has none`;
    case 'at-least-one':
      return `${one(facts.object)} needs at least one of ${all(facts.fields)}`;
    case 'not-together':
      return `${all(facts.fields)} exclude each other in ${one(facts.object)}: remove one of them`;
    case 'empty':
      return `\`${facts.field}\` is empty, and needs at least one entry`;
    case 'not-single':
      return `\`${facts.field}\` must have exactly one entry here`;
    case 'repeated':
      return `\`${facts.value}\` comes more than once in \`${facts.field}\``;
    case 'name':
      return `${names[facts.rule](facts.name)}${guess(facts.closest)}`;
    case 'reference-here':
      return `${one(facts.object)} cannot be replaced by a reference`;
    case 'reference-for-all':
      return `\`${facts.field}\` cannot be a reference: only what is in it can`;
    case 'reference-kind':
      return `\`${facts.reference}\` leads to ${facts.found === 'names' ? 'a collection of named parts' : one(facts.found)}, and ${one(facts.expected)} is needed here`;
    case 'operation-id':
      return `the operationId \`${facts.id}\` is already that of the operation at ${related}`;
    case 'path-parameter-undeclared':
      return `\`{${facts.name}}\` in \`${facts.path}\` is not declared as a parameter with \`in: path\``;
    case 'path-parameter-idle':
      return `the path parameter \`${facts.name}\` has no place in \`${facts.path}\`${guess(facts.closest)}`;
    case 'path-twice':
      return `\`${facts.path}\` is the same path as \`${facts.other}\` at ${related}: the names of parameters do not tell paths apart`;
    case 'parameter-twice':
      return `the ${facts.in} parameter \`${facts.name}\` is already in this list, at ${related}`;
    case 'body-twice':
      return `an operation has one body, and another one is declared at ${related}`;
    case 'body-and-form':
      return `parameters with \`in: body\` and \`in: formData\` exclude each other, and the other kind is at ${related}`;
    case 'security-scheme':
      return `no security scheme is declared as \`${facts.name}\`${guess(facts.closest)}`;
    case 'mapping':
      return `\`${facts.value}\` is mapped to \`${facts.target}\`, which is no schema of this description`;
  }
};

const code = (word: string): string => `\`${word}\``;

const depending = (when: string | undefined): string => (when === undefined ? '' : `, which has \`${when}\``);

const guess = (closest: string | undefined): string => (closest === undefined ? '' : `: did you mean \`${closest}\`?`);

const listed = (words: readonly string[], joint: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;

const either = (words: readonly string[]): string => listed([...new Set(words)], 'or');

const all = (fields: readonly string[]): string => listed(fields.map(code), 'and');

const one = (part: PartName): string => {
  if (plural.has(part)) return objects[part];
  return `${/^[aeiou]/.test(objects[part]) ? 'an' : 'a'} ${objects[part]}`;
};

const plural: ReadonlySet<PartName> = new Set(['components', 'paths', 'responses', 'flows', 'items', 'info', 'xml']);

const kind = (expected: ValueType | PartName): string => {
  switch (expected) {
    case 'mapping':
      return 'a mapping';
    case 'list':
      return 'a list';
    case 'text':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    default:
      return plural.has(expected) ? 'a mapping' : `${one(expected)} object`;
  }
};

/** `true or false` brings its own joint. */
const eitherKind = (expected: readonly (ValueType | PartName)[]): string => {
  const kinds = expected.map(kind);
  return kinds.at(-1) === kind('boolean') ? kinds.join(', ') : either(kinds);
};

const found: Readonly<Record<ValueType, (value: string) => string>> = {
  mapping: () => 'is a mapping',
  list: () => 'is a list',
  text: value => (value === '' ? 'is an empty text' : `is the text \`${value}\``),
  number: value => `is the number \`${value}\``,
  boolean: value => `is \`${value}\``,
  null: () => 'is left empty',
};

const names: Readonly<Record<NameRule, (name: string) => string>> = {
  path: name => `the path \`${name}\` must begin with \`/\``,
  status: name =>
    `\`${name}\` is no status: there are \`default\`, numbers from 100 to 599, and ranges such as \`4XX\``,
  'status-2.0': name => `\`${name}\` is no status: there are \`default\` and numbers with three digits`,
  component: name => `the name \`${name}\` can only have letters of ASCII, digits, \`.\`, \`-\` and \`_\` in it`,
  host: name => `\`${name}\` is no host: that is a name and perhaps a port, without a scheme and a path`,
  'base-path': name => `the base path \`${name}\` must begin with \`/\``,
};

const objects: Readonly<Record<PartName, string>> = {
  description: 'description',
  info: '`info`',
  contact: 'contact',
  license: 'license',
  server: 'server',
  'server-variable': 'server variable',
  components: '`components`',
  paths: '`paths`',
  'path-item': 'path item',
  operation: 'operation',
  'external-documentation': 'link to documentation',
  parameter: 'parameter',
  'request-body': 'request body',
  'media-type': 'media type',
  encoding: 'encoding',
  responses: '`responses`',
  response: 'response',
  callback: 'callback',
  example: 'named example',
  link: 'link',
  header: 'header',
  tag: 'tag',
  schema: 'schema',
  items: '`items`',
  discriminator: 'discriminator',
  xml: '`xml`',
  'security-scheme': 'security scheme',
  flows: '`flows`',
  'flow-implicit': 'implicit flow',
  'flow-password': 'password flow',
  'flow-client-credentials': 'client credentials flow',
  'flow-authorization-code': 'authorization code flow',
  'flow-device-authorization': 'device authorization flow',
  'security-requirement': 'security requirement',
};
