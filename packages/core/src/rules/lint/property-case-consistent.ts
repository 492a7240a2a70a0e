// Properties join their words in one way.
import type { Contract } from '../../contract/model.ts';
import { letterCaseOf, letterCases } from '../../conventions/letter-case.ts';
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { majorityOf } from '../../conventions/majority.ts';
import { facetsOf } from '../../schema/view.ts';
import type { Origin } from '../../source/origin.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'property-case-consistent',
  family: 'urls',
  on: 'api',
  summary: {
    en: 'Names of properties join their words in one way: created_at or createdAt, not both.',
    ja: 'プロパティ名は、単語のつなぎ方を統一します（created_at と createdAt を混在させません）。',
  },
  standards: [],
  options: {
    schema: {
      type: 'object',
      properties: {
        style: { enum: ['consistent', ...letterCases] },
        exceptions: { type: 'array', items: { type: 'string' }, uniqueItems: true },
      },
      additionalProperties: false,
    },
    defaults: {
      style: 'consistent',
      // Names that OAuth and OpenID Connect give.
      exceptions: [
        'access_token',
        'client_id',
        'client_secret',
        'code_verifier',
        'email_verified',
        'error_description',
        'error_uri',
        'expires_in',
        'family_name',
        'given_name',
        'grant_type',
        'id_token',
        'redirect_uri',
        'refresh_token',
        'response_type',
        'token_type',
      ] as readonly string[],
    },
  },
  check({ api }, { options: { style, exceptions } }) {
    const places = placesOfProperties(api);
    const names = [...places.keys()].filter(name => !exceptions.includes(name));
    const majority = majorityOf(names, letterCaseOf);
    const expected = style === 'consistent' ? majority?.usual : style;
    if (expected === undefined) return noneFound;
    const others = names.filter(name => ![undefined, expected].includes(letterCaseOf(name)));
    const [first] = others.toSorted();
    if (first !== undefined && others.length > most) {
      const facts = {
        name: first,
        found: letterCaseOf(first) ?? '',
        expected,
        count: others.length,
        of: names.filter(name => letterCaseOf(name) !== undefined).length,
      };
      return [{ facts, at: schemasOf(api) }];
    }
    return others.map(
      (name): Found<Facts> => ({
        facts: { name, found: letterCaseOf(name) ?? '', expected, count: 1, of: 0 },
        at: places.get(name) ?? api.origin,
      }),
    );
  },
  message: {
    en: ({ name, found, expected, count, of }) =>
      count === 1
        ? `${name} is ${found}, not ${expected}`
        : `${count} of ${of} names of properties are not ${expected}: ${name} is ${found}`,
    ja: ({ name, found, expected, count, of }) =>
      count === 1
        ? `${name} は ${expected} ではなく ${found} で書かれています`
        : `${of} 個のプロパティ名のうち ${count} 個が ${expected} ではありません（例: ${found} の ${name}）`,
  },
  why: {
    en: 'Who writes a client has to look up each name, and generators that turn names into those of their language meet the same name twice.',
    ja: 'クライアントの開発者は名前をひとつずつ確認しなければならず、名前を各言語の形式に変換するジェネレーターでは名前が衝突することもあります。',
  },
  fix: {
    en: 'Name new properties as most are, and rename the others with the next major version. Names that are given by somebody else belong to the exceptions of the rule.',
    ja: '新しいプロパティは多数派に合わせ、残りは次のメジャーバージョンで改名してください。外部の仕様で決まっている名前は、規則の exceptions に加えます。',
  },
  examples: [
    {
      title: 'One of four',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          schemas:
            Plan:
              type: object
              properties:
                created_at: { type: string }
                updated_at: { type: string }
                valid_until: { type: string }
                statusDetail: { type: string } # ✗
      `,
    },
    {
      title: 'Not the way that was agreed on',
      scope: 'document',
      options: { style: 'camelCase' },
      yaml: `
        paths: {}
        components:
          schemas:
            Plan:
              type: object
              properties:
                created_at: { type: string } # ✗
      `,
    },
    {
      title: 'One way, beside single words and names that others gave',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          schemas:
            Plan: { type: object, properties: { createdAt: { type: string }, id: { type: string }, _links: {}, '@type': {} } }
            Token: { type: object, properties: { access_token: { type: string }, expires_in: { type: integer } } }
      `,
    },
  ],
});

interface Facts {
  readonly [fact: string]: string | number;
  readonly name: string;
  readonly found: string;
  readonly expected: string;
  readonly count: number;
  /** Names that have a style, where not each of the others is reported. */
  readonly of: number;
}

/** More are a decision rather than slips. */
const most = 10;

/** The properties of named schemas, each where it comes first. */
const placesOfProperties = ({ schemas }: Contract): ReadonlyMap<string, Origin> => {
  const places = new Map<string, Origin>();
  for (const schema of schemas.values())
    for (const { name, origin } of facetsOf(schema).declared.values())
      if (!places.has(name) && !name.startsWith('x-')) places.set(name, origin);
  return places;
};

const schemasOf = ({ description: { version }, origin }: Contract): Origin =>
  version === '2.0' ? at(origin, 'definitions') : at(origin, 'components', 'schemas');
