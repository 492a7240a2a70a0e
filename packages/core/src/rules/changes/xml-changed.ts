// How a schema is written as XML changed.
import { constraintFacts } from '../constraint-facts.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'xml-changed',
  on: 'schema',
  when: 'kept',
  at: 'xml',
  summary: {
    en: 'How a schema is written as XML changed.',
    ja: 'XML としての書き方が変わりました。',
  },
  detect({ base, revision }) {
    return constraintFacts(base, revision, keyword => keyword === 'xml') && {};
  },
  effect: 'annotates',
  // docs/compatibility.md, section 10: breaks those who use XML, and nobody else.
  judge: () => 'dangerous',
  message: {
    en: () => 'its form in XML changed',
    ja: () => 'XML での形が変わりました',
  },
  why: {
    en: 'Clients and servers that exchange XML no longer understand each other.',
    ja: 'XML でやり取りするクライアントとサーバーが互いに理解できなくなります。',
  },
  fix: {
    en: 'Keep names, namespaces and nesting as they are.',
    ja: '名前、名前空間、入れ子の形を維持してください。',
  },
  step: {
    en: (_, direction) =>
      direction === 'input'
        ? 'If you send XML, write it in its new form'
        : 'If you read XML, expect it in its new form',
    ja: (_, direction) =>
      direction === 'input'
        ? 'XML を送る場合は新しい形で書いてください'
        : 'XML を読む場合は新しい形で読み取ってください',
  },
  examples: [
    {
      title: 'An element under another name',
      scope: 'schema',
      diff: `
          type: object
          properties:
            name:
              type: string
        -     xml: { name: title }
        +     xml: { name: heading }
      `,
      verdict: 'dangerous',
    },
  ],
});
