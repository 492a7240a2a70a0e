// A POST that makes something answers 201.
import { isCreation } from '../../conventions/creation.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { coversStatus, hasStatus, isSuccess } from '../../conventions/statuses.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'status-post-create-201',
  family: 'status',
  on: 'operation',
  summary: {
    en: 'A POST that creates a resource answers 201, or 202 where it takes time.',
    ja: 'リソースを作成する POST は 201 を、時間がかかる場合は 202 を返します。',
  },
  standards: [
    { rfc: 9110, section: '9.3.3' },
    { rfc: 9110, section: '15.3.2' },
  ],
  among: ({ operation }, context) => isCreation(operation, context),
  check({ operation }, context) {
    const success = operation.responses.find(isSuccess);
    if (!success || coversStatus(operation, '201', '202') || !isCreation(operation, context)) return noneFound;
    const { status } = success;
    return [{ facts: { status }, at: at(operation.origin, 'responses', status) }];
  },
  message: {
    en: ({ status }) => `a POST that creates a resource answers ${status} and not 201`,
    ja: ({ status }) => `リソースを作成する POST が 201 ではなく ${status} を返します`,
  },
  why: {
    en: 'Whether something new exists is what a client wants to know, for instance after a retry; 200 says only that the request was understood.',
    ja: '新しいリソースができたかどうかは、再試行の後などにクライアントが知りたい情報です。200 では処理できたことしか分かりません。',
  },
  fix: {
    en: 'Answer 201 with the address of what was made in Location. An API that is in use should announce it, since clients may test for 200.',
    ja: '201 を返し、作成したリソースの URL を Location で示してください。運用中の API では 200 を前提とするクライアントがありうるため、事前に告知します。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: {
        en: ({ status }) => `List 201 instead of ${status}`,
        ja: ({ status }) => `${status} の代わりに 201 を記載`,
      },
      edits: ({ facts: { status }, at: place }, { operation }) =>
        hasStatus(operation, status) && status !== '204' ? [{ kind: 'rename', at: place, key: '201' }] : [],
    },
  ],
  examples: [
    {
      title: 'Created, and only OK',
      scope: 'document',
      yaml: `
        paths:
          /things:
            post:
              operationId: createThing
              responses:
                '200': { description: The thing } # ✗
          /things/{id}:
            get: { responses: { '200': { description: A thing } } }
      `,
      repaired: `
        paths:
          /things:
            post:
              operationId: createThing
              responses:
                '201': { description: The thing }
          /things/{id}:
            get: { responses: { '200': { description: A thing } } }
      `,
    },
    {
      title: '201, 202, a range; and what creates nothing',
      scope: 'document',
      yaml: `
        paths:
          /a: { post: { operationId: createA, responses: { '201': { description: Made } } } }
          /a/{id}: { get: { responses: { '200': { description: OK } } } }
          /b: { post: { operationId: addB, responses: { '202': { description: Will be made } } } }
          /b/{id}: { get: { responses: { '200': { description: OK } } } }
          /c: { post: { operationId: create-c, responses: { 2XX: { description: Made } } } }
          /c/{id}: { get: { responses: { '200': { description: OK } } } }
          /d: { post: { summary: Create or update a d, responses: { '200': { description: OK } } } }
          /d/{id}: { get: { responses: { '200': { description: OK } } } }
          /search: { post: { operationId: createSearch, responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
