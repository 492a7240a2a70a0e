// The only value that a schema allows became another one.
import { changeRule } from '../rule.ts';
import { factValue, isOtherConstant } from '../value-lists.ts';
import { valueInWords } from '../words.ts';

export default changeRule({
  id: 'const-changed',
  on: 'schema',
  when: 'kept',
  at: 'enum',
  summary: {
    en: 'The only value that a schema allows became another one.',
    ja: 'スキーマが許す唯一の値が別の値になりました。',
  },
  detect({ base, revision }) {
    return isOtherConstant(base, revision)
      ? { from: factValue(base.enum?.[0]), to: factValue(revision.enum?.[0]) }
      : undefined;
  },
  effect: 'alters',
  message: {
    en: ({ from, to }) => `the only allowed value went from ${valueInWords(from)} to ${valueInWords(to)}`,
    ja: ({ from, to }) => `許される唯一の値が ${valueInWords(from)} から ${valueInWords(to)} に変わりました`,
  },
  why: {
    en: 'What was the only valid value is rejected, and clients that read it meet one that they do not know.',
    ja: '唯一有効だった値は拒否され、値を読むクライアントには知らない値が届きます。',
  },
  fix: {
    en: 'Allow both values for a time.',
    ja: '一定期間は両方の値を許してください。',
  },
  step: {
    en: ({ from, to }, direction) =>
      `${direction === 'input' ? 'Send' : 'Expect'} ${valueInWords(to)} instead of ${valueInWords(from)}`,
    ja: ({ from, to }, direction) =>
      direction === 'input'
        ? `${valueInWords(from)} の代わりに ${valueInWords(to)} を送ってください`
        : `${valueInWords(from)} の代わりに ${valueInWords(to)} が届くものとして扱ってください`,
  },
  examples: [
    {
      title: 'Another constant',
      scope: 'schema',
      diff: `
          type: string
        - const: v1
        + const: v2
      `,
      verdict: 'breaking',
    },
  ],
});
