// A union lost an alternative.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'branch-removed',
  on: 'branch',
  when: 'removed',
  summary: {
    en: 'An alternative is no longer allowed by anyOf or oneOf.',
    ja: 'anyOf または oneOf の選択肢が減りました。',
  },
  detect({ base }) {
    return { keyword: base.kind, label: base.label };
  },
  effect: 'narrows',
  // docs/compatibility.md, section 10: also where what it allowed passes as another, open alternative, since the rest of
  // it is then ignored.
  judge: ({ direction }) => (direction === 'input' ? 'breaking' : undefined),
  message: {
    en: ({ keyword, label }) => `\`${label}\` was removed from ${keyword}`,
    ja: ({ keyword, label }) => `${keyword} から \`${label}\` が削除されました`,
  },
  why: {
    en: 'A client that sends what the alternative allowed, valid until now, is rejected.',
    ja: 'これまで有効だったその選択肢の値を送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Keep accepting the alternative until clients have moved on.',
    ja: 'クライアントが移行するまで、その選択肢を引き続き受け付けてください。',
  },
  step: {
    en: ({ label }) => `Stop sending the alternative \`${label}\`, and send one that is still allowed`,
    ja: ({ label }) => `選択肢 \`${label}\` の代わりに、引き続き許されるものを送ってください`,
  },
  examples: [
    {
      title: 'One kind less',
      scope: 'schema',
      diff: `
          anyOf:
            - type: object
              required: [card]
              properties: { card: { type: string } }
        -   - type: object
        -     required: [iban]
        -     properties: { iban: { type: string } }
            - type: object
              required: [cash]
              properties: { cash: { type: boolean } }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
