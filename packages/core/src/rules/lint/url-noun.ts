// Paths name things; what is done with them is said by the method.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isPlaceholder, segmentsOf } from '../../conventions/resource-path.ts';
import { actionVerbOf, deedOf } from '../../conventions/verbs.ts';
import { wordsOf } from '../../conventions/words.ts';

export default lintRule({
  id: 'url-noun',
  family: 'urls',
  on: 'path',
  summary: {
    en: 'Paths do not repeat what methods say: no segment begins with get, create, update or delete.',
    ja: 'パスでメソッドの意味を繰り返しません。get・create・update・delete などの動詞でセグメントを始めません。',
  },
  standards: [{ rfc: 9205, section: '4.5' }],
  options: {
    schema: {
      type: 'object',
      properties: { exceptions: { type: 'array', items: { type: 'string' }, uniqueItems: true } },
      additionalProperties: false,
    },
    defaults: { exceptions: [] as readonly string[] },
  },
  among: () => true,
  check({ path }, { options: { exceptions } }) {
    return namesCall(path, exceptions) ? [{ facts: {} }] : noneFound;
  },
  message: {
    en: () => 'the path has a verb for what the method should say',
    ja: () => 'メソッドで表すべき操作が、動詞としてパスに含まれています',
  },
  why: {
    en: 'Clients, caches and gateways know what GET, PUT and DELETE mean and may do; what a verb in the path means they cannot know, so nothing is cached, retried or allowed by its method.',
    ja: 'クライアントやキャッシュ、ゲートウェイは GET・PUT・DELETE の意味を知っていますが、パスの中の動詞は理解できません。そのため、メソッドに応じたキャッシュも再試行もアクセス制御もできません。',
  },
  fix: {
    en: 'Name the thing and use the method: GET /users instead of /getUsers, DELETE /users/{id} instead of POST /users/{id}/delete.',
    ja: 'リソースを名詞で表し、操作はメソッドで示してください。/getUsers は GET /users に、POST /users/{id}/delete は DELETE /users/{id} にします。',
  },
  examples: [
    {
      title: 'Verbs that methods have',
      scope: 'document',
      yaml: `
        paths:
          /getUsers: # ✗
            get: { responses: { '200': { description: OK } } }
          /users/{id}/delete: # ✗
            post: { responses: { '204': { description: Deleted } } }
          /users: { get: { responses: { '200': { description: OK } } } }
          /users/{id}: { get: { responses: { '200': { description: OK } } } }
          /plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'Things, and actions for which there is no method',
      scope: 'document',
      yaml: `
        paths:
          /updates: { get: { responses: { '200': { description: OK } } } }
          /plans/{id}/update-branch: { put: { responses: { '200': { description: OK } } } }
          /plans/{id}/cancel: { post: { responses: { '200': { description: OK } } } }
          /plans:batchGet: { post: { responses: { '200': { description: OK } } } }
          /plans/delete-requests: { post: { responses: { '202': { description: Accepted } } } }
          /created-items: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'An exception that was made',
      scope: 'document',
      options: { exceptions: ['get-started'] },
      yaml: `
        paths:
          /get-started: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

const namesCall = (path: string, exceptions: readonly string[]): boolean =>
  segmentsOf(path)
    .filter((segment, index, segments) => {
      if (isPlaceholder(segment) || segment.includes(':') || exceptions.includes(segment)) return false;
      const words = wordsOf(segment);
      // A request to do something is a thing.
      if (words.length > 1 && /^requests?$/.test(words.at(-1) ?? '')) return false;
      // What more than a verb follows an item is an action: `/pulls/{number}/update-branch`.
      return words.length === 1 || !isPlaceholder(segments[index - 1] ?? '');
    })
    .map(actionVerbOf)
    .some(verb => verb !== undefined && deedOf(verb) !== undefined && verb !== 'purge');
