// What the rules about operations say of whole descriptions: how many changes one edit is, whom it reaches, and in which direction.
import { describe, expect, test } from 'vitest';
import type { CompareOptions } from '../src/compare.ts';
import type { Change, Effect } from '../src/findings.ts';
import { compareTexts } from '../src/testing/compare-texts.ts';

type Node = { readonly [key: string]: unknown };

const document = (parts: Node): Node => ({ openapi: '3.1.0', info: { title: 'Plans', version: '1' }, ...parts });
const ok = { responses: { '200': { description: 'OK' } } };
const operation = (parts: Node = {}): Node => ({ ...ok, ...parts });
const alone = (parts: Node): Node => document({ paths: { '/plans': { get: operation(parts) } } });
const json = (schema: Node): Node => ({ content: { 'application/json': { schema } } });
const text = { type: 'string' };
const list = { type: 'array', items: text };
const object = { type: 'object', properties: { a: text } };

const compareNodes = (base: Node, revision: Node, options?: CompareOptions): ReturnType<typeof compareTexts> =>
  compareTexts({ base: JSON.stringify(base), revision: JSON.stringify(revision) }, options);

/** `rule: level for direction of METHOD path, …`, one line a change. */
const seen = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ rule, impacts }) => {
    const parts = impacts.map(({ direction, level, operations }) => {
      const reached = operations.map(({ method, path }) => `${method} ${path}`).join(', ');
      return `${level} for ${direction} of ${reached === '' ? 'nothing' : reached}`;
    });
    return `${rule}: ${parts.join('; ')}`;
  });

interface Case {
  readonly title: string;
  readonly base: Node;
  readonly revision: Node;
  readonly changes: readonly string[];
}

const silent = (title: string, base: Node, revision: Node): Case => ({ title, base, revision, changes: [] });

const server = (url: string): Node => ({ url });
const limit = (parts: Node = {}): Node => ({ name: 'limit', in: 'query', schema: text, ...parts });
const id = (name: string): Node => ({ name, in: 'path', required: true, schema: text });
const twoPaths = (parts: Node, get: Node = {}): Node =>
  document({ paths: { '/plans': { get: operation(get) }, '/prices': { get: operation(get) } }, ...parts });

