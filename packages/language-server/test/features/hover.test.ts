// What hovers say: a text with the place of the cursor, and pieces that must be in the answer.

import type { Description } from '@breakwater/core';
import { lintPrepared, prepare, toLintReport } from '@breakwater/core';
import { expect, test } from 'vitest';
import { hover } from '../../src/features/hover.ts';
import type { Analysis, View } from '../../src/view.ts';
import type { Given } from './view-of.ts';
import { viewed } from './view-of.ts';

const textAt = async (given: Given): Promise<string> => {
  const { view, position } = await viewed(given);
  const found = await hover(view, { position });
  const contents = found?.contents;
  return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
};

const api = (rest: string): string => `openapi: 3.1.0\ninfo: { title: T, version: 1.0.0 }\n${rest}`;

const operation = (rest: string): string => api(`paths:\n  /plans/{id}:\n    get:\n${rest}`);

interface Case extends Omit<Given, 'files'> {
  readonly title: string;
  readonly text: Given['files'];
  readonly says: readonly string[];
  readonly not?: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: 'a status',
    text: operation(`      responses:\n        '4¦04': { description: none }\n`),
    says: [
      '**404 Not Found**',
      'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
      'Your rules have nothing against it with GET',
    ],
  },
  {
    title: 'a status that the rules do not want',
    text: operation(`      responses:\n        '2¦01': { description: none }\n`),
    says: ['**201 Created**', 'Your rules for GET:', 'error: 201 is no answer to GET (`status-method-forbidden`)'],
  },
  {
    title: 'a status that the configuration allows',
    text: operation(`      responses:\n        '2¦01': { description: none }\n`),
    configuration: 'rules:\n  status-method-forbidden: { severity: warning, GET: [] }\n',
    says: ['**201 Created**', 'Your rules have nothing against it'],
  },
  {
    title: 'a status in Japanese',
    text: operation(`      responses:\n        '2¦01': { description: none }\n`),
    language: 'ja',
    says: ['GET に 201 を返すことはありません'],
  },
  {
    title: 'a range',
    text: operation(`      responses:\n        4¦XX: { description: none }\n`),
    says: ['begins with `4`'],
  },
  {
    title: 'a status of a product',
    text: operation(`      responses:\n        '5¦20': { description: none }\n`),
    says: ['Cloudflare'],
  },
  {
    title: 'no status: a property',
    text: api(`components: { schemas: { A: { properties: { '4¦04': {} } } } }\n`),
    says: [],
  },
  {
    title: 'a method',
    text: api(`paths:\n  /plans:\n    p¦ut: {}\n`),
    says: ['**PUT** · not safe · idempotent · not cacheable', 'rfc9110#section-9.3.4'],
  },
  { title: 'no method: a path', text: api(`paths:\n  /get: {}\n  g¦et: {}\n`), says: [] },
  {
    title: 'a header',
    text: operation(`      responses:\n        '200':\n          headers:\n            S¦unset: {}\n`),
    says: ['**Sunset** · response header', 'rfc8594', 'Sunset: Tue, 30 Jun 2026 23:59:59 GMT'],
  },
  {
    title: 'a header that is sent',
    text: operation(`      parameters:\n        - { in: header, name: If-M¦atch }\n`),
    says: ['**If-Match** · request header'],
  },
  {
    title: 'a deprecation',
    text: operation(
      `      responses:\n        '200':\n          headers:\n            Deprecation:\n              example: '@17¦67139200'\n`,
    ),
    says: ['**Deprecation** · yesterday', '2025-12-31 00:00:00 UTC', '2025-12-31 09:00:00 JST'],
  },
  {
    title: 'a day without a time',
    text: operation(`      x-sunset: 2026-06-¦30\n`),
    says: [
      '**Sunset** · in 180 days',
      '2026-06-30 23:59:59 UTC',
      '2026-07-01 08:59:59 JST',
      '2026-06-30 14:59:59 UTC: there the day ends 9 hours earlier',
    ],
  },
  {
    title: 'a day without a time in Japan',
    text: operation(`      x-sunset: '2026-06-¦30'\n`),
    configuration: "lifecycle: { timeZone: '+09:00' }\n",
    language: 'ja',
    says: ['**提供終了** · あと 180 日', '2026-06-30 14:59:59 UTC', '2026-06-30 23:59:59 JST'],
    not: ['9 時間早く'],
  },
  {
    title: 'what is deprecated',
    text: operation(
      `      depre¦cated: true\n      x-deprecated-at: 2025-12-31\n      x-sunset: 2026-02-11\n      x-successor: /v2/plans\n`,
    ),
    says: ['Deprecated since 2025-12-31', 'Sunset 2026-02-11, in 41 days', 'Successor: `/v2/plans`'],
  },
  {
    title: 'a reference into another file',
    text: {
      'api.yaml': api(`components:\n  schemas:\n    Plan: { $ref: 'parts.yaml#/P¦lan' }\n`),
      'parts.yaml': `Plan:\n  description: A plan.\n  type: object\n  properties: { name: { type: string } }\n`,
    },
    says: [
      '**Plan** · `parts.yaml:1`',
      'A plan.',
      '```yaml\ntype: object\nproperties:\n  name:\n    type: string\n```',
    ],
  },
  {
    title: 'a reference in JSON',
    text: '{"openapi": "3.0.3", "info": {}, "paths": {}, "components": {"schemas": {"A": {"type": "string"}, "B": {"$ref": "#/comp¦onents/schemas/A"}}}}',
    says: ['**A** · `api.yaml:1`', 'type: string'],
  },
  {
    title: 'a reference to nothing',
    text: api(`components: { schemas: { A: { $ref: '#/no¦thing' } } }\n`),
    says: ['leads nowhere'],
  },
  {
    title: 'a security scheme',
    text: api(
      `security:\n  - tok¦en: []\ncomponents: { securitySchemes: { token: { type: http, scheme: bearer } } }\n`,
    ),
    says: ['**token**', 'scheme: bearer'],
  },
  {
    title: 'a rule in the configuration',
    text: { 'breakwater.yaml': 'rules:\n  status-4¦01-www-authenticate: error\n' },
    says: ['**status-401-www-authenticate**', '**Why**', '**What to do**', '```yaml'],
  },
  {
    title: 'a rule about changes',
    text: { 'breakwater.yaml': 'levels:\n  response-body-re¦moved: safe\ncompatibility: {}\n' },
    says: [],
  },
  {
    title: 'a rule in an exception',
    text: operation(`      x-breakwater-ignore: { rule: url-pl¦ural, reason: it is old }\n`),
    says: ['**url-plural**'],
  },
  {
    title: 'texts of strangers stay texts',
    text: api(
      `components:\n  schemas:\n    A: { $ref: '#/components/schemas/¦B' }\n    B: { description: '[click](https://evil.example) <img src=x> ![i](x) @team', title: '\`\`\` **b**' }\n`,
    ),
    says: ['\\[click\\](`https://evil.example`) &lt;img src=x&gt;', '````yaml'],
  },
  { title: 'nothing in a comment', text: api(`paths:\n  /a: {} # 4¦04\n`), says: [] },
  {
    title: 'while a mistake is being made elsewhere',
    text: operation(`      tags: [a\n      responses:\n        '4¦04': { description: none }\n`),
    read: operation(`      tags: [a]\n      responses:\n        '404': { description: none }\n`),
    says: ['**404 Not Found**'],
  },
];

