// A description that is a reason phrase is that of its own status.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { describedPhrase } from '../../conventions/reason-phrase.ts';
import { registeredStatus, statusesNamed } from '../../conventions/status-registry.ts';
import { isSuccess } from '../../conventions/statuses.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'status-reason-phrase',
  family: 'status',
  on: 'response',
  summary: {
    en: 'A response is not described with the reason phrase of another status.',
    ja: 'レスポンスの説明に、別のステータスの理由句を書きません。',
  },
  standards: [{ rfc: 9110, section: '15' }],
  check({ response, origin, site }) {
    const { status } = response;
    const own = registeredStatus(status);
    const phrase = describedPhrase(response);
    const [named, ...others] = phrase === undefined ? [] : statusesNamed(phrase);
    if (!own || own.obsolete || phrase === undefined || named === undefined || [named, ...others].includes(status)) {
      return noneFound;
    }
    // “OK” is also said of all that went well.
    if (named === '200' && isSuccess(response)) return noneFound;
    // A shared response may be described well, and be the wrong one here.
    const place = origin.key === status ? at(origin, 'description') : site;
    return [{ facts: { status, phrase, named }, at: place }];
  },
  message: {
    en: ({ status, phrase, named }) => `${status} is described as “${phrase}”, which is ${named}`,
    ja: ({ status, phrase, named }) => `${status} の説明が「${phrase}」ですが、これは ${named} の理由句です`,
  },
  why: {
    en: 'Status and words contradict each other, and whoever writes a client has to guess which one the API means.',
    ja: 'ステータスと説明が矛盾しており、クライアントの開発者はどちらが正しいのか推測するしかありません。',
  },
  fix: {
    en: 'Find out what the API sends, and correct the one that is wrong.',
    ja: 'API が実際に返すものを確認し、誤っているほうを直してください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: {
        en: ({ status }) => `Describe it as ${registeredStatus(status)?.phrase ?? status}`,
        ja: ({ status }) => `説明を ${registeredStatus(status)?.phrase ?? status} に変更`,
      },
      edits: ({ facts: { status }, at: place }) =>
        place.key === 'description'
          ? [{ kind: 'set', at: place, value: registeredStatus(status)?.phrase ?? status }]
          : [],
    },
  ],
  examples: [
    {
      title: 'Copied from another status',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          '403':
            description: Not Found # ✗
      `,
      repaired: `
        responses:
          '200': { description: OK }
          '403':
            description: Forbidden
      `,
    },
    {
      title: 'With the number before it',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          '422':
            description: 400 Bad Request. # ✗
      `,
    },
    {
      title: 'The wrong shared response',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { responses: { '200': { description: OK }, '400': { $ref: '#/components/responses/Bad' } } } }
          /b:
            get:
              responses:
                '202': { description: OK }
                '422': { $ref: '#/components/responses/Bad' } # ✗
        components:
          responses:
            Bad: { description: Bad Request }
      `,
    },
    {
      title: 'Its own phrase, an older one, and words of one’s own',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: The thing was created }
          '404': { description: not found }
          '409': { description: The name is not found to be free }
          '422': { description: Unprocessable Entity }
          default: { description: Internal Server Error }
      `,
    },
  ],
});