const oneEditOneChange: readonly Case[] = [
  {
    title: 'servers of the whole API',
    base: twoPaths({ servers: [server('https://a.example'), server('https://b.example')] }),
    revision: twoPaths({ servers: [server('https://a.example')] }),
    changes: ['server-removed: breaking for input of GET /plans, GET /prices'],
  },
  {
    title: 'servers of the whole API, where an operation has its own',
    base: document({
      servers: [server('https://a.example')],
      paths: { '/plans': { get: operation({ servers: [server('https://c.example')] }), put: ok } },
    }),
    revision: document({
      servers: [server('https://b.example')],
      paths: { '/plans': { get: operation({ servers: [server('https://c.example')] }), put: ok } },
    }),
    changes: ['server-url-changed: breaking for input of PUT /plans'],
  },
  {
    title: 'servers of an API without operations',
    base: document({ paths: {}, servers: [server('https://a.example'), server('https://b.example')] }),
    revision: document({ paths: {}, servers: [server('https://a.example')] }),
    changes: ['server-removed: breaking for input of nothing'],
  },
  {
    title: 'security of the whole API',
    base: document({
      security: [{ key: [] }],
      paths: { '/plans': { get: ok, put: ok, post: operation({ security: [] }) } },
    }),
    revision: document({
      security: [{ token: [] }],
      paths: { '/plans': { get: ok, put: ok, post: operation({ security: [] }) } },
    }),
    changes: ['security-requirement-changed: breaking for input of GET /plans, PUT /plans'],
  },
  {
    title: 'a security scheme, for the operations that ask for it',
    base: document({
      paths: { '/plans': { get: operation({ security: [{ key: [] }] }), put: ok } },
      components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
    }),
    revision: document({
      paths: { '/plans': { get: operation({ security: [{ key: [] }] }), put: ok } },
      components: { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'X-Key' } } },
    }),
    changes: ['security-scheme-changed: breaking for input of GET /plans'],
  },
  {
    title: 'a parameter by reference',
    base: twoPaths(
      { components: { parameters: { Limit: limit() } } },
      { parameters: [{ $ref: '#/components/parameters/Limit' }] },
    ),
    revision: twoPaths(
      { components: { parameters: { Limit: limit({ required: true }) } } },
      { parameters: [{ $ref: '#/components/parameters/Limit' }] },
    ),
    changes: ['parameter-became-required: breaking for input of GET /plans, GET /prices'],
  },
  {
    title: 'a parameter of a path item',
    base: document({ paths: { '/plans': { parameters: [limit()], get: ok, put: ok } } }),
    revision: document({ paths: { '/plans': { get: ok, put: ok } } }),
    changes: ['parameter-removed: breaking for input of GET /plans, PUT /plans'],
  },
  {
    title: 'the same words in two places',
    base: document({ paths: { '/plans': { get: ok, put: ok } } }),
    revision: document({
      paths: { '/plans': { get: operation({ deprecated: true }), put: operation({ deprecated: true }) } },
    }),
    changes: ['newly-deprecated: safe for input of GET /plans', 'newly-deprecated: safe for input of PUT /plans'],
  },
  {
    title: 'a response by reference',
    base: twoPaths(
      {
        components: {
          responses: { Plans: { description: 'OK', headers: { 'X-Total': { required: true, schema: text } } } },
        },
      },
      { responses: { '200': { $ref: '#/components/responses/Plans' } } },
    ),
    revision: twoPaths(
      { components: { responses: { Plans: { description: 'OK' } } } },
      { responses: { '200': { $ref: '#/components/responses/Plans' } } },
    ),
    changes: ['header-removed: breaking for output of GET /plans, GET /prices'],
  },
  {
    title: 'the description of a schema by reference',
    base: twoPaths(
      { components: { schemas: { Plan: object } } },
      { responses: { '200': { description: 'OK', ...json({ $ref: '#/components/schemas/Plan' }) } } },
    ),
    revision: twoPaths(
      { components: { schemas: { Plan: { ...object, description: 'What is paid for' } } } },
      { responses: { '200': { description: 'OK', ...json({ $ref: '#/components/schemas/Plan' }) } } },
    ),
    changes: ['documentation-changed: safe for output of GET /plans, GET /prices'],
  },
  {
    title: 'a parameter that took another place, whatever else it says',
    base: alone({ parameters: [limit({ explode: false })] }),
    revision: alone({ parameters: [limit({ in: 'header' })] }),
    changes: ['parameter-location-changed: breaking for input of GET /plans'],
  },
  {
    title: 'a parameter whose value became a document',
    base: alone({ parameters: [limit({ schema: object })] }),
    revision: alone({ parameters: [{ name: 'limit', in: 'query', ...json(object) }] }),
    changes: ['parameter-serialization-changed: breaking for input of GET /plans'],
  },
];

const schemas = (parts: Node): Node => ({ components: { schemas: parts } });
const plan = { $ref: '#/components/schemas/Plan' };
const planned = (put: Node, properties: Node, parts: Node = {}): Node =>
  document({
    paths: {
      '/plans': {
        post: operation({ requestBody: json(plan) }),
        put: { ...operation({ requestBody: json(plan) }), ...put },
      },
    },
    ...schemas({ Plan: { type: 'object', properties, ...parts } }),
  });

