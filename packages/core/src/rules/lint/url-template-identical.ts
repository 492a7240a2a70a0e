// Two paths that differ in the names of placeholders alone are one path.
import { lintRule } from '../../conventions/lint-rule.ts';
import { isBroken, templateOf } from '../../conventions/path-template.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'url-template-identical',
  family: 'urls',
  on: 'api',
  summary: {
    en: 'No two paths differ in the names of their placeholders alone.',
    ja: 'プレースホルダーの名前だけが異なるパスを複数定義しません。',
  },
  standards: [{ openapi: 'Paths Object' }],
  check({ api }) {
    const firsts = new Map<string, string>();
    // Which of them is the other does not depend on their order.
    return [...new Set([...api.operations, ...api.barePaths].map(({ path }) => path))].sort().flatMap(path => {
      // That a path has a query is one mistake, and that it is another path without it no second one.
      if (isBroken(path)) return [];
      const template = templateOf(path);
      const other = firsts.get(template);
      if (other === undefined) firsts.set(template, path);
      if (other === undefined) return [];
      const operations = api.operations.filter(operation => operation.path === path);
      return [{ facts: { other }, at: at(api.origin, 'paths', path), operations }];
    });
  },
  message: {
    en: ({ other }) => `this is the same path as ${other}`,
    ja: ({ other }) => `${other} と同じパスです`,
  },
  why: {
    en: 'OpenAPI forbids it, since nobody can tell which of the two a request is for: tools take one of them and lose the operations of the other.',
    ja: 'リクエストがどちらを指すのか判別できないため、OpenAPI では禁止されています。ツールは片方だけを採用し、もう片方のオペレーションが失われます。',
  },
  fix: {
    en: 'Put the operations of both under one of the two paths.',
    ja: '両方のオペレーションをどちらか一方のパスにまとめてください。',
  },
  examples: [
    {
      title: 'Other names for the same places',
      scope: 'document',
      yaml: `
        paths:
          /plans/{id}: { get: { responses: { '200': { description: OK } } } }
          /plans/{planId}: # ✗
            delete: { responses: { '204': { description: Deleted } } }
      `,
    },
    {
      title: 'Other paths',
      scope: 'document',
      yaml: `
        paths:
          /plans/{id}: { get: { responses: { '200': { description: OK } } } }
          /plans/mine: { get: { responses: { '200': { description: OK } } } }
          /plans/{id}/: { get: { responses: { '200': { description: OK } } } }
          /plans/{id}.json: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
