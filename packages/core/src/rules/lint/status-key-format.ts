// The keys of responses are written as OpenAPI reads them.
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import { asObject } from '../../schema/values.ts';
import { at, valueAt } from '../../source/origin.ts';

type Spelling = { readonly key: string; readonly expected: string | null };

export default lintRule({
  id: 'status-key-format',
  family: 'status',
  on: 'operation',
  summary: {
    en: 'The key of a response is three digits, a range such as 4XX with capital letters, or default.',
    ja: 'レスポンスのキーは 3 桁の数字、大文字の X を使った 4XX などの範囲、または default で書きます。',
  },
  standards: [{ openapi: 'Responses Object' }],
  check({ operation }, { version }) {
    const place = at(operation.origin, 'responses');
    const keys = Object.keys(asObject(valueAt(place)) ?? {});
    return keys.flatMap((key): readonly Found<Spelling>[] => {
      const expected = spelling(key);
      // Version 2.0 has no ranges.
      if (version === '2.0' && expected?.endsWith('XX'))
        return [{ facts: { key, expected: null }, at: at(place, key) }];
      return expected === undefined || expected === key ? [] : [{ facts: { key, expected }, at: at(place, key) }];
    });
  },
  message: {
    en: ({ key, expected }) =>
      expected === null ? `OpenAPI 2.0 has no ranges such as ${key}` : `${key} should be ${expected}`,
    ja: ({ key, expected }) =>
      expected === null ? `OpenAPI 2.0 には ${key} のような範囲指定がありません` : `${key} は ${expected} と書きます`,
  },
  why: {
    en: 'Tools that go by the letter do not know the key and drop the response, so that clients are generated without it.',
    ja: '仕様に厳密なツールはこのキーを認識せずレスポンスを無視するため、生成されたクライアントから抜け落ちます。',
  },
  fix: {
    en: 'Write the key as the specification does; in 2.0, list each status.',
    ja: '仕様どおりの表記に直してください。2.0 では個々のステータスを列挙します。',
  },
  repairs: [
    {
      // Only the case of letters changes, and no tool takes the other spelling for something else.
      kind: 'safe',
      title: {
        en: ({ key, expected }) => `Rename ${key} to ${expected}`,
        ja: ({ key, expected }) => `${key} を ${expected} に変更`,
      },
      edits: ({ facts: { expected }, at: place }) =>
        expected === null ? [] : [{ kind: 'rename', at: place, key: expected }],
    },
  ],
  examples: [
    {
      title: 'Lower-case ranges',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          4xx: { description: Your fault } # ✗
          Default: { description: Anything else } # ✗
      `,
      repaired: `
        responses:
          '200': { description: OK }
          4XX: { description: Your fault }
          default: { description: Anything else }
      `,
    },
    {
      title: 'Version 2.0 has no ranges',
      scope: 'document',
      yaml: `
        swagger: '2.0'
        paths:
          /things:
            get:
              responses:
                '200': { description: OK }
                4XX: { description: Your fault } # ✗
                default: { description: Anything else }
      `,
    },
    {
      title: 'As the specification writes them',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          4XX: { description: Your fault }
          default: { description: Anything else }
          x-note: { of: somebody }
      `,
    },
  ],
});

/** How a range or `default` is written; undefined for all other keys. */
const spelling = (key: string): string | undefined => {
  if (/^[1-5]xx$/i.test(key)) return key.toUpperCase();
  return key.toLowerCase() === 'default' ? 'default' : undefined;
};
