// The name of a collection is a plural.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isPlaceholder, resourcePathsOf, segmentsOf } from '../../conventions/resource-path.ts';
import { numberOf, wordsOf } from '../../conventions/words.ts';

export default lintRule({
  id: 'url-plural',
  family: 'urls',
  on: 'path',
  summary: {
    en: 'The path of a collection ends in a plural: /plans beside /plans/{id}.',
    ja: 'コレクションのパスは複数形で終わります（/plans/{id} に対して /plans）。',
  },
  standards: [],
  options: {
    schema: {
      type: 'object',
      properties: { exceptions: { type: 'array', items: { type: 'string' }, uniqueItems: true } },
      additionalProperties: false,
    },
    // Words that the heuristics take for a singular, and that are right as they are.
    defaults: { exceptions: [] as readonly string[] },
  },
  among: ({ path }, { api }) => resourcePathsOf(api).itemOf(path) !== undefined,
  check({ path }, { api, options: { exceptions } }) {
    const name = segmentsOf(path).at(-1) ?? '';
    const words = wordsOf(name);
    const word = words[words.indexOf('of') - 1] ?? words.at(-1) ?? '';
    if (isPlaceholder(name) || resourcePathsOf(api).itemOf(path) === undefined || numberOf(word) !== 'singular')
      return noneFound;
    return exceptions.includes(word) || exceptions.includes(name) ? noneFound : [{ facts: {} }];
  },
  message: {
    en: () => 'this has items, and its name is no plural',
    ja: () => '要素を持つコレクションですが、名前が複数形になっていません',
  },
  why: {
    en: 'Who has seen /plans/{id} guesses /plans, and who has seen /guide/{id} has to look up each name.',
    ja: '/plans/{id} を見た人は /plans を推測できますが、/guide/{id} のような名前が混ざると毎回調べることになります。',
  },
  fix: {
    en: 'Name collections in the plural, and what there is once in the singular. Words that are no English, or have no plural, belong to the exceptions of the rule.',
    ja: 'コレクションは複数形、1 つしかないものは単数形で名付けてください。英語でない語や複数形のない語は、規則の exceptions に加えます。',
  },
  examples: [
    {
      title: 'A collection in the singular',
      scope: 'document',
      yaml: `
        paths:
          /travel-plan: # ✗
            get: { responses: { '200': { description: OK } } }
          /travel-plan/{id}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'Plurals, what there is once, and what cannot be counted',
      scope: 'document',
      yaml: `
        paths:
          /travel-plans: { get: { responses: { '200': { description: OK } } } }
          /travel-plans/{id}: { get: { responses: { '200': { description: OK } } } }
          /people: { get: { responses: { '200': { description: OK } } } }
          /people/{id}: { get: { responses: { '200': { description: OK } } } }
          /people/{id}/profile: { get: { responses: { '200': { description: OK } } } }
          /codes-of-conduct: { get: { responses: { '200': { description: OK } } } }
          /codes-of-conduct/{key}: { get: { responses: { '200': { description: OK } } } }
          /equipment: { get: { responses: { '200': { description: OK } } } }
          /equipment/{id}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'A word that is excepted',
      scope: 'document',
      options: { exceptions: ['onsen'] },
      yaml: `
        paths:
          /onsen: { get: { responses: { '200': { description: OK } } } }
          /onsen/{id}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
