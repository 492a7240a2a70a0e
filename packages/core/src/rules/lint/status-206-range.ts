// Parts of a resource come with the headers that ask for them and name them.
import { headerIn, headerValue, requestHeaderIn } from '../../conventions/headers.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'status-206-range',
  family: 'status',
  on: 'response',
  summary: {
    en: 'An operation that lists 206 or 416 takes Range, and its 206 declares Content-Range.',
    ja: '206 や 416 を記載するオペレーションは Range を受け取り、206 は Content-Range を宣言します。',
  },
  standards: [
    { rfc: 9110, section: '15.3.7' },
    { rfc: 9110, section: '15.5.17' },
    { rfc: 9110, section: '14.2' },
  ],
  check({ operation, response, site }) {
    const { status, content } = response;
    if (operation.method !== 'GET' || (status !== '206' && status !== '416')) return noneFound;
    const takesRange = requestHeaderIn(operation, 'Range') !== undefined || operation.unreadParameters.length > 0;
    // Several parts in one body carry the header each for itself.
    const hasParts = content.some(({ range }) => range.startsWith('multipart/'));
    const namesRange = status === '416' || hasParts || headerIn(response, 'Content-Range') !== undefined;
    const missing = [...(takesRange ? [] : ['Range']), ...(namesRange ? [] : ['Content-Range'])];
    return missing.length === 0 ? noneFound : [{ facts: { status, missing }, at: site }];
  },
  message: {
    en: ({ status, missing }) =>
      `${status} is about a part of the content, and ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not declared`,
    ja: ({ status, missing }) =>
      `${status} はコンテンツの一部に関する応答ですが、${missing.join(' と ')} が宣言されていません`,
  },
  why: {
    en: 'A part is sent to those who ask for it with Range, and Content-Range says which one it is. Where 206 stands for something else, clients and caches put the wrong pieces together.',
    ja: '部分的な応答は Range で求めたクライアントに送られ、Content-Range がその範囲を示します。206 を別の意味で使うと、クライアントやキャッシュが誤ってデータを継ぎ合わせます。',
  },
  fix: {
    en: 'Declare the request header Range and, at 206, Content-Range. For a page of a list answer 200.',
    ja: 'リクエストヘッダー Range と、206 には Content-Range を宣言してください。リストの 1 ページを返すなら 200 を使います。',
  },
  repairs: [
    {
      // A 206 of one part must have the header.
      kind: 'safe',
      adds: true,
      title: { en: () => 'Add the header Content-Range', ja: () => 'Content-Range ヘッダーを追加' },
      edits: ({ facts: { missing } }, { response }, { version }) =>
        missing.includes('Content-Range')
          ? [
              {
                kind: 'set',
                at: at(response.origin, 'headers', 'Content-Range'),
                value: headerValue(version, 'Which part this is, and of how much.'),
              },
            ]
          : [],
    },
  ],
  examples: [
    {
      title: 'A page of a list',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200': { description: All of them }
          '206': # ✗
            description: Some of them
      `,
      repaired: `
        responses:
          '200': { description: All of them }
          '206':
            description: Some of them
            headers:
              Content-Range:
                description: Which part this is, and of how much.
                schema:
                  type: string
      `,
    },
    {
      title: '416 where no range can be asked for',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200': { description: OK }
          '416': { description: Too far } # ✗
      `,
    },
    {
      title: 'A download in parts',
      scope: 'operation',
      method: 'get',
      yaml: `
        parameters:
          - { name: range, in: header, schema: { type: string } }
        responses:
          '200': { description: OK }
          '206': { description: A part, headers: { content-range: { schema: { type: string } } } }
          '416': { description: Too far }
      `,
    },
  ],
});
