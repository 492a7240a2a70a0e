// A status is one that HTTP knows.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { productOfStatus, registeredStatus } from '../../conventions/status-registry.ts';

export default lintRule({
  id: 'status-registered',
  family: 'status',
  on: 'response',
  summary: {
    en: 'Responses use status codes that are registered with IANA.',
    ja: 'レスポンスには IANA に登録されたステータスコードを使います。',
  },
  standards: [
    { rfc: 9205, section: '4.6' },
    { rfc: 9110, section: '16.2' },
  ],
  check({ response: { status }, statusSite }) {
    if (!/^\d{3}$/.test(status) || registeredStatus(status)) return noneFound;
    return [{ facts: { status, product: productOfStatus(status) ?? null }, at: statusSite }];
  },
  message: {
    en: ({ status, product }) =>
      product === null
        ? `${status} is not a registered status code`
        : `${status} is not a registered status code, but one that ${product} made up`,
    ja: ({ status, product }) =>
      product === null
        ? `${status} は登録されたステータスコードではありません`
        : `${status} は登録されたステータスコードではなく、${product} の独自コードです`,
  },
  why: {
    en: 'Clients, proxies and libraries know a status only by its first digit when it is not registered, and a later RFC may give it another meaning.',
    ja: '未登録のコードは、クライアント・プロキシ・ライブラリからは先頭の数字でしか判断されません。将来の RFC が別の意味を与える可能性もあります。',
  },
  fix: {
    en: 'Answer with the registered status that comes closest, and say in the body what is special about it.',
    ja: '最も近い登録済みのステータスを返し、固有の事情はボディで伝えてください。',
  },
  examples: [
    {
      title: 'A code that a proxy made up, and one that nobody knows',
      scope: 'operation',
      yaml: `
        responses:
          '201': { description: Created }
          '499': { description: The client went away } # ✗
          '460': # ✗
            description: The client went away as well
          '477': # ✗
            description: Not today
      `,
    },
    {
      title: 'A shared response is one finding',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get: { responses: { '200': { description: OK }, '520': { $ref: '#/components/responses/Unknown' } } }
          /b:
            get: { responses: { '200': { description: OK }, '520': { $ref: '#/components/responses/Unknown' } } }
        components:
          responses:
            Unknown: # ✗
              description: Something went wrong
      `,
    },
    {
      title: 'One response for many codes',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              responses:
                '200': { description: OK }
                '500': { $ref: '#/components/responses/Error' }
                '520': { $ref: '#/components/responses/Error' } # ✗
        components:
          responses:
            Error: { description: Something went wrong }
      `,
    },
    {
      title: 'Registered codes, ranges and default',
      scope: 'operation',
      yaml: `
        responses:
          '207': { description: A result for each }
          '308': { description: Moved for good }
          '421': { description: Wrong host }
          '451': { description: Not in your country }
          5XX: { description: Our fault }
          default: { description: Anything else }
      `,
    },
  ],
});
