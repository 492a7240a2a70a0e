// The list of allowed values shrank.
import { changeRule } from '../rule.ts';
import { oneOf } from '../step-words.ts';
import { newValues, valueList } from '../value-lists.ts';
import { valuesInWords } from '../words.ts';

export default changeRule({
  id: 'enum-value-removed',
  on: 'schema',
  when: 'kept',
  at: 'enum',
  summary: {
    en: 'A schema no longer allows a value that it allowed before.',
    ja: 'スキーマが許す値が減りました。',
  },
  detect({ base, revision }) {
    const values = newValues(revision, base);
    return values.length > 0 ? { values, beside: { remaining: valueList(revision.enum ?? []) } } : undefined;
  },
  effect: 'narrows',
  message: {
    en: ({ values }) =>
      `${values.length === 1 ? 'value' : 'values'} ${valuesInWords.en(values)} ${values.length === 1 ? 'was' : 'were'} removed`,
    ja: ({ values }) => `値 ${valuesInWords.ja(values)} が削除されました`,
  },
  why: {
    en: 'A client that sends the value, valid until now, is rejected.',
    ja: 'これまで有効だったその値を送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Keep accepting the value and treat it as one of those that remain.',
    ja: 'その値を引き続き受け付け、残る値のいずれかとして扱ってください。',
  },
  step: {
    en: ({ values, beside: { remaining } }) =>
      remaining.length === 0
        ? `Stop sending ${valuesInWords.en(values)}`
        : `Send ${oneOf.en(remaining)} instead of ${valuesInWords.en(values)}`,
    ja: ({ values, beside: { remaining } }) =>
      remaining.length === 0
        ? `${valuesInWords.ja(values)} を送るのをやめてください`
        : `${valuesInWords.ja(values)} の代わりに ${oneOf.ja(remaining)}を送ってください`,
  },
  examples: [
    {
      title: 'One value less',
      scope: 'schema',
      diff: `
          type: string
        - enum: [asc, desc, none]
        + enum: [asc, desc]
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'Another spelling of the same values',
      scope: 'schema',
      diff: `
          type: string
        - enum: [asc, desc]
        + oneOf:
        +   - const: desc
        +   - const: asc
      `,
      verdict: 'silent',
    },
  ],
});