const takenAtItsWord: readonly Case[] = [
  {
    title: 'one of the operations promises nothing yet',
    base: planned({ 'x-stability-level': 'draft' }, { a: text, b: text }),
    revision: planned({ 'x-stability-level': 'draft' }, { a: text }),
    changes: ['property-removed: breaking for input of POST /plans; safe for input of PUT /plans'],
  },
  {
    title: 'a property that is only demanded from here on',
    base: planned({}, { a: text, b: text }, { required: ['b'] }),
    revision: planned({}, { a: text }, { required: ['b'] }),
    changes: ['property-removed: breaking for input of POST /plans, PUT /plans'],
  },
  {
    title: 'a limit that no value of the type can meet',
    base: planned({}, { a: { ...text, maximum: 9 } }),
    revision: planned({}, { a: { ...text, maximum: 5 } }),
    changes: ['maximum-lowered: breaking for input of POST /plans, PUT /plans'],
  },
  {
    title: 'a limit among others that contradict each other',
    base: planned({}, { a: { ...text, maxLength: 2, pattern: '^[a-z]{3}$' } }),
    revision: planned({}, { a: { ...text, maxLength: 2, pattern: '^[a-z]{4}$' } }),
    changes: ['pattern-changed: breaking for input of POST /plans, PUT /plans'],
  },
  {
    title: 'one alternative, although another lets whatever it does not know pass',
    base: alone({ requestBody: json({ anyOf: [object, { type: 'object', properties: { b: text } }] }) }),
    revision: alone({
      requestBody: json({ anyOf: [object, { type: 'object', properties: { b: { type: 'boolean' } } }] }),
    }),
    changes: ['type-changed: breaking for input of GET /plans'],
  },
  {
    title: 'schemas of a description without operations',
    base: document(schemas({ Plan: { type: 'string', maxLength: 9 } })),
    revision: document(schemas({ Plan: { type: 'string', maxLength: 5 } })),
    changes: ['max-length-decreased: breaking for input of nothing; safe for output of nothing'],
  },
  {
    title: 'security of a description without operations',
    base: document({ security: [{ key: [] }] }),
    revision: document({ security: [{ key: [] }, { token: [] }] }),
    changes: ['security-requirement-changed: safe for input of nothing'],
  },
  silent(
    'a schema that no operation leads to',
    document({ paths: { '/plans': { get: ok } }, ...schemas({ Plan: text }) }),
    document({ paths: { '/plans': { get: ok } }, ...schemas({ Plan: object }) }),
  ),
  {
    title: 'a path that shows its operations no longer',
    base: alone({}),
    revision: document({ paths: { '/plans': {} } }),
    changes: ['operation-removed: breaking for input of GET /plans'],
  },
];

const level = (stability: string): Node => ({ 'x-stability-level': stability });
const trial = { $ref: '#/components/schemas/Trial' };
const tried = (parts: Node, before: Node, trialParts: Node = level('alpha')): Node =>
  document({
    paths: {
      '/plans': { post: operation({ requestBody: json(plan), ...parts }), get: operation({ responses: before }) },
    },
    ...schemas({
      Plan: { type: 'object', properties: { a: text, next: plan, b: { $ref: '#/components/schemas/Part' } } },
      Part: { type: 'object', properties: { c: trial } },
      Trial: { type: 'string', ...trialParts },
    }),
  });
const answer = (schema: Node): Node => ({ '200': { description: 'OK', ...json(schema) } });

