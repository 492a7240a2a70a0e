// A HEAD is what a GET would answer, without the content.

import type { Operation, Response } from '../../contract/model.ts';
import { headerIn } from '../../conventions/headers.ts';
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isSuccess } from '../../conventions/statuses.ts';

export default lintRule({
  id: 'method-head-like-get',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'A HEAD stands beside a GET and declares no headers that the GET does not.',
    ja: 'HEAD は GET とともに記述し、GET にないヘッダーを宣言しません。',
  },
  standards: [{ rfc: 9110, section: '9.3.2' }],
  check({ operation }, { operationsAt }): readonly Found<{ readonly headers: readonly string[] }>[] {
    if (operation.kind !== 'operation' || operation.method !== 'HEAD') return noneFound;
    const get = operationsAt(operation.path).find(({ method }) => method === 'GET');
    if (!get) return [{ facts: { headers: [] } }];
    const sent = successOf(get);
    const headers = (successOf(operation)?.headers ?? [])
      .map(({ name }) => name)
      .filter(name => sent && !headerIn(sent, name));
    return headers.length === 0 ? noneFound : [{ facts: { headers } }];
  },
  message: {
    en: ({ headers }) =>
      headers.length === 0 ? 'HEAD stands without a GET' : `HEAD declares ${headers.join(', ')}, and GET does not`,
    ja: ({ headers }) =>
      headers.length === 0
        ? 'HEAD に対応する GET がありません'
        : `HEAD が宣言する ${headers.join('、')} を GET が宣言していません`,
  },
  why: {
    en: 'HEAD promises what GET would send: a client that decides by the headers of the one is surprised by the other.',
    ja: 'HEAD は、GET が返すはずのヘッダーを約束するものです。それを見て判断したクライアントは、GET の結果に驚くことになります。',
  },
  fix: {
    en: 'Describe the GET with the same headers, or a GET of its own for what is only a question.',
    ja: '同じヘッダーを持つ GET を記述してください。',
  },
  examples: [
    {
      title: 'Without a GET',
      scope: 'document',
      yaml: `
        paths:
          /files/{name}:
            head: # ✗
              responses: { '200': { description: There } }
      `,
    },
    {
      title: 'With a header of its own',
      scope: 'document',
      yaml: `
        paths:
          /files/{name}:
            get: { responses: { '200': { description: OK, headers: { etag: { schema: { type: string } } } } } }
            head: # ✗
              responses:
                '200':
                  description: There
                  headers: { ETag: { schema: { type: string } }, X-Size: { schema: { type: integer } } }
      `,
    },
    {
      title: 'Like GET',
      scope: 'document',
      yaml: `
        paths:
          /files/{name}:
            get: { responses: { '200': { description: OK, headers: { ETag: { schema: { type: string } } } } } }
            head: { responses: { '200': { description: There, headers: { etag: { schema: { type: string } } } } } }
      `,
    },
  ],
});

const successOf = ({ responses }: Operation): Response | undefined => responses.find(isSuccess);
