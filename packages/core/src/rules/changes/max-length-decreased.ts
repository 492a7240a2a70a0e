// The longest string a schema allows became shorter.
import { limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'max-length-decreased',
  on: 'schema',
  when: 'kept',
  at: 'maxLength',
  summary: {
    en: 'The longest string that a schema allows became shorter.',
    ja: 'スキーマが許す文字列の最大長が短くなりました。',
  },
  detect({ base, revision }) {
    if (revision.maxLength >= base.maxLength) return undefined;
    return { from: Number.isFinite(base.maxLength) ? base.maxLength : null, to: revision.maxLength };
  },
  effect: 'narrows',
  message: {
    en: ({ from, to }) => (from === null ? `maxLength ${to} was added` : `maxLength went from ${from} down to ${to}`),
    ja: ({ from, to }) =>
      from === null ? `maxLength ${to} が追加されました` : `maxLength が ${from} から ${to} に短くなりました`,
  },
  why: {
    en: 'A client that sends a longer string, valid until now, is rejected.',
    ja: 'これまで有効だった長い文字列を送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Keep the old limit, or accept longer strings and shorten them on the server.',
    ja: '以前の上限を維持するか、長い文字列を受け付けてサーバー側で短縮してください。',
  },
  step: limitStep('maxLength'),
  examples: [
    {
      title: 'Lowering the limit',
      scope: 'schema',
      diff: `
          type: string
        - maxLength: 100
        + maxLength: 50
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'In the alternative that a discriminator leads to',
      scope: 'document',
      diff: `
          paths:
            /pets:
              post:
                requestBody:
                  content:
                    application/json:
                      schema:
                        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
                        discriminator: { propertyName: kind }
                responses: { '201': { description: Created } }
          components:
            schemas:
              Cat:
                required: [kind]
                properties:
                  kind: { type: string }
        -         name: { type: string, maxLength: 50 }
        +         name: { type: string, maxLength: 20 }
              Dog: { required: [kind], properties: { kind: { type: string }, name: { type: string, maxLength: 50 } } }
      `,
      verdict: 'breaking',
    },
  ],
});