const stabilities: readonly Case[] = [
  {
    title: 'the whole API becomes a trial, but for what says otherwise',
    base: document({ paths: { '/plans': { get: ok, put: operation(level('stable')) }, '/prices': { get: ok } } }),
    revision: document({
      ...level('alpha'),
      paths: { '/plans': { get: ok, put: operation(level('stable')) }, '/prices': { get: ok } },
    }),
    changes: ['operation-stability-changed: breaking for input of GET /plans, GET /prices'],
  },
  {
    title: 'a path becomes a trial',
    base: document({ paths: { '/plans': { get: ok, put: ok } } }),
    revision: document({ paths: { '/plans': { ...level('beta'), get: ok, put: ok } } }),
    changes: ['operation-stability-changed: breaking for input of GET /plans, PUT /plans'],
  },
  silent(
    'what the whole API says is said again',
    document({ ...level('beta'), paths: { '/plans': { get: ok } } }),
    document({ paths: { '/plans': { ...level('beta'), get: ok } } }),
  ),
  {
    title: 'an operation that is a draft with the whole API is removed',
    base: document({ ...level('draft'), paths: { '/plans': { get: ok, put: ok } } }),
    revision: document({ ...level('draft'), paths: { '/plans': { get: ok } } }),
    changes: ['operation-removed: safe for input of PUT /plans'],
  },
  {
    title: 'a schema that several operations use is marked',
    base: tried({}, answer(plan), {}),
    revision: tried({}, answer(plan)),
    changes: ['unstable-part-exposed: dangerous for input of POST /plans; dangerous for output of GET /plans'],
  },
  {
    title: 'an operation begins to use a marked schema, far below',
    base: tried({}, answer(text)),
    revision: tried({}, answer({ type: 'string', allOf: [trial] })),
    changes: ['unstable-part-exposed: dangerous for output of GET /plans'],
  },
  {
    title: 'a new property leads to a marked schema',
    base: tried({}, answer({ type: 'object', properties: { a: text } })),
    revision: tried({}, answer({ type: 'object', properties: { a: text, t: { type: 'array', items: trial } } })),
    changes: [
      'property-added: safe for output of GET /plans',
      'unstable-part-exposed: dangerous for output of GET /plans',
    ],
  },
  {
    title: 'an operation is promoted, and what it uses is not',
    base: tried(level('draft'), answer(text)),
    revision: tried({}, answer(text)),
    changes: [
      'operation-stability-changed: safe for input of POST /plans',
      'unstable-part-exposed: dangerous for input of POST /plans',
    ],
  },
  silent(
    'a marked property moves into a component',
    alone({ responses: answer({ type: 'object', properties: { a: { ...text, ...level('beta') } } }) }),
    document({
      paths: { '/plans': { get: operation({ responses: answer(plan) }) } },
      ...schemas({ Plan: { type: 'object', properties: { a: { ...text, ...level('beta') } } } }),
    }),
  ),
  {
    title: 'a level in an example is data',
    base: alone({ parameters: [limit()] }),
    revision: alone({ parameters: [limit({ example: level('beta') })] }),
    changes: ['documentation-changed: safe for input of GET /plans'],
  },
];

const spelling: readonly Case[] = [
  silent(
    'a parameter moves from the path item to its operations',
    document({ paths: { '/plans': { parameters: [limit()], get: ok, put: ok } } }),
    document({
      paths: { '/plans': { get: operation({ parameters: [limit()] }), put: operation({ parameters: [limit()] }) } },
    }),
  ),
  silent(
    'the order of parameters',
    alone({ parameters: [limit(), limit({ name: 'after' })] }),
    alone({ parameters: [limit({ name: 'after' }), limit()] }),
  ),
  silent(
    'the security of the whole API is said again',
    document({ security: [{ key: [] }], paths: { '/plans': { get: ok } } }),
    alone({ security: [{ key: [] }] }),
  ),
  silent(
    'the servers of the whole API are said again',
    document({ servers: [server('https://a.example')], paths: { '/plans': { get: ok } } }),
    document({ paths: { '/plans': { servers: [server('https://a.example')], get: ok } } }),
  ),
  silent(
    'hosts have no case',
    document({ servers: [server('https://A.example/v1')], paths: { '/plans': { get: ok } } }),
    document({ servers: [server('https://a.example/v1/')], paths: { '/plans': { get: ok } } }),
  ),
  silent(
    'part of the servers moves into the paths',
    document({
      servers: [server('https://a.example/v1'), server('https://b.example/v1')],
      paths: { '/plans/{id}': { get: operation({ parameters: [id('id')] }) } },
    }),
    document({
      servers: [server('https://a.example'), server('https://b.example/')],
      paths: { '/v1/plans/{id}': { get: operation({ parameters: [id('id')] }) } },
    }),
  ),
  silent(
    'a security scheme is renamed',
    document({
      security: [{ key: [] }],
      paths: { '/plans': { get: ok } },
      components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'K' } } },
    }),
    document({
      security: [{ apiKey: [] }],
      paths: { '/plans': { get: ok } },
      components: { securitySchemes: { apiKey: { type: 'apiKey', in: 'header', name: 'K' } } },
    }),
  ),
  silent(
    'header names have no case',
    alone({ responses: { '200': { description: 'OK', headers: { 'X-Total': { schema: text } } } } }),
    alone({ responses: { '200': { description: 'OK', headers: { 'x-total': { schema: text } } } } }),
  ),
  silent('the order of tags', alone({ tags: ['a', 'b'] }), alone({ tags: ['b', 'a'] })),
];

