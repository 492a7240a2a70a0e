// A schema accepts other values than before, in a way that no other rule words.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'schema-altered',
  on: 'schema',
  when: 'kept',
  summary: {
    en: 'A schema accepts other values than before, in a way that no other rule words.',
    ja: 'ほかの規則では言い表せない形で、スキーマの受け付ける値が変わりました。',
  },
  // Found by relating the schemas as a whole, once every other rule has spoken.
  detect: () => undefined,
  effect: 'alters',
  message: {
    en: () => 'the schema accepts other values than before',
    ja: () => 'スキーマの受け付ける値が変わりました',
  },
  why: {
    en: 'A value that was valid until now is no longer valid, or one arrives that was not valid before.',
    ja: 'これまで有効だった値が無効になるか、これまで無効だった値が届くようになります。',
  },
  fix: {
    en: 'Look at the value that shows the difference, and keep it valid or keep it from being sent.',
    ja: '違いを示す値を確認し、引き続き有効にするか、送られないようにしてください。',
  },
  step: {
    en: (_, direction) =>
      direction === 'input'
        ? 'Check what you send against the new schema, and send only what it allows'
        : 'Check how you read the value against the new schema, and be ready for whatever it allows',
    ja: (_, direction) =>
      direction === 'input'
        ? '送る値を新しいスキーマと照らし合わせ、許される値だけを送ってください'
        : '値の読み取り方を新しいスキーマと照らし合わせ、許される値をすべて扱えるようにしてください',
  },
  examples: [
    {
      title: 'Behind a keyword that no rule looks into',
      scope: 'document',
      diff: `
          paths:
            /users:
              post:
                requestBody:
                  content:
                    application/json:
                      schema:
                        type: string
                        not: { $ref: '#/components/schemas/ReservedName' }
                responses:
                  '204': { description: Done }
          components:
            schemas:
              ReservedName:
        -       enum: [root]
        +       enum: [root, admin]
      `,
      verdict: 'breaking',
    },
  ],
});
