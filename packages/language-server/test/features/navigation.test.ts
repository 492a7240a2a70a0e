// Definitions, references, highlights and links: what is found, as the text at it with its line.
import { expect, test } from 'vitest';
import type { Location, Range } from 'vscode-languageserver';
import { definition } from '../../src/features/definition.ts';
import { documentLinks } from '../../src/features/document-links.ts';
import { offsetAt } from '../../src/features/positions.ts';
import { highlights, references } from '../../src/features/references.ts';
import type { Given } from './view-of.ts';
import { viewed } from './view-of.ts';

const api = `openapi: 3.1.0
info: { title: T, version: 1.0.0 }
security:
  - token: []
tags:
  - name: plans
    description: Plans
paths:
  /plans:
    get:
      operationId: listPlans
      tags: [plans]
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Plan' }
          links:
            next: { operationId: listPlans }
        default: { $ref: 'parts.yaml#/Problem' }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
  schemas:
    Plan:
      oneOf:
        - $ref: '#/components/schemas/Free'
      discriminator: { propertyName: kind, mapping: { free: Free, other: '#/components/schemas/Free' } }
    Free: { type: object }
`;

const parts = `Problem:
  description: problem
  content:
    application/problem+json:
      schema: { $ref: 'api.yaml#/components/schemas/Free' }
`;

/** The text with the mark at the end of the only occurrence of another. */
const marked = (text: string, at: string): string => {
  expect(text.split(at)).toHaveLength(2);
  return text.replace(at, `${at}¦`);
};

const cut = (
  files: Readonly<Record<string, string>>,
  { uri, range }: { readonly uri: string; readonly range: Range },
): string => {
  const name = uri.split('/').at(-1) ?? '';
  const text = (files[name] ?? '').replace('¦', '');
  return `${name}:${range.start.line + 1} ${text.slice(offsetAt(text, range.start), offsetAt(text, range.end))}`;
};

const cases: readonly {
  readonly at: string;
  readonly in?: string;
  readonly to: string;
  readonly from: readonly string[];
}[] = [
  {
    at: `schema: { $ref: '#/components/schemas/Pl`,
    to: 'api.yaml:26 Plan',
    from: [`api.yaml:18 '#/components/schemas/Plan'`],
  },
  {
    at: '    Fr',
    to: 'api.yaml:30 Free',
    from: [
      `api.yaml:28 '#/components/schemas/Free'`,
      'api.yaml:29 Free',
      `api.yaml:29 '#/components/schemas/Free'`,
      `parts.yaml:5 'api.yaml#/components/schemas/Free'`,
    ],
  },
  {
    at: 'mapping: { free: Fr',
    to: 'api.yaml:30 Free',
    from: [
      `api.yaml:28 '#/components/schemas/Free'`,
      'api.yaml:29 Free',
      `api.yaml:29 '#/components/schemas/Free'`,
      `parts.yaml:5 'api.yaml#/components/schemas/Free'`,
    ],
  },
  { at: '  - tok', to: 'api.yaml:24 token', from: ['api.yaml:4 token'] },
  { at: 'tags: [pl', to: 'api.yaml:6 plans', from: ['api.yaml:12 plans'] },
  { at: 'next: { operationId: li', to: 'api.yaml:11 listPlans', from: ['api.yaml:20 listPlans'] },
  { at: '      operationId: list', to: 'api.yaml:11 listPlans', from: ['api.yaml:20 listPlans'] },
  { at: `'parts.yaml#/Pro`, to: 'parts.yaml:1 Problem', from: [`api.yaml:21 'parts.yaml#/Problem'`] },
  { at: 'Prob', in: 'parts.yaml', to: 'parts.yaml:1 Problem', from: [`api.yaml:21 'parts.yaml#/Problem'`] },
];

test.each(cases)('$at', async ({ at, in: file = 'api.yaml', to, from }) => {
  const texts: Record<string, string> = { 'api.yaml': api, 'parts.yaml': parts };
  const files = { ...texts, [file]: marked(texts[file] ?? '', at) };
  const { view, position } = await viewed({ files });
  const shown = (location: Location): string => cut(files, location);
  expect(shown(definition(view, { position }) as Location)).toBe(to);
  expect(references(view, { position, context: { includeDeclaration: false } }).map(shown)).toEqual(from);
  expect(references(view, { position, context: { includeDeclaration: true } }).map(shown)).toEqual([to, ...from]);
  expect(highlights(view, { position }).map(({ range }) => cut(files, { uri: file, range }))).toEqual(
    [to, ...from].filter(it => it.startsWith(file)),
  );
});

test.each(['info: { title', 'oneOf', 'description: O', '# no'])('nothing at %s', async at => {
  const { view, position } = await viewed({ files: { 'api.yaml': marked(`${api}# no\n`, at), 'parts.yaml': parts } });
  expect(definition(view, { position })).toBeNull();
  expect(references(view, { position, context: { includeDeclaration: true } })).toEqual([]);
});

test('references to other files are links', async () => {
  const files: Given['files'] = { 'api.yaml': api, 'parts.yaml': parts };
  const { view } = await viewed({ files });
  expect(documentLinks(view)).toMatchObject([
    { range: { start: { line: 20, character: 25 } }, target: 'memory:///parts.yaml#L1,1' },
  ]);
});

test('places below what is being written are found where they are now', async () => {
  const text = api.replace('info: {', 'x: [\ninfo: {').replace('tags: [plans]', 'tags: [pl¦ans]');
  const { view, position } = await viewed({ files: { 'api.yaml': text, 'parts.yaml': parts }, read: api });
  expect(definition(view, { position })).toMatchObject({ range: { start: { line: 6, character: 10 } } });
});

test.each([
  ['getB', 'api.yaml:8 getB'],
  ['/b', 'api.yaml:6 /b'],
  ['GET /b', 'api.yaml:7 get'],
])('a successor that is called %s', async (name, to) => {
  const text = `openapi: 3.1.0
info: { title: T, version: 1.0.0 }
paths:
  /a:
    get: { deprecated: true, x-successor: '¦${name}' }
  /b:
    get:
      operationId: getB
`;
  const { view, position } = await viewed({ files: text });
  expect(cut({ 'api.yaml': text }, { ...(definition(view, { position }) as Location), uri: 'api.yaml' })).toBe(to);
});