const webhook = (parts: Node): Node =>
  document({ webhooks: { planCreated: { post: { responses: { '200': { description: 'Noted' } }, ...parts } } } });
const callback = (parts: Node): Node =>
  alone({
    callbacks: {
      done: { '{$request.query.url}': { post: { responses: { '200': { description: 'Noted' } }, ...parts } } },
    },
  });

const directions: readonly Case[] = [
  {
    title: 'a webhook always comes with a body',
    base: webhook({ requestBody: json(object) }),
    revision: webhook({ requestBody: { required: true, ...json(object) } }),
    changes: ['request-body-became-required: safe for output of POST planCreated'],
  },
  {
    title: 'a webhook comes without the body that it had',
    base: webhook({ requestBody: { required: true, ...json(object) } }),
    revision: webhook({}),
    changes: ['request-body-removed: breaking for output of POST planCreated'],
  },
  {
    title: 'an answer to a webhook is no longer understood',
    base: webhook({ responses: { '200': { description: 'Noted' }, '202': { description: 'Later' } } }),
    revision: webhook({}),
    changes: ['response-removed: breaking for input of POST planCreated'],
  },
  {
    title: 'an error that the receiver of a webhook may answer with is no longer listed',
    base: webhook({ responses: { '200': { description: 'Noted' }, '410': { description: 'Never again' } } }),
    revision: webhook({}),
    changes: ['response-removed: safe for input of POST planCreated'],
  },
  {
    title: 'an answer to a webhook is understood',
    base: webhook({}),
    revision: webhook({ responses: { '200': { description: 'Noted' }, '202': { description: 'Later' } } }),
    changes: ['response-added: safe for input of POST planCreated'],
  },
  {
    title: 'an answer to a webhook may be written in one more way',
    base: webhook({ responses: { '200': { description: 'Noted', ...json(object) } } }),
    revision: webhook({
      responses: { '200': { description: 'Noted', content: { ...(json(object)['content'] as Node), 'text/csv': {} } } },
    }),
    changes: ['media-type-added: safe for input of POST planCreated'],
  },
  {
    title: 'a callback carries one more header',
    base: callback({}),
    revision: callback({ parameters: [limit({ in: 'header', required: true })] }),
    changes: ['parameter-added-required: safe for output of POST {$request.query.url}'],
  },
  {
    title: 'a callback no longer carries a header that it always did',
    base: callback({ parameters: [limit({ in: 'header', required: true })] }),
    revision: callback({}),
    changes: ['parameter-removed: breaking for output of POST {$request.query.url}'],
  },
  {
    title: 'a callback that never comes',
    base: callback({}),
    revision: alone({}),
    changes: ['operation-removed: breaking for output of POST {$request.query.url}'],
  },
  {
    title: 'a callback of a webhook comes back to the API',
    base: webhook({ callbacks: { done: { '{$request.query.url}': { post: ok } } } }),
    revision: webhook({
      callbacks: { done: { '{$request.query.url}': { post: operation({ parameters: [limit({ required: true })] }) } } },
    }),
    changes: ['parameter-added-required: breaking for input of POST {$request.query.url}'],
  },
];

const responses = (...statuses: readonly string[]): Node =>
  alone({ responses: Object.fromEntries(statuses.map(status => [status, { description: 'OK', ...json(object) }])) });
const accepts = (...ranges: readonly string[]): Node =>
  alone({ requestBody: { content: Object.fromEntries(ranges.map(range => [range, { schema: object }])) } });
const emits = (...ranges: readonly string[]): Node =>
  alone({
    responses: {
      '200': { description: 'OK', content: Object.fromEntries(ranges.map(range => [range, { schema: object }])) },
    },
  });

