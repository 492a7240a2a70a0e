// A response, or a part of a body, has a header that was not listed before.
import type { Effect } from '../../findings.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'header-added',
  on: 'header',
  when: 'added',
  summary: {
    en: 'A header was added.',
    ja: 'ヘッダーが追加されました。',
  },
  detect({ revision: { name, required } }) {
    return { name: name.toLowerCase(), required };
  },
  effect: ({ required }): Effect => (required ? 'narrows' : 'widens'),
  // docs/compatibility.md, section 9: receivers ignore what they do not know.
  judge: ({ direction }) => (direction === 'output' ? 'safe' : undefined),
  message: {
    en: ({ required }) => (required ? 'was added and is required' : 'was added'),
    ja: ({ required }) => (required ? '必須のヘッダーとして追加されました' : '追加されました'),
  },
  why: {
    en: 'Readers ignore headers that they do not know. Whoever has to send it, to answer a webhook or as part of a multipart body, does not do so yet.',
    ja: '知らないヘッダーは無視されます。ただし、Webhook への応答やマルチパートの一部として送る側は、まだ送っていません。',
  },
  fix: {
    en: 'Leave it optional where others have to send it.',
    ja: '相手が送るヘッダーは任意のままにしてください。',
  },
  step: {
    en: ({ name }, direction) =>
      direction === 'input' ? `Send the header \`${name}\`` : `Expect the header \`${name}\`, or ignore it`,
    ja: ({ name }, direction) =>
      direction === 'input'
        ? `ヘッダー \`${name}\` を送ってください`
        : `ヘッダー \`${name}\` が届いても扱えるようにしてください`,
  },
  examples: [
    {
      title: 'A response says how many there are',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
        +     headers:
        +       X-Total: { required: true, schema: { type: integer } }
      `,
      verdict: 'safe',
    },
    {
      title: 'The answer to a webhook must have it',
      scope: 'document',
      diff: `
          webhooks:
            planCreated:
              post:
                responses:
                  '204':
                    description: Noted
        +           headers:
        +             X-Receipt: { required: true, schema: { type: string } }
      `,
      verdict: 'breaking',
    },
  ],
});
