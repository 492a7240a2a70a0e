// A 202 says where to see what became of the request.
import { headerIn } from '../../conventions/headers.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { resourcePathsOf } from '../../conventions/resource-path.ts';

const headers = ['Location', 'Operation-Location', 'Content-Location', 'Link', 'Azure-AsyncOperation', 'Retry-After'];

export default lintRule({
  id: 'async-202-monitor',
  family: 'limits',
  on: 'response',
  summary: {
    en: 'A 202 response tells where or how to follow the work: by a header, a link, or in its content.',
    ja: '202 レスポンスは、処理の経過を確認する方法をヘッダー・リンク・本文のいずれかで示します。',
  },
  standards: [{ rfc: 9110, section: '15.3.3' }],
  check({ operation, response }, { api, operationsAt }) {
    // Whoever receives a webhook does with it what it likes, and tells nobody.
    if (response.status !== '202' || operation.kind !== 'operation') return noneFound;
    const { content, links } = response;
    const header = headerIn(response, ...headers);
    if (content.length > 0 || links.size > 0 || header) return noneFound;
    // What is changed can be looked at: at the same path, or the one that an action belongs to.
    const paths = [operation.path, resourcePathsOf(api).parentOf(operation.path)];
    const canBeRead = paths.some(
      path => path !== undefined && operationsAt(path).some(({ method }) => method === 'GET'),
    );
    return canBeRead ? noneFound : [{ facts: {} }];
  },
  message: {
    en: () => '202 does not say where to see what becomes of the request',
    ja: () => '202 に、処理の結果を確認する手段がありません',
  },
  why: {
    en: 'A 202 promises nothing: without a place to ask, a client never learns whether the work was done, failed, or still goes on.',
    ja: '202 は何も約束しません。問い合わせ先がなければ、処理が終わったのか、失敗したのか、続いているのかを、クライアントは知ることができません。',
  },
  fix: {
    en: 'Declare Location with the address of the status, or describe the state of the work in the content.',
    ja: '状態を確認する URL を Location で返すか、処理の状態を本文に記述してください。',
  },
  examples: [
    {
      title: 'Accepted, and no more',
      scope: 'operation',
      yaml: `
        responses:
          '202': # ✗
            description: Accepted
      `,
    },
    {
      title: 'A header, a link, or content',
      scope: 'document',
      yaml: `
        paths:
          /a:
            post: { responses: { '202': { description: OK, headers: { location: { schema: { type: string } } } } } }
          /b:
            post: { responses: { '202': { description: OK, links: { Status: { operationId: getStatus } } } } }
          /c:
            post:
              responses:
                '202':
                  description: OK
                  content: { application/json: { schema: { type: object, properties: { status: { type: string } } } } }
      `,
    },
    {
      title: 'What is changed can be looked at',
      scope: 'document',
      yaml: `
        paths:
          /servers/{id}:
            get: { responses: { '200': { description: OK } } }
            delete: { responses: { '202': { description: Accepted } } }
          /servers/{id}/restart:
            post: { responses: { '202': { description: Accepted } } }
          /imports:
            post: { responses: { '202': { description: Accepted } } } # ✗
      `,
    },
    {
      title: 'The receiver of a webhook',
      scope: 'document',
      yaml: `
        webhooks:
          created:
            post: { responses: { '202': { description: Thanks } } }
      `,
    },
  ],
});