const at = 'of GET /plans';
const ranges: readonly Case[] = [
  {
    title: 'an error that a range covers',
    base: responses('200', '404'),
    revision: responses('200', '4XX'),
    changes: [`response-range-changed: safe for output ${at}`],
  },
  silent('an error that a range beside it covers', responses('200', '404', '4XX'), responses('200', '4XX')),
  {
    title: 'default in the place of the only success',
    base: responses('200'),
    revision: responses('default'),
    changes: [`response-range-changed: safe for output ${at}`],
  },
  {
    title: 'a success in the place of default',
    base: responses('default'),
    revision: responses('200'),
    changes: [`response-range-changed: safe for output ${at}`],
  },
  {
    title: 'default beside a success',
    base: responses('200'),
    revision: responses('200', 'default'),
    changes: [`response-added: safe for output ${at}`],
  },
  {
    title: 'no default beside a success',
    base: responses('200', 'default'),
    revision: responses('200'),
    changes: [`response-removed: breaking for output ${at}`],
  },
  {
    title: 'no default where nothing else says what a success is',
    base: responses('404', 'default'),
    revision: responses('404'),
    changes: [`response-removed: breaking for output ${at}`],
  },
  {
    title: 'another success',
    base: responses('200'),
    revision: responses('201'),
    changes: [`response-added: safe for output ${at}`, `response-removed: breaking for output ${at}`],
  },
  {
    title: 'what is different behind a range that covers',
    base: alone({ responses: { '200': { description: 'OK', ...json(object) }, '2XX': { description: 'OK' } } }),
    revision: alone({ responses: { '2XX': { description: 'OK' } } }),
    changes: [`media-type-removed: breaking for output ${at}`],
  },
  {
    title: 'any media type is accepted',
    base: accepts('application/json'),
    revision: accepts('*/*'),
    changes: [`media-type-range-changed: safe for input ${at}`],
  },
  {
    title: 'only one media type is accepted',
    base: accepts('*/*'),
    revision: accepts('application/json'),
    changes: [`media-type-range-changed: dangerous for input ${at}`],
  },
  {
    title: 'any media type is emitted',
    base: emits('application/json'),
    revision: emits('*/*'),
    changes: [`media-type-range-changed: dangerous for output ${at}`],
  },
  silent(
    'a media type that a range beside it covers',
    accepts('application/json', 'application/*'),
    accepts('application/*'),
  ),
  silent('a charset that goes without saying', accepts('application/json'), accepts('application/json; charset=UTF-8')),
  {
    title: 'a parameter of a media type',
    base: accepts('application/json;v=1'),
    revision: accepts('application/json;v=2'),
    changes: [`media-type-added: safe for input ${at}`, `media-type-removed: breaking for input ${at}`],
  },
  {
    title: 'what is different behind a media type that covers',
    base: alone({ requestBody: { content: { 'application/json': { schema: object } } } }),
    revision: alone({ requestBody: { content: { 'application/*': { schema: { ...object, required: ['a'] } } } } }),
    changes: [`media-type-range-changed: safe for input ${at}`, `property-became-required: breaking for input ${at}`],
  },
];

describe.each([
  { group: 'one edit is one change', cases: oneEditOneChange },
  { group: 'taken at its word', cases: takenAtItsWord },
  { group: 'stability', cases: stabilities },
  { group: 'spelling is no change', cases: spelling },
  { group: 'webhooks and callbacks', cases: directions },
  { group: 'statuses and media types', cases: ranges },
])('$group', ({ cases }) => {
  test.each(cases)('$title', async ({ base, revision, changes }) => {
    expect(seen((await compareNodes(base, revision)).changes)).toEqual(changes);
  });

  test.each(cases)('there and back are mirror images: $title', async ({ base, revision }) => {
    const [there, back] = [await effects(base, revision), await effects(revision, base)];
    expect(back).toEqual(there.map(mirrored).sort());
  });
});

const effects = async (base: Node, revision: Node): Promise<readonly string[]> =>
  (await compareNodes(base, revision)).changes
    .flatMap(({ effect, impacts }) => [...new Set(impacts.map(({ direction }) => `${direction} ${effect}`))])
    .sort();

const mirrored = (words: string): string => {
  const mirrors: Partial<Record<Effect, Effect>> = { narrows: 'widens', widens: 'narrows' };
  return words.replace(/narrows|widens/, effect => mirrors[effect as Effect] ?? effect);
};

