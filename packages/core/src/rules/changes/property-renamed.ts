// A property has another name, and everything else about it is what it was.
import { changeRule } from '../rule.ts';
import { probably } from '../words.ts';

export default changeRule({
  id: 'property-renamed',
  on: 'property',
  when: 'kept',
  summary: {
    en: 'A property was probably renamed.',
    ja: 'プロパティの名前が変わったと推定されます。',
  },
  detect({ base, revision, likeness }) {
    if (likeness === undefined) return undefined;
    return { from: base.name, to: revision.name, required: base.required, score: likeness };
  },
  effect: 'alters',
  // docs/compatibility.md, section 11: judged as what clients see, which is a removal.
  judge: () => 'breaking',
  message: {
    en: ({ from, to, score }) => `property was renamed from \`${from}\` to \`${to}\` ${probably.en(score)}`,
    ja: ({ from, to, score }) => `プロパティの名前が \`${from}\` から \`${to}\` に変わりました${probably.ja(score)}`,
  },
  why: {
    en: 'A client that reads the old name finds nothing; what it sends under the old name is rejected, or ignored without an error.',
    ja: '以前の名前で読むクライアントは値を得られません。以前の名前で送った値は拒否されるか、エラーもなく無視されます。',
  },
  fix: {
    en: 'Keep the old name beside the new one, mark it as deprecated, and remove it in a new version.',
    ja: '新しい名前と並べて以前の名前も残し、非推奨としたうえで、新しいバージョンで削除してください。',
  },
  step: {
    en: ({ from, to }, direction) =>
      direction === 'input' ? `Send \`${to}\` instead of \`${from}\`` : `Read \`${to}\` where you read \`${from}\``,
    ja: ({ from, to }, direction) =>
      direction === 'input'
        ? `\`${from}\` の代わりに \`${to}\` を送ってください`
        : `\`${from}\` を読む箇所では \`${to}\` を読み取ってください`,
  },
  examples: [
    {
      title: 'The same place, the same description',
      scope: 'schema',
      diff: `
          type: object
          properties:
            id: { type: string }
        -   title: { type: string, description: What the plan is called }
        +   name: { type: string, description: What the plan is called }
            status: { type: string }
      `,
      verdict: 'breaking',
    },
    {
      title: 'Another spelling of a name that must be sent',
      scope: 'schema',
      diff: `
          type: object
        - required: [created_at]
        + required: [createdAt]
          properties:
        -   created_at: { type: string, format: date-time }
            id: { type: string }
        +   createdAt: { type: string, format: date-time }
      `,
      verdict: 'breaking',
    },
    {
      title: 'What is not declared is rejected',
      scope: 'schema',
      diff: `
          type: object
          additionalProperties: false
          properties:
            id: { type: string }
        -   colour: { type: string }
        +   color: { type: string }
      `,
      verdict: 'breaking',
    },
  ],
});
