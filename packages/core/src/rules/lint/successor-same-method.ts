// Where only a path is named, what takes over has the same method.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { resolveSuccessor, successorsOf } from '../../conventions/successor.ts';

export default lintRule({
  id: 'successor-same-method',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'A successor that is named by its path alone has the method of what it replaces.',
    ja: 'パスだけで示された後継には、元のオペレーションと同じメソッドがあります。',
  },
  standards: [{ rfc: 5829, section: '3.6' }],
  check({ lifecycle }, { api }) {
    if (lifecycle.subject.kind !== 'operation') return noneFound;
    const { method } = lifecycle.subject.operation;
    return successorsOf(lifecycle).flatMap(evidence => {
      const successor = resolveSuccessor(evidence, api);
      if (successor.kind !== 'operations' || successor.isExact) return [];
      const methods = successor.operations.map(operation => operation.method);
      if (methods.includes(method)) return [];
      return [{ facts: { successor: evidence.text, method, methods: methods.join(', ') }, at: evidence.origin }];
    });
  },
  message: {
    en: ({ successor, method, methods }) => `the successor ${successor} has ${methods}, and no ${method}`,
    ja: ({ successor, method, methods }) => `後継の ${successor} にあるのは ${methods} で、${method} はありません`,
  },
  why: {
    en: 'Clients that only change the address get 405, or do something else than before.',
    ja: 'アドレスだけを変えたクライアントは 405 を受け取るか、以前とは別の処理をしてしまいます。',
  },
  fix: {
    en: 'Where another method is meant, write it: GET /plans. Otherwise name the path that has the same one.',
    ja: '別のメソッドが正しい場合は GET /plans のようにメソッドも書き、そうでなければ同じメソッドのあるパスを書いてください。',
  },
  examples: [
    {
      title: 'A path that is only read',
      scope: 'document',
      yaml: `
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
          /old:
            post:
              deprecated: true
              x-successor: /plans # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'The same method, or another that is stated',
      scope: 'document',
      yaml: `
        paths:
          /plans: { get: { operationId: plans, responses: { '200': { description: OK } } } }
          /a: { get: { deprecated: true, x-successor: /plans, responses: { '200': { description: OK } } } }
          /b: { post: { deprecated: true, x-successor: GET /plans, responses: { '200': { description: OK } } } }
          /c: { post: { deprecated: true, x-successor: plans, responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