test.each(cases)('$title', async ({ title: _, text, says, not = [], ...given }) => {
  const said = await textAt({ files: text, ...given });
  for (const piece of says) expect(said).toContain(piece);
  for (const piece of not) expect(said).not.toContain(piece);
  if (says.length === 0) expect(said).toBe('');
});

const linted = (description: Description, view: View): Analysis => ({
  entry: view.uri,
  title: 'T',
  versions: {},
  files: { [description.entry.label]: view.uri },
  baseFiles: {},
  problems: [],
  base: { kind: 'none', reason: '' },
  lint: toLintReport(lintPrepared(prepare(description), view.configuration.ruleset, { now: view.now }), view.language),
});

test.each([
  [
    'en',
    [
      '**error** · `status-method-forbidden`',
      '201 is no answer to GET',
      '**Why**',
      '**What to do**',
      '**201 Created**',
    ],
  ],
  ['ja', ['GET に 201 を返すことはありません', '**理由**', '**対処**']],
] as const)('what was found at a place comes first, in %s', async (language, says) => {
  const { view, position } = await viewed({
    files: operation(`      responses:\n        '2¦01': { description: none }\n`),
    language,
  });
  if (!view.description) throw new Error('not loaded');
  const found = await hover({ ...view, analysis: linted(view.description, view) }, { position });
  const said = JSON.stringify(found?.contents);
  for (const piece of says) expect(said).toContain(piece);
  expect(said.indexOf('status-method-forbidden')).toBeLessThan(said.indexOf('201 Created'));
});
