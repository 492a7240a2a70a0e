// A 304 has a question that it answers, and something that the client can ask about.

import type { Operation } from '../../contract/model.ts';
import { asksForChange, cacheableResponseOf, hasValidator } from '../../conventions/conditions.ts';
import { requestHeaderIn } from '../../conventions/headers.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { coversStatus, hasStatus } from '../../conventions/statuses.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'cache-304-complete',
  family: 'caching',
  on: 'operation',
  summary: {
    en: 'A GET that lists 304 takes If-None-Match or If-Modified-Since and sends ETag or Last-Modified; one that takes the condition lists 304.',
    ja: '304 を記載する GET は If-None-Match か If-Modified-Since を受け取り、ETag か Last-Modified を返します。条件を受け取る GET は 304 を記載します。',
  },
  standards: [
    { rfc: 9110, section: '13.1.2' },
    { rfc: 9110, section: '13.1.3' },
    { rfc: 9110, section: '15.4.5' },
  ],
  among: ({ operation }) => cacheableResponseOf(operation) !== undefined && isConditional(operation),
  check({ operation }) {
    const response = cacheableResponseOf(operation);
    if (!response || !isConditional(operation)) return noneFound;
    // What is compared with a date needs one.
    const validator =
      !asksForChange(operation) || requestHeaderIn(operation, 'If-None-Match') ? 'ETag' : 'Last-Modified';
    const missing = [
      ...(asksForChange(operation) ? [] : ['If-None-Match']),
      ...(hasValidator(response) ? [] : [validator]),
      ...(coversStatus(operation, '304') ? [] : ['304']),
    ];
    const isListed = hasStatus(operation, '304');
    return missing.length === 0
      ? noneFound
      : [{ facts: { missing }, ...(isListed && { at: at(operation.origin, 'responses', '304') }) }];
  },
  message: {
    en: ({ missing }) =>
      missing.includes('304')
        ? `the condition is taken, and ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`
        : `304 without ${missing.join(' and ')}`,
    ja: ({ missing }) =>
      missing.includes('304')
        ? `条件を受け取りますが、${missing.join(' と ')} がありません`
        : `304 がありますが、${missing.join(' と ')} がありません`,
  },
  why: {
    en: 'A 304 comes only to who asked with a condition, and the condition repeats what an earlier response said: without one of the three, clients load everything anew.',
    ja: '304 は条件付きで尋ねたクライアントにだけ返り、条件には以前のレスポンスの値を使います。三つのどれかが欠けると、クライアントは毎回すべてを取得し直します。',
  },
  fix: {
    en: 'Describe all three: the header ETag of the 200, the parameter If-None-Match, and the 304.',
    ja: '200 の ETag ヘッダー、パラメーター If-None-Match、304 の三つを記述してください。',
  },
  examples: [
    {
      title: 'A 304 to nothing',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200': { description: OK, content: { application/json: {} } }
          '304': { description: Not modified } # ✗
      `,
    },
    {
      title: 'A condition without its answer',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get: # ✗
              parameters: [{ name: if-none-match, in: header, schema: { type: string } }]
              responses:
                '200': { description: OK, headers: { etag: { schema: { type: string } } }, content: { application/json: {} } }
      `,
    },
    {
      title: 'An ETag that is part of the content',
      scope: 'operation',
      method: 'get',
      yaml: `
        parameters: [{ name: If-None-Match, in: header, schema: { type: string } }]
        responses:
          '200': { description: OK, content: { application/json: { schema: { properties: { etag: {} } } } } }
          '304': { description: Not modified }
      `,
    },
    {
      title: 'All three, and none of them',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              parameters: [{ name: If-Modified-Since, in: header, schema: { type: string } }]
              responses:
                '200':
                  description: OK
                  headers: { Last-Modified: { schema: { type: string } } }
                  content: { application/json: {} }
                3XX: { description: Look elsewhere, or at what you have }
          /b:
            get: { responses: { '200': { description: OK, content: { application/json: {} } } } }
      `,
    },
  ],
});

const isConditional = (operation: Operation): boolean => asksForChange(operation) || hasStatus(operation, '304');
