// A schema that allowed any value allows only those of a list.
import { changeRule } from '../rule.ts';
import { oneOf } from '../step-words.ts';
import { valueList } from '../value-lists.ts';
import { valuesInWords } from '../words.ts';

export default changeRule({
  id: 'enum-added',
  on: 'schema',
  when: 'kept',
  at: 'enum',
  summary: {
    en: 'A schema allows only the values of a list.',
    ja: 'スキーマが許す値が列挙されたものに限られました。',
  },
  detect({ base, revision }) {
    return revision.enum && !base.enum ? { values: valueList(revision.enum) } : undefined;
  },
  effect: 'narrows',
  message: {
    en: ({ values }) => `only these values are allowed: ${valuesInWords.en(values)}`,
    ja: ({ values }) => `許される値が次のものに限られました: ${valuesInWords.ja(values)}`,
  },
  why: {
    en: 'A client that sends any other value, valid until now, is rejected.',
    ja: 'これまで有効だったほかの値を送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Accept other values as before and document the list in words.',
    ja: 'ほかの値も引き続き受け付け、一覧は説明文に書いてください。',
  },
  step: {
    en: ({ values }) =>
      values.length === 0
        ? 'Stop sending it; no value is allowed'
        : `Send ${oneOf.en(values)}; other values are rejected`,
    ja: ({ values }) =>
      values.length === 0
        ? '許される値がないため、送るのをやめてください'
        : `ほかの値は拒否されるため、${oneOf.ja(values)}を送ってください`,
  },
  examples: [
    {
      title: 'Any string until now',
      scope: 'schema',
      diff: `
          type: string
        + enum: [asc, desc]
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
