// Descriptions of several files: what mends a change is written where it belongs, and refers to what there is.
import { expect, test } from 'vitest';
import { lower } from '../../src/contract/lower.ts';
import type { Contract } from '../../src/contract/model.ts';
import { applyTextEdits } from '../../src/edit/apply-text-edits.ts';
import { openMends } from '../../src/mend/mend.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import { breakingIn } from './breaks.ts';

type Files = Readonly<Record<string, string>>;

const entry = `openapi: 3.1.0
info: { title: Shop, version: '1' }
paths:
  /users:
    get:
      responses:
        '200':
          description: Users
          content: { application/json: { schema: { $ref: parts/user.yaml } } }
`;

const user = `type: object
properties:
  id: { $ref: '../common.yaml#/Id' }
  name: { $ref: name.yaml }
  address: { $ref: '../common.yaml#/Address' }
`;

const common = `Id: { type: integer }
Country: { enum: [jp, de] }
Address: { type: object, properties: { country: { $ref: '#/Country' } } }
`;

const base: Files = {
  'api/shop.yaml': entry,
  'api/parts/user.yaml': user,
  'api/parts/name.yaml': 'type: string\nmaxLength: 40\n',
  'api/common.yaml': common,
};

const without = (text: string, ...lines: readonly string[]): string =>
  lines.reduce((left, line) => left.replace(`${line}\n`, ''), text);

const cases: readonly (readonly [string, Files, Files])[] = [
  [
    'what is still there is referred to',
    { 'api/parts/user.yaml': without(user, "  address: { $ref: '../common.yaml#/Address' }") },
    {
      'api/parts/user.yaml': `${without(user, "  address: { $ref: '../common.yaml#/Address' }")}  address:
    $ref: ../common.yaml#/Address
    deprecated: true
`,
    },
  ],
  [
    'what is gone from another file comes back there',
    {
      'api/parts/user.yaml': without(user, "  address: { $ref: '../common.yaml#/Address' }"),
      'api/common.yaml': 'Id: { type: integer } # never changes\n',
    },
    {
      'api/common.yaml': `Id: { type: integer } # never changes
Country:
  enum:
    - jp
    - de
Address:
  type: object
  properties:
    country:
      $ref: '#/Country'
`,
      'api/parts/user.yaml': `${without(user, "  address: { $ref: '../common.yaml#/Address' }")}  address:
    $ref: ../common.yaml#/Address
    deprecated: true
`,
    },
  ],
  [
    'what was in a file that nobody refers to any more is written out',
    { 'api/parts/user.yaml': without(user, '  name: { $ref: name.yaml }') },
    {
      'api/parts/user.yaml': `${without(user, '  name: { $ref: name.yaml }')}  name:
    type: string
    maxLength: 40
    deprecated: true
`.replace(/( {2}address: .*\n)( {2}name:(?:.|\n)*)/, '$2$1'),
    },
  ],
];

test.each(cases)('%s', async (_, changed, expected) => {
  const [before, after] = [await contractOf(base), await contractOf({ ...base, ...changed })];
  const [change] = breakingIn(before, after);
  const [mend] = openMends(before, after)(change?.fingerprint ?? '');
  const written = mend?.files.map(({ before: { uri, text }, edits }) => [
    uri.replace(/^memory:\/\/\//, ''),
    applyTextEdits(text, edits),
  ]);
  expect(Object.fromEntries(written ?? [])).toEqual(expected);
});

const contractOf = async (files: Files): Promise<Contract> => {
  const { description } = await load(memoryHost(files), 'api/shop.yaml');
  if (!description) throw new Error('This is no description');
  return lower(description).contract;
};
