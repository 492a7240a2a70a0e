// A redirection says where to.
import { headerIn, headerValue } from '../../conventions/headers.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

const statuses = ['301', '302', '303', '307', '308'];

export default lintRule({
  id: 'status-3xx-location',
  family: 'status',
  on: 'response',
  summary: {
    en: 'A redirection (301, 302, 303, 307, 308) declares the header Location.',
    ja: 'リダイレクト（301、302、303、307、308）は Location ヘッダーを宣言します。',
  },
  standards: [
    { rfc: 9110, section: '15.4' },
    { rfc: 9110, section: '10.2.2' },
  ],
  among: ({ response: { status } }) => statuses.includes(status),
  check: ({ response }) =>
    statuses.includes(response.status) && !headerIn(response, 'Location')
      ? [{ facts: { status: response.status } }]
      : noneFound,
  message: {
    en: ({ status }) => `${status} without the header Location`,
    ja: ({ status }) => `${status} に Location ヘッダーがありません`,
  },
  why: {
    en: 'A client cannot follow a redirection that does not say where it leads, and cannot prepare for other hosts or for addresses that expire.',
    ja: '行き先が示されないリダイレクトには従えません。別のホストや有効期限つきの URL に備えることもできません。',
  },
  fix: {
    en: 'Declare Location, and say in its description what kind of address it is.',
    ja: 'Location を宣言し、どのような URL なのかを説明してください。',
  },
  repairs: [
    {
      // A server should send it, and need not: whoever knows the API can say.
      kind: 'suggestion',
      title: { en: () => 'Add the header Location', ja: () => 'Location ヘッダーを追加' },
      edits: ({ at: place }, _, { version }) => [
        { kind: 'set', at: at(place, 'headers', 'Location'), value: headerValue(version, 'Where to go.') },
      ],
    },
  ],
  examples: [
    {
      title: 'To somewhere',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '302': # ✗
            description: It is elsewhere
      `,
      repaired: `
        responses:
          '302':
            description: It is elsewhere
            headers:
              Location:
                description: Where to go.
                schema:
                  type: string
      `,
    },
    {
      title: 'The header, and statuses that need none',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '303': { description: See there, headers: { location: { schema: { type: string, format: uri } } } }
          '300': { description: Choose one }
          '304': { description: As before }
      `,
    },
  ],
});
