// A header has another name, and everything else about it is what it was.
import { changeRule } from '../rule.ts';
import { probably } from '../words.ts';

export default changeRule({
  id: 'header-renamed',
  on: 'header',
  when: 'kept',
  summary: {
    en: 'A header of a response or of a part was probably renamed.',
    ja: 'レスポンスまたはパートのヘッダーの名前が変わったと推定されます。',
  },
  detect({ base, revision, likeness }) {
    if (likeness === undefined) return undefined;
    return { from: base.name, to: revision.name, required: base.required, score: likeness };
  },
  effect: 'alters',
  // docs/compatibility.md, section 11: judged as its removal, which an optional header had readers prepared for.
  judge: ({ facts }) => (facts.required ? undefined : 'dangerous'),
  message: {
    en: ({ from, to, score }) => `was renamed from \`${from}\` to \`${to}\` ${probably.en(score)}`,
    ja: ({ from, to, score }) => `名前が \`${from}\` から \`${to}\` に変わりました${probably.ja(score)}`,
  },
  why: {
    en: 'Clients that read the old name, to follow a location, to count pages or to slow down, find nothing.',
    ja: '遷移先、件数、呼び出し制限などを以前の名前から読むクライアントは、値を得られなくなります。',
  },
  fix: {
    en: 'Send both, mark the old one as deprecated, and drop it in the next version.',
    ja: '両方の名前で送り、以前の名前を deprecated にして、次のバージョンで廃止してください。',
  },
  step: {
    en: ({ from, to }, direction) =>
      direction === 'input'
        ? `Send the header \`${to}\` instead of \`${from}\``
        : `Read the header \`${to}\` where you read \`${from}\``,
    ja: ({ from, to }, direction) =>
      direction === 'input'
        ? `ヘッダー \`${from}\` の代わりに \`${to}\` を送ってください`
        : `ヘッダー \`${from}\` を読む箇所では \`${to}\` を読み取ってください`,
  },
  examples: [
    {
      title: 'Without the prefix that nobody needs',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              headers:
                X-Request-Id: { schema: { type: string } }
        -       X-RateLimit-Limit: { description: Requests in an hour, required: true, schema: { type: integer } }
        +       RateLimit-Limit: { description: Requests in an hour, required: true, schema: { type: integer } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A header that came now and then',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              headers:
        -       X-Total-Count: { schema: { type: integer } }
        +       XTotalCount: { schema: { type: integer } }
      `,
      verdict: 'dangerous',
    },
  ],
});
