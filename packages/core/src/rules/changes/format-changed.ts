// A schema demands another format.
import { effectOfFormats, formatFacts, judgeFormats } from '../formats.ts';
import { changeRule } from '../rule.ts';
import { namesInWords } from '../words.ts';

export default changeRule({
  id: 'format-changed',
  on: 'schema',
  when: 'kept',
  at: 'format',
  summary: {
    en: 'A schema demands another format.',
    ja: 'スキーマが求める書式（format）が変わりました。',
  },
  detect({ base, revision }) {
    if (base.formats.length === 0 || revision.formats.length === 0) return undefined;
    return formatFacts(base, revision);
  },
  effect: effectOfFormats,
  judge: judgeFormats,
  message: {
    en: ({ from, to }) => `format went from ${namesInWords(from)} to ${namesInWords(to)}`,
    ja: ({ from, to }) => `format が ${namesInWords(from)} から ${namesInWords(to)} に変わりました`,
  },
  why: {
    en: 'Values of the old form are rejected, or clients that read the value cannot parse the new one.',
    ja: '以前の形の値は拒否され、値を読むクライアントは新しい形を解析できないことがあります。',
  },
  fix: {
    en: 'Add a property in the new format and keep the old one.',
    ja: '新しい書式のプロパティを追加し、以前のものも残してください。',
  },
  step: {
    en: ({ from, to }, direction) =>
      `${direction === 'input' ? 'Send' : 'Read'} the value as ${namesInWords(to)} instead of ${namesInWords(from)}`,
    ja: ({ from, to }, direction) =>
      `値は ${namesInWords(from)} ではなく ${namesInWords(to)} として${direction === 'input' ? '送って' : '読み取って'}ください`,
  },
  examples: [
    {
      title: 'Fewer integers',
      scope: 'schema',
      diff: `
          type: integer
        - format: int64
        + format: int32
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'More integers',
      scope: 'schema',
      diff: `
          type: integer
        - format: int32
        + format: int64
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
    {
      title: 'Something else',
      scope: 'schema',
      diff: `
          type: string
        - format: date
        + format: date-time
      `,
      verdict: 'breaking',
    },
  ],
});
