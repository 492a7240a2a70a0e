// A path is a path, without a query, a fragment or empty segments.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { valueAt } from '../../source/origin.ts';

export default lintRule({
  id: 'url-no-query',
  family: 'urls',
  on: 'path',
  summary: {
    en: 'Paths have no query, no fragment and no empty segments.',
    ja: 'パスにクエリ・フラグメント・空のセグメントを含めません。',
  },
  standards: [{ openapi: 'Paths Object' }, { rfc: 3986, section: '3.3' }],
  among: () => true,
  check({ path, origin }) {
    const fault = faults.find(({ sign }) => sign.test(path));
    // An extension has keys of its own for paths that differ in their query.
    return fault && valueAt(origin) !== undefined ? [{ facts: { fault: fault.name } }] : noneFound;
  },
  message: {
    en: ({ fault }) => `the path has ${english[fault]}`,
    ja: ({ fault }) => `パスに${japanese[fault]}が含まれています`,
  },
  why: {
    en: 'A path template matches what comes before the question mark: tools escape the rest or never find the operation, and generated clients call an address that does not exist.',
    ja: 'パステンプレートは「?」より前の部分に対応します。残りはエスケープされるか、オペレーション自体が見つからず、生成されたクライアントは存在しない URL を呼び出します。',
  },
  fix: {
    en: 'Declare what is in the query as parameters with in: query, take out the fragment, and write one slash between segments.',
    ja: 'クエリの内容は in: query のパラメーターとして宣言し、フラグメントは削除し、セグメントの間のスラッシュは 1 つにしてください。',
  },
  repairs: [
    {
      // The parameters still have to be declared.
      kind: 'suggestion',
      title: { en: () => 'Leave it out of the path', ja: () => 'パスから取り除く' },
      edits({ at: place }, { path }, { api }) {
        const key = repaired(path);
        const isTaken = api.operations.some(operation => operation.path !== path && repaired(operation.path) === key);
        return isTaken ? [] : [{ kind: 'rename', at: place, key }];
      },
    },
  ],
  examples: [
    {
      title: 'A query, a fragment and an empty segment',
      scope: 'document',
      yaml: `
        paths:
          /plans?status=open: # ✗
            get: { responses: { '200': { description: OK } } }
          /plans#list: # ✗
            post: { responses: { '200': { description: OK } } }
          /plans//{id}: # ✗
            get: { responses: { '200': { description: OK } } }
      `,
      repaired: `
        paths:
          /plans?status=open:
            get: { responses: { '200': { description: OK } } }
          /plans#list:
            post: { responses: { '200': { description: OK } } }
          /plans/{id}:
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'Filters are parameters, and a slash at the end is another question',
      scope: 'document',
      yaml: `
        paths:
          /plans/:
            get:
              parameters: [{ name: status, in: query, schema: { type: string } }]
              responses: { '200': { description: OK } }
      `,
    },
  ],
});

const repaired = (path: string): string => path.replace(/[?#].*$/s, '').replaceAll(/\/{2,}/g, '/');

type Fault = 'query' | 'fragment' | 'empty segment';

const faults: readonly { readonly name: Fault; readonly sign: RegExp }[] = [
  { name: 'query', sign: /\?/ },
  { name: 'fragment', sign: /#/ },
  { name: 'empty segment', sign: /\/\// },
];

const english: Readonly<Record<Fault, string>> = {
  query: 'a query',
  fragment: 'a fragment',
  'empty segment': 'an empty segment',
};

const japanese: Readonly<Record<Fault, string>> = {
  query: 'クエリ',
  fragment: 'フラグメント',
  'empty segment': '空のセグメント',
};
