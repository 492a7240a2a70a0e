// A reference leads to another component than before, with which the old one has little in common.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'component-replaced',
  on: 'component',
  when: 'kept',
  summary: {
    en: 'A schema was replaced by another one that has little in common with it.',
    ja: 'スキーマが、共通点の少ない別のスキーマに置き換えられました。',
  },
  detect({ base, revision, likeness }) {
    return likeness === undefined ? { from: base.name, to: revision.name } : undefined;
  },
  effect: 'alters',
  // docs/compatibility.md, section 10: some properties of the old one are gone, in requests as in responses.
  judge: () => 'breaking',
  message: {
    en: ({ from, to }) => `schema \`${from}\` was replaced by \`${to}\``,
    ja: ({ from, to }) => `スキーマ \`${from}\` が \`${to}\` に置き換えられました`,
  },
  why: {
    en: 'A client that reads the old properties finds others; what it sends in them is rejected, or ignored without an error.',
    ja: 'クライアントが読んでいたプロパティは別のものに変わり、そこに入れて送った値は拒否されるか、エラーもなく無視されます。',
  },
  fix: {
    en: 'Refer to the old schema, and offer the new one under another media type, in another property or in a new version.',
    ja: '以前のスキーマを参照し、新しいスキーマは別のメディアタイプやプロパティ、または新しいバージョンで提供してください。',
  },
  step: {
    en: ({ from, to }, direction) => `${direction === 'input' ? 'Send' : 'Read'} \`${to}\` instead of \`${from}\``,
    ja: ({ from, to }, direction) =>
      `\`${from}\` ではなく \`${to}\` の形で${direction === 'input' ? '送って' : '読み取って'}ください`,
  },
  examples: [
    {
      title: 'What was deleted instead of whether it was',
      scope: 'document',
      diff: `
          paths:
            /plans/{id}:
              delete:
                responses:
                  '200':
                    description: Deleted
                    content:
                      application/json:
        -               schema: { $ref: '#/components/schemas/Status' }
        +               schema: { $ref: '#/components/schemas/Plan' }
          components:
            schemas:
              Status:
                type: object
                properties: { kind: { type: string }, code: { type: integer }, reason: { type: string } }
              Plan:
                type: object
                properties: { kind: { type: string }, title: { type: string }, travellers: { type: integer } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A body that is another one',
      scope: 'document',
      diff: `
          paths:
            /plans:
              post:
                requestBody:
                  content:
                    application/json:
        -             schema: { $ref: '#/components/schemas/Draft' }
        +             schema: { $ref: '#/components/schemas/Booking' }
                responses:
                  '204': { description: Done }
          components:
            schemas:
              Draft: { type: object, properties: { title: { type: string }, notes: { type: string } } }
              Booking: { type: object, required: [seats], properties: { seats: { type: integer }, day: { type: string } } }
      `,
      verdict: 'breaking',
    },
  ],
});
