// The list of allowed values grew.
import { changeRule } from '../rule.ts';
import { newValues } from '../value-lists.ts';
import { valuesInWords } from '../words.ts';

export default changeRule({
  id: 'enum-value-added',
  on: 'schema',
  when: 'kept',
  at: 'enum',
  summary: {
    en: 'A schema allows a value that it did not allow before.',
    ja: 'スキーマが許す値が増えました。',
  },
  detect({ base, revision }) {
    const values = newValues(base, revision);
    return values.length > 0 ? { values, extensible: base.extensible } : undefined;
  },
  effect: 'widens',
  // docs/compatibility.md, section 10: a list that may grow says so.
  judge: ({ facts, direction }) => (direction === 'output' && facts.extensible ? 'safe' : undefined),
  message: {
    en: ({ values }) =>
      `${values.length === 1 ? 'value' : 'values'} ${valuesInWords.en(values)} ${values.length === 1 ? 'was' : 'were'} added`,
    ja: ({ values }) => `値 ${valuesInWords.ja(values)} が追加されました`,
  },
  why: {
    en: 'A client that handles each known value and no other fails on one that it does not know.',
    ja: '既知の値だけを処理するクライアントは、知らない値で失敗します。',
  },
  fix: {
    en: 'Say with `x-extensible-enum: true` that values may be added, or emit the new value in a new property.',
    ja: '値が増えうることを `x-extensible-enum: true` で示すか、新しい値は新しいプロパティで返してください。',
  },
  step: {
    en: ({ values }) => `Expect ${valuesInWords.en(values)} as well, and do not fail on values that you do not know`,
    ja: ({ values }) => `${valuesInWords.ja(values)} も届くものとして扱い、知らない値でも失敗しないようにしてください`,
  },
  examples: [
    {
      title: 'One more value',
      scope: 'schema',
      diff: `
          type: string
        - enum: [open, closed]
        + enum: [open, closed, archived]
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
    {
      title: 'Clients were told to expect more',
      scope: 'schema',
      diff: `
          type: string
          x-extensible-enum: true
        - enum: [open, closed]
        + enum: [open, closed, archived]
      `,
      verdict: 'safe',
    },
  ],
});