describe('how values are written', () => {
  const written = (place: string, schema: Node, parts: Node): Node =>
    place === 'path'
      ? document({
          paths: {
            '/plans/{p}': {
              get: operation({ parameters: [{ name: 'p', in: place, required: true, schema, ...parts }] }),
            },
          },
        })
      : alone({ parameters: [{ name: 'p', in: place, schema, ...parts }] });

  test.each([
    ['query', text, { explode: false }, { explode: true }, 'same'],
    ['query', text, { style: 'form' }, { style: 'pipeDelimited' }, 'same'],
    ['query', list, { explode: false }, { explode: true }, 'breaking'],
    ['query', list, { style: 'spaceDelimited', explode: true }, { style: 'form', explode: true }, 'same'],
    [
      'query',
      list,
      { style: 'spaceDelimited', explode: false },
      { style: 'pipeDelimited', explode: false },
      'breaking',
    ],
    ['query', object, { explode: false }, { explode: true }, 'breaking'],
    ['query', object, { style: 'form' }, { style: 'deepObject' }, 'breaking'],
    ['query', {}, { explode: false }, { explode: true }, 'breaking'],
    ['query', text, { allowReserved: true }, {}, 'breaking'],
    ['query', text, {}, { allowReserved: true }, 'safe'],
    ['query', { type: 'integer' }, { allowReserved: true }, {}, 'same'],
    ['query', text, { allowEmptyValue: true }, {}, 'breaking'],
    ['query', text, {}, { allowEmptyValue: true }, 'safe'],
    ['query', text, { allowEmptyValue: true }, { allowReserved: true }, 'breaking'],
    ['header', list, { explode: false }, { explode: true }, 'same'],
    ['header', object, { explode: false }, { explode: true }, 'breaking'],
    ['path', list, { explode: false }, { explode: true }, 'same'],
    ['path', text, { style: 'simple' }, { style: 'label' }, 'breaking'],
    ['path', text, { style: 'label', explode: false }, { style: 'label', explode: true }, 'same'],
    ['path', list, { style: 'label', explode: false }, { style: 'label', explode: true }, 'breaking'],
    ['cookie', text, { explode: true }, { explode: false }, 'same'],
  ] as const)('%s %j: from %j to %j is %s', async (place, schema, from, to, verdict) => {
    expect((await compareNodes(written(place, schema, from), written(place, schema, to))).verdict).toBe(verdict);
  });

  const parts = (encoding: Node | undefined, schema: Node, mediaType = 'multipart/form-data'): Node =>
    alone({
      requestBody: {
        content: {
          [mediaType]: {
            schema: { type: 'object', properties: { p: schema } },
            ...(encoding && { encoding: { p: encoding } }),
          },
        },
      },
    });

  test.each([
    ['multipart/form-data', text, undefined, { contentType: 'text/plain' }, 'same'],
    ['multipart/form-data', object, undefined, { contentType: 'application/json' }, 'same'],
    ['multipart/form-data', { type: 'array', items: object }, undefined, { contentType: 'application/json' }, 'same'],
    ['multipart/form-data', text, undefined, { contentType: 'application/json' }, 'breaking'],
    ['multipart/form-data', text, { contentType: 'image/png' }, { contentType: 'image/png, image/jpeg' }, 'safe'],
    ['multipart/form-data', text, { contentType: 'image/png, image/jpeg' }, { contentType: 'image/*' }, 'safe'],
    ['multipart/form-data', text, { contentType: 'image/*' }, { contentType: 'image/png' }, 'breaking'],
    ['application/x-www-form-urlencoded', list, undefined, { explode: true }, 'same'],
    ['application/x-www-form-urlencoded', list, undefined, { explode: false }, 'breaking'],
    ['application/x-www-form-urlencoded', text, undefined, { explode: false }, 'same'],
    ['application/x-www-form-urlencoded', object, undefined, { contentType: 'application/json' }, 'breaking'],
    ['application/json', object, undefined, { contentType: 'application/xml' }, 'same'],
  ] as const)('%s %j: from %j to %j is %s', async (mediaType, schema, from, to, verdict) => {
    expect((await compareNodes(parts(from, schema, mediaType), parts(to, schema, mediaType))).verdict).toBe(verdict);
  });
});

