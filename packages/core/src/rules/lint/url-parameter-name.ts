// The same place in paths has the same placeholder.
import { lintRule } from '../../conventions/lint-rule.ts';
import { majorityOf } from '../../conventions/majority.ts';
import { templateOf } from '../../conventions/path-template.ts';
import { isPlaceholder, segmentsOf } from '../../conventions/resource-path.ts';
import { setOfWords, wordsOf } from '../../conventions/words.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'url-parameter-name',
  family: 'urls',
  on: 'api',
  summary: {
    en: 'What identifies an item has one name in all paths below it.',
    ja: 'リソースを識別するプレースホルダーは、その配下のすべてのパスで同じ名前にします。',
  },
  standards: [{ openapi: 'Path Templating' }],
  check({ api }) {
    // Paths that differ in nothing else are reported by url-template-identical.
    const paths = new Map(api.operations.map(({ path }) => [templateOf(path), path] as const).reverse());
    const uses = new Map<string, Use[]>();
    for (const use of [...paths.values()].reverse().flatMap(usesIn))
      uses.set(use.place, [...(uses.get(use.place) ?? []), use]);
    return [...uses].flatMap(([place, list]) => {
      const majority = majorityOf(list, ({ name }) => name);
      const usual = majority?.usual ?? '';
      const others = new Map((majority?.others ?? []).map(use => [use.name, use] as const).reverse());
      const rivals = [...others.values()].filter(({ name }) => identifyAlike(name, usual));
      return rivals.map(({ name, path }) => ({
        facts: { place, name, usual },
        at: at(api.origin, 'paths', path),
        operations: api.operations.filter(operation => operation.path === path),
      }));
    });
  },
  message: {
    en: ({ place, name, usual }) => `after ${place} this is {${name}}, and elsewhere {${usual}}`,
    ja: ({ place, name, usual }) => `${place} の直後が、ここでは {${name}}、他では {${usual}} です`,
  },
  why: {
    en: 'Generated clients call the same value by two names, and links between operations cannot pass it on by its name.',
    ja: '生成されたクライアントでは同じ値が 2 つの名前で呼ばれ、オペレーション間のリンクで値を名前で受け渡すこともできません。',
  },
  fix: {
    en: 'Give the placeholder one name. Nothing changes for those who call the API by its address.',
    ja: 'プレースホルダーの名前を揃えてください。URL で API を呼び出すクライアントには影響しません。',
  },
  examples: [
    {
      title: 'Two names for the same identifier',
      scope: 'document',
      yaml: `
        paths:
          /artisans/{oid}: { get: { responses: { '200': { description: OK } } } }
          /artisans/{oid}/products: { get: { responses: { '200': { description: OK } } } }
          /artisans/{artisan_id}/workshops: # ✗
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'Identifiers of different things',
      scope: 'document',
      yaml: `
        paths:
          /artisans/{oid}: { get: { responses: { '200': { description: OK } } } }
          /artisans/{oid}/products/{productId}: { get: { responses: { '200': { description: OK } } } }
          /products/{id}: { get: { responses: { '200': { description: OK } } } }
          /artisans/{slug}/portrait: { get: { responses: { '200': { description: OK } } } }
          /products/{category}/{number}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

interface Use {
  /** The path up to the placeholder; those before it have no name here. */
  readonly place: string;
  readonly name: string;
  readonly path: string;
}

/** Two placeholders in a row name one thing together, as `/objects/{className}/{id}` does: the first is no identifier by itself. */
const usesIn = (path: string): readonly Use[] => {
  const segments = segmentsOf(path);
  const isIdentifier = (index: number): boolean =>
    isPlaceholder(segments[index] ?? '') && !isPlaceholder(segments[index + 1] ?? '');
  return segments.flatMap((segment, index) =>
    isIdentifier(index) ? [{ place: placeOf(segments.slice(0, index)), name: segment.slice(1, -1), path }] : [],
  );
};

const placeOf = (segments: readonly string[]): string =>
  `/${segments.map(segment => (isPlaceholder(segment) ? '{}' : segment)).join('/')}`;

/** A thing may have a number and a name: `/users/{userId}` and `/users/{username}` do not take the same value. */
const identifyAlike = (left: string, right: string): boolean => sortOf(left) === sortOf(right);

/** None for what is an identifier or says no more than what it identifies. */
const sortOf = (name: string): string | undefined => {
  const last = wordsOf(name).at(-1);
  return last !== undefined && sorts.has(last) ? last : undefined;
};

const sorts = setOfWords('code email key login name number path ref sha slug type username');
