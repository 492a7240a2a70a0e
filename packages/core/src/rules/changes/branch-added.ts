// A union gained an alternative.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'branch-added',
  on: 'branch',
  when: 'added',
  summary: {
    en: 'One more alternative is allowed by anyOf or oneOf.',
    ja: 'anyOf または oneOf の選択肢が増えました。',
  },
  detect({ revision }) {
    return { keyword: revision.kind, label: revision.label };
  },
  effect: 'widens',
  // docs/compatibility.md, section 10: also where the new alternative passes as an open one that is known, since what
  // makes it new is then ignored.
  judge: ({ direction }) => (direction === 'output' ? 'breaking' : undefined),
  message: {
    en: ({ keyword, label }) => `\`${label}\` was added to ${keyword}`,
    ja: ({ keyword, label }) => `${keyword} に \`${label}\` が追加されました`,
  },
  why: {
    en: 'A client that handles the known alternatives meets one that it does not know.',
    ja: '既知の選択肢だけを処理するクライアントに、知らないものが届きます。',
  },
  fix: {
    en: 'Emit the new alternative only to clients that ask for it, or in a new version.',
    ja: '新しい選択肢は求めたクライアントにだけ返すか、新しいバージョンで追加してください。',
  },
  step: {
    en: ({ label }) => `Be ready to receive the new alternative \`${label}\``,
    ja: ({ label }) => `新しい選択肢 \`${label}\` が届いても扱えるようにしてください`,
  },
  examples: [
    {
      title: 'A new kind of object',
      scope: 'schema',
      diff: `
          anyOf:
            - type: object
              required: [card]
              properties: { card: { type: string } }
        +   - type: object
        +     required: [iban]
        +     properties: { iban: { type: string } }
            - type: object
              required: [cash]
              properties: { cash: { type: boolean } }
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
    {
      title: 'One schema became one of two',
      scope: 'schema',
      diff: `
        - type: object
        - required: [card]
        - properties: { card: { type: string } }
        + anyOf:
        +   - type: object
        +     required: [card]
        +     properties: { card: { type: string } }
        +   - type: object
        +     required: [iban]
        +     properties: { iban: { type: string } }
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
    {
      title: 'The new kind passes as an open one that is known',
      scope: 'schema',
      diff: `
          anyOf:
            - type: object
              properties: { card: { type: string } }
            - type: object
              properties: { cash: { type: boolean } }
        +   - type: object
        +     properties: { iban: { type: string } }
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
