// TRACE is for finding faults on the way to a server, not for an API.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

export default lintRule({
  id: 'method-trace',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'No operation has the method TRACE.',
    ja: 'TRACE メソッドのオペレーションはありません。',
  },
  standards: [{ rfc: 9110, section: '9.3.8' }],
  check: ({ operation: { method } }) => (method === 'TRACE' ? [{ facts: {} }] : noneFound),
  message: {
    en: () => 'the operation has the method TRACE',
    ja: () => 'オペレーションのメソッドが TRACE です',
  },
  why: {
    en: 'TRACE sends back the request as it arrived, with whatever proxies added to it, and can so reveal credentials; servers and firewalls block it, and browsers cannot send it.',
    ja: 'TRACE は届いたリクエストをプロキシが加えたものも含めて送り返すため、認証情報が漏れるおそれがあります。サーバーやファイアウォールは遮断し、ブラウザーからは送れません。',
  },
  fix: {
    en: 'Leave it out of the description, and switch it off at the server.',
    ja: '記述から外し、サーバーでも無効にしてください。',
  },
  examples: [
    {
      title: 'TRACE',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            trace: # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'A trace that is a resource',
      scope: 'operation',
      method: 'get',
      path: '/trace',
      yaml: `
        responses: { '200': { description: OK } }
      `,
    },
  ],
});
