// A parameter has another name, and everything else about it is what it was.
import { changeRule } from '../rule.ts';
import { parameterInWords } from '../step-words.ts';
import { probably } from '../words.ts';

export default changeRule({
  id: 'parameter-renamed',
  on: 'parameter',
  when: 'kept',
  at: 'name',
  summary: {
    en: 'A query, header or cookie parameter was probably renamed.',
    ja: 'クエリ、ヘッダー、または Cookie のパラメーターの名前が変わったと推定されます。',
  },
  detect({ base, revision, likeness }) {
    if (likeness === undefined) return undefined;
    return { in: revision.in, from: base.name, to: revision.name, required: base.required, score: likeness };
  },
  effect: 'alters',
  message: {
    en: ({ from, to, score }) => `was renamed from \`${from}\` to \`${to}\` ${probably.en(score)}`,
    ja: ({ from, to, score }) => `名前が \`${from}\` から \`${to}\` に変わりました${probably.ja(score)}`,
  },
  why: {
    en: 'Clients send the old name, which is ignored or rejected: a filter that is not applied gives other results without an error.',
    ja: 'クライアントが送る以前の名前は無視されるか拒否されます。絞り込みが効かなくなっても、エラーにならず結果だけが変わります。',
  },
  fix: {
    en: 'Read the old name as well, mark it as deprecated, and drop it in the next version.',
    ja: '以前の名前も読み取り、deprecated にしたうえで、次のバージョンで廃止してください。',
  },
  step: {
    en: ({ in: place, from, to }, direction) =>
      direction === 'input'
        ? `Send the ${parameterInWords.en(place, to)} instead of \`${from}\``
        : `Read the ${parameterInWords.en(place, to)} where you read \`${from}\``,
    ja: ({ in: place, from, to }, direction) =>
      direction === 'input'
        ? `\`${from}\` の代わりに${parameterInWords.ja(place, to)} を送ってください`
        : `\`${from}\` を読む箇所では${parameterInWords.ja(place, to)} を読み取ってください`,
  },
  examples: [
    {
      title: 'Another spelling',
      scope: 'operation',
      diff: `
          parameters:
        -   - { name: page_size, in: query, schema: { type: integer, maximum: 100 } }
        +   - { name: pageSize, in: query, schema: { type: integer, maximum: 100 } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'The same description, and the same place',
      scope: 'operation',
      diff: `
          parameters:
            - { name: status, in: query, schema: { type: string } }
        -   - { name: q, in: query, description: Words to look for, schema: { type: string } }
        +   - { name: search, in: query, description: Words to look for, schema: { type: string } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
  ],
});
