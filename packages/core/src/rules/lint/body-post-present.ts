// A POST that creates something takes what it is created from.
import { isCreation } from '../../conventions/creation.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

export default lintRule({
  id: 'body-post-present',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'A POST that creates something takes a request body.',
    ja: '何かを作成する POST はリクエストボディを受け取ります。',
  },
  standards: [{ rfc: 9110, section: '9.3.3' }],
  check({ operation }, context) {
    const { requestBody, parameters, unreadParameters } = operation;
    if (requestBody || unreadParameters.length > 0 || parameters.some(it => it.in === 'query')) return noneFound;
    return isCreation(operation, context) ? [{ facts: {} }] : noneFound;
  },
  message: {
    en: () => 'POST creates something and takes no request body',
    ja: () => '作成の POST がリクエストボディを受け取りません',
  },
  why: {
    en: 'Nobody learns what the new resource is made of: generated clients can only create empty ones.',
    ja: '新しいリソースの内容が分かりません。生成されたクライアントは空のものしか作れません。',
  },
  fix: {
    en: 'Describe the body, or the parameters if there is nothing else to say.',
    ja: 'ボディを記述してください。',
  },
  examples: [
    {
      title: 'Created from nothing',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            post: # ✗
              operationId: createPlan
              responses: { '201': { description: Created } }
          /plans/{id}:
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'With a body, and an action',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            post:
              operationId: createPlan
              requestBody: { content: { application/json: {} } }
              responses: { '201': { description: Created } }
          /plans/{id}:
            get: { responses: { '200': { description: OK } } }
          /plans/{id}/restart:
            post: { operationId: restartPlan, responses: { '204': { description: Restarted } } }
      `,
    },
  ],
});
