// A PUT or PATCH has something to put in place or to change.

import type { Operation } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isJson } from '../../conventions/media-types.ts';
import { resourcePathsOf } from '../../conventions/resource-path.ts';
import { deedOf, nameVerbOf } from '../../conventions/verbs.ts';
import { facetsOf } from '../../schema/view.ts';

export default lintRule({
  id: 'body-put-patch-present',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'A PATCH, and a PUT that updates what GET reads, takes a request body.',
    ja: 'PATCH と、GET で読めるものを更新する PUT は、リクエストボディを受け取ります。',
  },
  standards: [
    { rfc: 9110, section: '9.3.4' },
    { rfc: 5789, section: '2' },
  ],
  check({ operation }, { api, operationsAt }) {
    const { kind, method, path, requestBody, parameters, unreadParameters } = operation;
    if (kind !== 'operation' || !['PUT', 'PATCH'].includes(method) || requestBody) return noneFound;
    // A parameter that cannot be read may be the body of 2.0, and one in the query may stand for it.
    if (unreadParameters.length > 0 || parameters.some(it => it.in === 'query')) return noneFound;
    if (resourcePathsOf(api).kindOf(path) === 'action') return noneFound;
    // A PUT may state that something is so, as that a user follows another: then there is nothing to send.
    const isUpdate = deedOf(nameVerbOf(operation.operationId ?? '') ?? '') === 'update';
    const isReplaced = isUpdate && operationsAt(path).some(it => it.method === 'GET' && answersWithObject(it));
    return method === 'PATCH' || isReplaced ? [{ facts: { method } }] : noneFound;
  },
  message: {
    en: ({ method }) => `${method} takes no request body`,
    ja: ({ method }) => `${method} がリクエストボディを受け取りません`,
  },
  why: {
    en: 'Nobody learns what is put in place or changed: generated clients can only send an empty request.',
    ja: '何に置き換え、何を変更するのか分かりません。生成されたクライアントは空のリクエストしか送れません。',
  },
  fix: {
    en: 'Describe the body; for an action that needs none, use POST.',
    ja: 'ボディを記述してください。ボディの要らない操作なら POST を使ってください。',
  },
  examples: [
    {
      title: 'A change without what to change',
      scope: 'document',
      yaml: `
        paths:
          /plans/{id}:
            patch: # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'What GET reads is replaced by nothing',
      scope: 'document',
      yaml: `
        paths:
          /plans/{id}:
            get:
              responses:
                '200': { description: OK, content: { application/json: { schema: { type: object, properties: { name: {} } } } } }
            put: # ✗
              operationId: updatePlan
              responses: { '204': { description: Replaced } }
      `,
    },
    {
      title: 'Something that is so, and an action',
      scope: 'document',
      yaml: `
        paths:
          /following/{name}:
            get:
              responses:
                '200': { description: OK, content: { application/json: { schema: { properties: { since: {} } } } } }
            put: { operationId: followUser, responses: { '204': { description: Followed } } }
          /plans/{id}/archive:
            put: { responses: { '204': { description: Archived } } }
      `,
    },
    {
      title: 'OpenAPI 2.0',
      scope: 'operation',
      method: 'patch',
      openapi: '2.0',
      yaml: `
        parameters: [{ in: body, name: changes, schema: { type: object } }]
        responses: { '200': { description: OK } }
      `,
    },
  ],
});

const answersWithObject = ({ responses }: Operation): boolean =>
  responses.some(
    ({ status, content }) =>
      status === '200' && content.some(it => isJson(it) && it.schema && facetsOf(it.schema).declared.size > 0),
  );
