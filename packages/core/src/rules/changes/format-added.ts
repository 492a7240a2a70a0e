// A schema that demanded no format demands one.
import { effectOfFormats, formatFacts, judgeFormats } from '../formats.ts';
import { changeRule } from '../rule.ts';
import { namesInWords } from '../words.ts';

export default changeRule({
  id: 'format-added',
  on: 'schema',
  when: 'kept',
  at: 'format',
  summary: {
    en: 'A schema demands a format.',
    ja: 'スキーマが書式（format）を求めるようになりました。',
  },
  detect({ base, revision }) {
    return base.formats.length === 0 ? formatFacts(base, revision) : undefined;
  },
  effect: effectOfFormats,
  judge: judgeFormats,
  message: {
    en: ({ to }) => `format ${namesInWords(to)} was added`,
    ja: ({ to }) => `format ${namesInWords(to)} が追加されました`,
  },
  why: {
    en: 'A client that sends values of any other form is rejected where the server checks the format.',
    ja: 'サーバーが書式を検証する場合、ほかの形の値を送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Accept other values as before, or say in words which form is preferred.',
    ja: 'ほかの形の値も引き続き受け付けるか、望ましい形を説明文に書いてください。',
  },
  step: {
    en: ({ to }, direction) => `${direction === 'input' ? 'Send' : 'Read'} the value as ${namesInWords(to)}`,
    ja: ({ to }, direction) =>
      `値は ${namesInWords(to)} として${direction === 'input' ? '送って' : '読み取って'}ください`,
  },
  examples: [
    {
      title: 'Validators check it',
      scope: 'schema',
      diff: `
          type: string
        + format: uuid
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'Between the server and its clients',
      scope: 'schema',
      diff: `
          type: string
        + format: phone-number
      `,
      verdict: { input: 'dangerous', output: 'safe' },
    },
    {
      title: 'Room for every integer that anybody sends',
      scope: 'schema',
      diff: `
          type: integer
        + format: int64
      `,
      verdict: 'safe',
    },
    {
      title: 'For those who show the value',
      scope: 'schema',
      diff: `
          type: string
        + format: password
      `,
      verdict: 'safe',
    },
    {
      title: 'Of values that are listed',
      scope: 'schema',
      diff: `
          type: string
          enum: [title, year]
        + format: enum
      `,
      verdict: 'silent',
    },
    {
      title: 'Fewer digits, the same JSON',
      scope: 'schema',
      diff: `
          type: number
        + format: float
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
