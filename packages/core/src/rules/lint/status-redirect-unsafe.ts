// A redirection after a change says whether the change is to be repeated.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

const instead: Readonly<Record<string, string>> = { '301': '308', '302': '303 / 307' };

export default lintRule({
  id: 'status-redirect-unsafe',
  family: 'status',
  on: 'response',
  summary: {
    en: 'POST, PUT, PATCH and DELETE are not answered with 301 or 302.',
    ja: 'POST、PUT、PATCH、DELETE には 301 や 302 を返しません。',
  },
  standards: [
    { rfc: 9110, section: '15.4.2' },
    { rfc: 9110, section: '15.4.3' },
    { rfc: 9205, section: '4.6.1' },
  ],
  check: ({ operation: { method }, response: { status }, site }) =>
    ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method) && Object.hasOwn(instead, status)
      ? [{ facts: { method, status, instead: instead[status] ?? '' }, at: site }]
      : noneFound,
  message: {
    en: ({ method, status }) => `after ${status} some clients repeat the ${method} and some send a GET`,
    ja: ({ method, status }) =>
      `${status} を受け取ると、${method} を再送するクライアントと GET に変えるクライアントがあります`,
  },
  why: {
    en: 'Clients may change a POST to GET after 301 and 302, for historical reasons, and not all do: the change is lost or made twice.',
    ja: '歴史的な理由から、301 と 302 では POST を GET に変えてよいことになっており、実装によって動作が異なります。変更が失われたり、二重に行われたりします。',
  },
  fix: {
    en: 'Use 303 where the result is to be read elsewhere with GET, 307 or 308 where the request is to be repeated there.',
    ja: '結果を GET で読ませるなら 303、リクエストを転送先で繰り返させるなら 307 か 308 を使ってください。',
  },
  examples: [
    {
      title: 'Found, after a POST',
      scope: 'operation',
      yaml: `
        responses:
          '302': { description: It is there } # ✗
      `,
    },
    {
      title: 'Statuses that leave no doubt, and reading',
      scope: 'document',
      yaml: `
        paths:
          /a:
            post: { responses: { '303': { description: See there }, '307': { description: Send it there } } }
            get: { responses: { '302': { description: It is there } } }
      `,
    },
  ],
});
