// A status has not been given up.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { registeredStatus } from '../../conventions/status-registry.ts';

export default lintRule({
  id: 'status-obsolete',
  family: 'status',
  on: 'response',
  summary: {
    en: 'Responses do not use status codes that HTTP has given up: 102, 305, 306, 418 and 510.',
    ja: '廃止されたステータスコード（102、305、306、418、510）は使いません。',
  },
  standards: [
    { rfc: 9110, section: '15.4.6' },
    { rfc: 9110, section: '15.4.7' },
    { rfc: 9110, section: '15.5.19' },
    { title: 'IANA, HTTP Status Code Registry', url: 'https://www.iana.org/assignments/http-status-codes' },
  ],
  check: ({ response: { status }, statusSite }) =>
    registeredStatus(status)?.obsolete ? [{ facts: { status }, at: statusSite }] : noneFound,
  message: {
    en: ({ status }) => `${status} is no longer to be used`,
    ja: ({ status }) => `${status} は使われなくなったステータスコードです`,
  },
  why: {
    en: 'Nothing that clients do with the code is defined any more: 305 is ignored for reasons of security, 418 is kept from use because it was once a joke.',
    ja: 'このコードに対する動作はもう定義されていません。305 はセキュリティ上の理由で無視され、418 は冗談で使われた経緯から使用が禁じられています。',
  },
  fix: {
    en: 'Answer with a current status of the same class.',
    ja: '同じ種別の現行のステータスを返してください。',
  },
  examples: [
    {
      title: 'A teapot, and a proxy that clients must not use',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          '305': { description: Ask the proxy } # ✗
          '418': { description: No coffee } # ✗
      `,
    },
    {
      title: 'Current codes',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          '307': { description: Ask there }
          '422': { description: No coffee }
      `,
    },
  ],
});
