// What takes over is there.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { renamedSuccessor, resolveSuccessor, successorsOf } from '../../conventions/successor.ts';

export default lintRule({
  id: 'successor-resolves',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'The successor of a deprecated operation exists.',
    ja: '非推奨のオペレーションの後継は、実在します。',
  },
  standards: [{ rfc: 5829, section: '3.6' }],
  check({ lifecycle }, { api }) {
    if (lifecycle.subject.kind !== 'operation') return noneFound;
    return successorsOf(lifecycle).flatMap(evidence => {
      const { text, name, origin } = evidence;
      const successor = resolveSuccessor(evidence, api);
      if (successor.kind !== 'missing') return [];
      return [{ facts: { successor: text, likely: successor.likely ?? '', source: name }, at: origin }];
    });
  },
  message: {
    en: ({ successor, likely, source }) =>
      `\`${source}\` names ${successor} as the successor, which does not exist${likely === '' ? '' : `; did you mean ${likely}?`}`,
    ja: ({ successor, likely, source }) =>
      `\`${source}\` が後継とする ${successor} は存在しません${likely === '' ? '' : `（${likely} のことですか）`}`,
  },
  why: {
    en: 'Clients that follow the advice arrive nowhere, and stay with what will be switched off.',
    ja: '案内に従ったクライアントは移行先にたどり着けず、廃止されるものを使い続けます。',
  },
  fix: {
    en: 'Name a path or operationId of this description, or the whole address of what is described elsewhere.',
    ja: 'この記述にあるパスか operationId を書いてください。別の場所にあるものは、完全な URL で書いてください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: {
        en: ({ likely }) => `Name ${likely}`,
        ja: ({ likely }) => `${likely} に変更`,
      },
      edits({ facts: { successor, likely }, at }, { lifecycle }) {
        const evidence = lifecycle.successors.find(({ origin, text }) => origin === at && text === successor);
        return likely !== '' && evidence ? renamedSuccessor(evidence, likely) : [];
      },
    },
  ],
  examples: [
    {
      title: 'A path with a slip of the pen',
      scope: 'document',
      yaml: `
        paths:
          /plans/{id}: { get: { responses: { '200': { description: OK } } } }
          /old/{id}:
            get:
              deprecated: true
              x-successor: /plan/{planId} # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'In the header, of a path that is nowhere',
      scope: 'document',
      yaml: `
        paths:
          /old:
            get:
              deprecated: true
              responses:
                '200':
                  description: OK
                  headers:
                    Link: { schema: { type: string }, example: '</new-endpoint>; rel="successor-version"' } # ✗
      `,
    },
    {
      title: 'By the name of an operation',
      scope: 'document',
      yaml: `
        paths:
          /plans: { get: { operationId: listPlans, responses: { '200': { description: OK } } } }
          /old:
            get:
              operationId: listOld
              deprecated: true
              x-replaced-by: listPlan # ✗
              responses: { '200': { description: OK } }
      `,
      repaired: `
        paths:
          /plans: { get: { operationId: listPlans, responses: { '200': { description: OK } } } }
          /old:
            get:
              operationId: listOld
              deprecated: true
              x-replaced-by: listPlans
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'With the path of the server, other names of placeholders, a concrete value, or described elsewhere',
      scope: 'document',
      yaml: `
        servers: [{ url: 'https://api.example.com/api/v1' }]
        paths:
          /plans/{id}: { get: { operationId: getPlan, responses: { '200': { description: OK } } } }
          /a: { get: { deprecated: true, x-successor: '/api/v1/plans/{planId}', responses: { '200': { description: OK } } } }
          /b: { get: { deprecated: true, x-successor: 'GET /plans/42', responses: { '200': { description: OK } } } }
          /c: { get: { deprecated: true, x-successor: getPlan, responses: { '200': { description: OK } } } }
          /d: { get: { deprecated: true, x-successor: /api/v2/plans, responses: { '200': { description: OK } } } }
          /e: { get: { deprecated: true, x-successor: 'https://docs.example.com/plans', responses: { '200': { description: OK } } } }
          /f: { get: { deprecated: true, x-successor: the new planner, responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'Advice in a text that deprecates nothing',
      scope: 'operation',
      method: 'get',
      yaml: `
        description: For many at once, use /bulk/things.
        responses: { '200': { description: OK } }
      `,
    },
  ],
});
