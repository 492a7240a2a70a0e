// A collection is added to; its items are what is replaced, changed and deleted.

import type { Operation } from '../../contract/model.ts';
import type { LintContext } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { resourcePathsOf } from '../../conventions/resource-path.ts';

export default lintRule({
  id: 'method-collection-item',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'POST goes to collections and actions; PUT, PATCH and DELETE go to items.',
    ja: 'POST はコレクションと操作に、PUT・PATCH・DELETE は個々の項目に対して行います。',
  },
  standards: [
    { rfc: 9110, section: '9.3.3' },
    { rfc: 9110, section: '9.3.4' },
  ],
  among: ({ operation }, context) =>
    kindOf(operation, context) === 'item' && !['GET', 'HEAD'].includes(operation.method),
  check({ operation }, context) {
    const { method } = operation;
    const kind = kindOf(operation, context);
    if (kind === 'item' && method === 'POST') return [{ facts: { method, kind } }];
    return kind === 'collection' && ['PUT', 'PATCH', 'DELETE'].includes(method)
      ? [{ facts: { method, kind } }]
      : noneFound;
  },
  message: {
    en: ({ method, kind }) => `${method} goes to ${kind === 'item' ? 'an item' : 'a whole collection'}`,
    ja: ({ method, kind }) => `${method} の対象が${kind === 'item' ? '個々の項目' : 'コレクション全体'}です`,
  },
  why: {
    en: 'A DELETE or PUT that lost its id hits everything; and a POST to an item does not say whether it may be repeated.',
    ja: 'ID の抜けた DELETE や PUT がコレクション全体に作用します。また、項目への POST は再試行してよいかが分かりません。',
  },
  fix: {
    en: 'Change an item with PUT or PATCH, delete it with DELETE, and describe what is done to many at once as an action.',
    ja: '項目の変更は PUT か PATCH、削除は DELETE で行い、まとめて行う操作は別の操作として記述してください。',
  },
  examples: [
    {
      title: 'The wrong way round',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            delete: # ✗
              responses: { '204': { description: Deleted } }
          /plans/{id}:
            post: # ✗
              responses: { '200': { description: Changed } }
      `,
    },
    {
      title: 'As usual',
      scope: 'document',
      yaml: `
        paths:
          /plans: { post: { responses: { '201': { description: Created } } } }
          /plans/{id}:
            put: { responses: { '204': { description: Replaced } } }
            delete: { responses: { '204': { description: Deleted } } }
          /plans/{id}/archive: { post: { responses: { '204': { description: Archived } } } }
          /profile: { put: { responses: { '204': { description: Replaced } } } }
          /{bucket}: { post: { responses: { '201': { description: Created } } } }
          /{bucket}/{key}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

/** An item that is a collection itself may be either. */
const kindOf = ({ kind, path }: Operation, { api }: LintContext<unknown>): string | undefined => {
  const paths = resourcePathsOf(api);
  const found = paths.kindOf(path);
  if (kind !== 'operation' || (found === 'item' && paths.itemOf(path) !== undefined)) return undefined;
  return found === 'collection' && paths.itemOf(path) === undefined ? undefined : found;
};
