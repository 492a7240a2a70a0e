// Either all paths end in a slash or none does.
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { majorityOf } from '../../conventions/majority.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'url-trailing-slash',
  family: 'urls',
  on: 'api',
  summary: {
    en: 'Either all paths end in a slash or none does.',
    ja: 'パスの末尾のスラッシュは、すべてに付けるか、まったく付けないかのどちらかに統一します。',
  },
  standards: [{ rfc: 3986, section: '6.2.2' }],
  options: {
    schema: {
      type: 'object',
      properties: { style: { enum: ['consistent', 'never', 'always'] } },
      additionalProperties: false,
    },
    defaults: { style: 'consistent' },
  },
  check({ api }, { options: { style } }) {
    const paths = [...new Set([...api.operations, ...api.barePaths].map(({ path }) => path))].filter(
      path => path !== '/',
    );
    const place = at(api.origin, 'paths');
    const majority = majorityOf(paths, hasSlash);
    if (style === 'consistent' && !majority) return noneFound;
    const expected = style === 'consistent' ? majority?.usual === true : style === 'always';
    const others = paths.filter(path => hasSlash(path) !== expected);
    const [first] = others;
    if (first !== undefined && others.length > 1 && (others.length * 4 > paths.length || others.length > most))
      return [{ facts: { slash: !expected, count: others.length, of: paths.length, example: first }, at: place }];
    return others.map(
      (path): Found<Facts> => ({
        facts: { slash: !expected, count: 1, of: paths.length, example: '' },
        at: at(place, path),
        operations: api.operations.filter(operation => operation.path === path),
      }),
    );
  },
  message: {
    en: ({ slash, count, of, example }) =>
      example === ''
        ? `this path ${slash ? 'ends' : 'does not end'} in a slash, unlike the others`
        : `${count} of ${of} paths ${slash ? 'end' : 'do not end'} in a slash: ${example}`,
    ja: ({ slash, count, of, example }) =>
      example === ''
        ? `他のパスと異なり、末尾に${slash ? 'スラッシュがあります' : 'スラッシュがありません'}`
        : `${of} 個のパスのうち ${count} 個の末尾に${slash ? 'スラッシュがあります' : 'スラッシュがありません'}: ${example}`,
  },
  why: {
    en: 'With and without a slash are two addresses: a client that gets it wrong is answered with 404, or with a redirect that turns its POST into a GET.',
    ja: 'スラッシュの有無で別の URL になります。間違えたクライアントには 404 が返るか、リダイレクトによって POST が GET に変わってしまいます。',
  },
  fix: {
    en: 'Write all paths in one way, and let the server answer the other one as well until clients have moved.',
    ja: 'すべてのパスをどちらかに統一し、クライアントが移行するまではもう一方の URL でも応答してください。',
  },
  examples: [
    {
      title: 'One path of five',
      scope: 'document',
      yaml: `
        paths:
          /artisans: { get: { responses: { '200': { description: OK } } } }
          /artisans/{oid}: { get: { responses: { '200': { description: OK } } } }
          /artisans/{oid}/products: { get: { responses: { '200': { description: OK } } } }
          /products: { get: { responses: { '200': { description: OK } } } }
          /products/{oid}/: # ✗
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'Half of them, which is one finding',
      scope: 'document',
      yaml: `
        paths: # ✗
          /artisans/: { get: { responses: { '200': { description: OK } } } }
          /artisans/{oid}/: { get: { responses: { '200': { description: OK } } } }
          /products: { get: { responses: { '200': { description: OK } } } }
          /products/{oid}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'A slash where none was agreed on',
      scope: 'document',
      options: { style: 'never' },
      yaml: `
        paths:
          /artisans/: # ✗
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'All of them, and the root',
      scope: 'document',
      yaml: `
        paths:
          /: { get: { responses: { '200': { description: OK } } } }
          /artisans/: { get: { responses: { '200': { description: OK } } } }
          /artisans/{oid}/: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'None of them, and the root',
      scope: 'document',
      options: { style: 'never' },
      yaml: `
        paths:
          /: { get: { responses: { '200': { description: OK } } } }
          /artisans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

interface Facts {
  readonly [fact: string]: string | number | boolean;
  /** Whether those that are reported end in a slash. */
  readonly slash: boolean;
  readonly count: number;
  readonly of: number;
  /** One of them, where there are too many to name each. */
  readonly example: string;
}

/** More are a habit rather than slips. */
const most = 10;

const hasSlash = (path: string): boolean => path.endsWith('/');
