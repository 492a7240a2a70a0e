// What is taken for the same thing under another name, and what is not: a false rename is worse than none.
import { expect, test } from 'vitest';
import { compareTexts } from '../../src/testing/compare-texts.ts';

/** Properties by name, each with its schema: a type, or a whole schema. */
type Properties = Readonly<Record<string, unknown>>;

interface Case {
  readonly name: string;
  readonly base: Properties;
  readonly revision: Properties;
  readonly renames: readonly string[];
}

const string = { type: 'string' };
const described = (description: string) => ({ type: 'string', description });
const money = { type: 'object', properties: { amount: { type: 'integer' }, currency: string } };

const cases: readonly Case[] = [
  {
    name: 'alone in the same place',
    base: { id: string, title: string, status: string },
    revision: { id: string, name: string, status: string },
    renames: ['title → name'],
  },
  {
    name: 'at the end',
    base: { id: string, title: string },
    revision: { id: string, name: string },
    renames: ['title → name'],
  },
  {
    name: 'another spelling, anywhere',
    base: { created_at: string, id: string, owner_id: string },
    revision: { ownerId: string, id: string, createdAt: string },
    renames: ['created_at → createdAt', 'owner_id → ownerId'],
  },
  {
    name: 'a slip of the pen mended',
    base: { recieved: string, id: string },
    revision: { id: string, received: string },
    renames: ['recieved → received'],
  },
  {
    name: 'the same description, which uses the names',
    base: { VolumesDeleted: described('Networks that were deleted') },
    revision: { NetworksDeleted: described('Networks that were deleted') },
    renames: ['VolumesDeleted → NetworksDeleted'],
  },
  {
    name: 'the same description, elsewhere',
    base: { title: described('What the plan is called'), id: string, status: string },
    revision: { id: string, status: string, name: described('What the plan is called') },
    renames: ['title → name'],
  },
  {
    name: 'a schema that nothing else has, and half a name',
    base: { totalAmount: money, id: string, status: string },
    revision: { id: string, status: string, totalPrice: money },
    renames: ['totalAmount → totalPrice'],
  },
  {
    name: 'two at once, told apart by their names',
    base: { id: string, firstName: string, lastName: string, age: string },
    revision: { id: string, firstname: string, lastname: string, age: string },
    renames: ['firstName → firstname', 'lastName → lastname'],
  },
  {
    name: 'one of two, the other is gone',
    base: { id: string, colour: string, width: string },
    revision: { id: string, color: string },
    renames: ['colour → color'],
  },
  {
    name: 'another type',
    base: { id: string, title: string, status: string },
    revision: { id: string, name: { type: 'integer' }, status: string },
    renames: [],
  },
  {
    name: 'elsewhere, with nothing in common but the type',
    base: { title: string, id: string, status: string },
    revision: { id: string, status: string, name: string },
    renames: [],
  },
  {
    name: 'several candidates',
    base: { id: string, street: string, phone: string },
    revision: { id: string, nickname: string, language: string },
    renames: [],
  },
  {
    name: 'the same place, other descriptions',
    base: { id: string, shipped: described('When the parcel left our warehouse'), status: string },
    revision: { id: string, carrier: described('Who delivers it to the customer'), status: string },
    renames: [],
  },
  {
    name: 'the same place, described as everything around is',
    base: { name: described('The name of the policy'), scope: described('The scope of the policy') },
    revision: { name: described('The name of the policy'), extra_attrs: described('The attributes of the policy') },
    renames: [],
  },
  {
    name: 'a schema that others around have as well',
    base: { core: money, search: money, upload: money, id: string },
    revision: { core: money, graphql: money, search: money, id: string },
    renames: [],
  },
  {
    name: 'names that differ in a number',
    base: { line1: string, id: string },
    revision: { id: string, line2: string },
    renames: [],
  },
  {
    name: 'names that share what all around share',
    base: { email_host: string, email_port: string, email_user: string, id: string },
    revision: { email_host: string, email_port: string, id: string, email_from: string },
    renames: [],
  },
  {
    name: 'everything is another thing now',
    base: { height: string },
    revision: { weight: string },
    renames: [],
  },
];

const document = (properties: Properties): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Plans', version: '1' },
    paths: {
      '/plans': {
        get: {
          responses: {
            '200': {
              description: 'OK',
              content: { 'application/json': { schema: { type: 'object', properties } } },
            },
          },
        },
      },
    },
  });

const renamesIn = async (base: Properties, revision: Properties): Promise<readonly string[]> => {
  const { changes } = await compareTexts({ base: document(base), revision: document(revision) });
  return changes
    .filter(change => change.rule === 'property-renamed')
    .map(({ facts }) => facts as { readonly from: string; readonly to: string })
    .map(({ from, to }) => `${from} → ${to}`)
    .sort();
};

test.each(cases)('$name', async ({ base, revision, renames }) => {
  expect(await renamesIn(base, revision)).toEqual([...renames].sort());
  const back = renames.map(it => it.split(' → ').reverse().join(' → '));
  expect(await renamesIn(revision, base), 'and back').toEqual(back.sort());
});

test('many removed and many added at once take no more than reading them', async () => {
  const many = (prefix: string): Properties =>
    Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${prefix}${index}`, string]));
  expect(await renamesIn({ id: string, ...many('old') }, { id: string, ...many('new') })).toEqual([]);
});
