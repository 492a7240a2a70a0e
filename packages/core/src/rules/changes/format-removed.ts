// A schema that demanded a format demands none.
import { effectOfFormats, formatFacts, judgeFormats } from '../formats.ts';
import { changeRule } from '../rule.ts';
import { namesInWords } from '../words.ts';

export default changeRule({
  id: 'format-removed',
  on: 'schema',
  when: 'kept',
  at: 'format',
  summary: {
    en: 'A schema no longer demands a format.',
    ja: 'スキーマが書式（format）を求めなくなりました。',
  },
  detect({ base, revision }) {
    return revision.formats.length === 0 ? formatFacts(base, revision) : undefined;
  },
  effect: effectOfFormats,
  judge: judgeFormats,
  message: {
    en: ({ from }) => `format ${namesInWords(from)} was removed`,
    ja: ({ from }) => `format ${namesInWords(from)} が削除されました`,
  },
  why: {
    en: 'A client that parses the value in the promised form fails on any other.',
    ja: '約束された形で値を解析するクライアントは、ほかの形の値で失敗します。',
  },
  fix: {
    en: 'Keep the format for what the API emits.',
    ja: 'API が返す値については書式を維持してください。',
  },
  step: {
    en: ({ from }, direction) =>
      direction === 'input'
        ? `Find out in which form to send the value; ${namesInWords(from)} is no longer asked for`
        : `Be ready for values that do not have the format ${namesInWords(from)}`,
    ja: ({ from }, direction) =>
      direction === 'input'
        ? `${namesInWords(from)} の指定がなくなったため、どの形で値を送るかを確認してください`
        : `${namesInWords(from)} の書式に合わない値が届いても扱えるようにしてください`,
  },
  examples: [
    {
      title: 'Readers parse it',
      scope: 'schema',
      diff: `
          type: string
        - format: date-time
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