describe('credentials', () => {
  const asking = (security: unknown): Node => alone({ security });
  test.each([
    [[], [{}], 'same'],
    [[], [{ key: [] }], 'breaking'],
    [[{ key: [] }], [], 'safe'],
    [[{ key: [] }], [{ key: [] }, {}], 'safe'],
    [[{ key: [] }, {}], [{ key: [] }], 'breaking'],
    [[{ key: [] }, {}], [], 'same'],
    [[{ a: [] }, { b: [] }], [{ b: [] }, { a: [] }], 'same'],
    [[{ a: [] }], [{ a: [], b: [] }], 'breaking'],
    [[{ a: [], b: [] }], [{ a: [] }], 'safe'],
    [[{ a: [] }], [{ a: [] }, { a: [], b: [] }], 'same'],
    [[{ a: [], b: [] }], [{ a: [] }, { b: [] }], 'safe'],
    [[{ a: ['read'] }], [{ a: ['read', 'write'] }], 'breaking'],
    [[{ a: ['read', 'write'] }], [{ a: ['read'] }], 'safe'],
    [[{ a: ['read', 'write'] }], [{ a: ['write', 'read'] }], 'same'],
    [[{ a: ['read'] }], [{ a: ['write'] }], 'breaking'],
  ])('from %j to %j is %s', async (from, to, verdict) => {
    expect((await compareNodes(asking(from), asking(to))).verdict).toBe(verdict);
  });
});

describe('surfaces', () => {
  const renamed = [alone({ operationId: 'listPlans' }), alone({ operationId: 'getPlans' })] as const;
  const path = (name: string): Node =>
    document({ paths: { [`/plans/{${name}}`]: { get: operation({ parameters: [id(name)] }) } } });

  test.each([
    ['operationId', ...renamed],
    ['path parameter', path('id'), path('planId')],
    ['tag', alone({ tags: ['plans'] }), alone({ tags: ['billing'] })],
  ] as const)('generated code notices another %s', async (_, base, revision) => {
    expect((await compareNodes(base, revision)).verdict).toBe('safe');
    expect((await compareNodes(base, revision, { surface: 'source' })).verdict).toBe('breaking');
  });
});

describe('hostile descriptions', () => {
  test('names that objects inherit are names like any other', async () => {
    const text = (parts: string): string =>
      `{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{${parts}}}}}`;
    const named = text(
      '"parameters":[{"name":"__proto__","in":"query","required":true,"schema":{}}],"security":[{"constructor":[]}],"responses":{"200":{"description":"","headers":{"__proto__":{"required":true}}}}',
    );
    const { changes, problems } = await compareTexts({
      base: text('"responses":{"200":{"description":""}}'),
      revision: named,
    });
    expect(problems).toEqual([]);
    expect(seen(changes)).toEqual([
      'security-requirement-changed: breaking for input of GET /a',
      'parameter-added-required: breaking for input of GET /a',
      'header-added: safe for output of GET /a',
    ]);
  });

  test('callbacks that share callbacks are walked once', async () => {
    const depth = 28;
    const callbacks = (status: string): Node =>
      Object.fromEntries(
        Array.from({ length: depth }, (_, level) => {
          const next = { $ref: `#/components/callbacks/c${level + 1}` };
          const responses = { [level === depth - 1 ? status : '200']: { description: 'OK' } };
          return [
            `c${level}`,
            { '{$url}': { post: { responses, ...(level < depth - 1 && { callbacks: { left: next, right: next } }) } } },
          ];
        }),
      );
    const nested = (status: string): Node =>
      document({
        paths: { '/a': { get: operation({ callbacks: { c: { $ref: '#/components/callbacks/c0' } } }) } },
        components: { callbacks: callbacks(status) },
      });
    const { changes } = await compareNodes(nested('200'), nested('204'));
    expect(changes.map(({ rule }) => rule)).toEqual(['response-added', 'response-removed']);
  });
});
