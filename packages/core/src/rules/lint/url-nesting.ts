// Resources are not nested deeper than somebody can follow.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isPlaceholder, segmentsOf } from '../../conventions/resource-path.ts';

export default lintRule({
  id: 'url-nesting',
  family: 'urls',
  on: 'path',
  summary: {
    en: 'A path leads through few items at most: /artisans/{id}/products/{id}, not five of them.',
    ja: 'リソースの入れ子は浅く保ちます（例: /artisans/{id}/products/{id}）。',
  },
  standards: [],
  options: {
    schema: {
      type: 'object',
      properties: { most: { type: 'integer', minimum: 1 } },
      additionalProperties: false,
    },
    defaults: { most: 3 },
  },
  among: () => true,
  check({ path }, { options: { most } }) {
    const depth = depthOf(segmentsOf(path));
    return depth > most ? [{ facts: { depth, most } }] : noneFound;
  },
  message: {
    en: ({ depth, most }) => `the path leads through ${depth} items, more than ${most}`,
    ja: ({ depth, most }) => `パスの入れ子が ${depth} 段で、${most} 段を超えています`,
  },
  why: {
    en: 'To name one thing clients must know all that it is in, and nothing can be moved without changing its address.',
    ja: 'ひとつのリソースを指すのに、その親をすべて知っていなければならず、別の親に移すと URL も変わってしまいます。',
  },
  fix: {
    en: 'Give what has an identity of its own a path of its own, and list it under its parent only: /products/{id} beside /artisans/{id}/products.',
    ja: '固有の ID を持つリソースには専用のパスを与え、親の下には一覧だけを置いてください（/artisans/{id}/products と /products/{id}）。',
  },
  examples: [
    {
      title: 'Four items deep',
      scope: 'document',
      yaml: `
        paths:
          /regions/{regionId}/towns/{townId}/artisans/{oid}/products/{productId}: # ✗
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'Fewer were agreed on',
      scope: 'document',
      options: { most: 1 },
      yaml: `
        paths:
          /artisans/{oid}/products/{id}: # ✗
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'An item that is named by two values is one',
      scope: 'document',
      yaml: `
        paths:
          /repositories/{owner}/{name}/pulls/{number}/reviews/{id}/comments:
            get: { responses: { '200': { description: OK } } }
      `,
    },
  ],
});

/** Placeholders that follow each other name one item. */
const depthOf = (segments: readonly string[]): number =>
  segments.filter((segment, index) => isPlaceholder(segment) && !isPlaceholder(segments[index - 1] ?? '')).length;
