// The media type of a patch says how it is applied.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isJson, isPatch } from '../../conventions/media-types.ts';

export default lintRule({
  id: 'body-patch-media-type',
  family: 'methods',
  on: 'request-body',
  summary: {
    en: 'A PATCH takes application/merge-patch+json, application/json-patch+json or another media type for patches.',
    ja: 'PATCH は application/merge-patch+json や application/json-patch+json など、パッチ用のメディアタイプを受け取ります。',
  },
  standards: [{ rfc: 5789, section: '2' }, { rfc: 7396 }, { rfc: 6902 }],
  among: ({ operation, requestBody }) => operation.method === 'PATCH' && requestBody.content.some(isJson),
  check: ({ operation, requestBody: { content } }) =>
    operation.method === 'PATCH' && content.some(isJson) && !content.some(isPatch) ? [{ facts: {} }] : noneFound,
  message: {
    en: () => 'PATCH takes plain JSON, which does not say how the change is applied',
    ja: () => 'PATCH がただの JSON を受け取っており、変更の適用方法が分かりません',
  },
  why: {
    en: 'Whether a missing member stays, whether null removes one, and what happens to lists is left to guess.',
    ja: '省いたメンバーが残るのか、null で削除されるのか、配列がどうなるのかは、推測するしかありません。',
  },
  fix: {
    en: 'Offer application/merge-patch+json if missing members stay and null removes.',
    ja: '省いたメンバーが残り、null で削除されるなら、application/merge-patch+json に対応してください。',
  },
  examples: [
    {
      title: 'Plain JSON',
      scope: 'operation',
      method: 'patch',
      yaml: `
        requestBody: # ✗
          content: { application/json: { schema: { type: object } } }
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'Patches of either kind, and what is no JSON',
      scope: 'document',
      yaml: `
        paths:
          /a: { patch: { requestBody: { content: { application/merge-patch+json: {} } }, responses: {} } }
          /b: { patch: { requestBody: { content: { application/json-patch+json: {} } }, responses: {} } }
          /c: { patch: { requestBody: { content: { application/vnd.plans.merge-patch+json: {} } }, responses: {} } }
          /d: { patch: { requestBody: { content: { application/offset+octet-stream: {} } }, responses: {} } }
      `,
    },
  ],
});
