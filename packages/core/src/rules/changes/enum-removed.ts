// A schema that allowed only the values of a list allows others too.
import { changeRule } from '../rule.ts';
import { valueList } from '../value-lists.ts';
import { valuesInWords } from '../words.ts';

export default changeRule({
  id: 'enum-removed',
  on: 'schema',
  when: 'kept',
  at: 'enum',
  summary: {
    en: 'A schema no longer limits its values to a list.',
    ja: 'スキーマの値が列挙されたものに限られなくなりました。',
  },
  detect({ base, revision }) {
    return base.enum && !revision.enum ? { values: valueList(base.enum) } : undefined;
  },
  effect: 'widens',
  message: {
    en: ({ values }) => `values other than these are allowed: ${valuesInWords.en(values)}`,
    ja: ({ values }) => `次の値以外も許されるようになりました: ${valuesInWords.ja(values)}`,
  },
  why: {
    en: 'A client that handles each known value and no other fails on one that it does not know.',
    ja: '既知の値だけを処理するクライアントは、知らない値で失敗します。',
  },
  fix: {
    en: 'Keep the list for what the API emits, or announce early that it is open.',
    ja: 'API が返す値の一覧は維持するか、値が増えうることを早めに告知してください。',
  },
  step: {
    en: ({ values }) =>
      `Be ready for ${values.length === 0 ? 'any value' : `values other than ${valuesInWords.en(values)}`}`,
    ja: ({ values }) =>
      `${values.length === 0 ? 'どのような' : `${valuesInWords.ja(values)} 以外の`}値が届いても扱えるようにしてください`,
  },
  examples: [
    {
      title: 'Any string from here on',
      scope: 'schema',
      diff: `
          type: string
        - enum: [asc, desc]
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
