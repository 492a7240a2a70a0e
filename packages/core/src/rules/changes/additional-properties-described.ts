// What undeclared properties hold is said, or no longer said.
import type { View } from '../../schema/view.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'additional-properties-described',
  on: 'schema',
  when: 'kept',
  at: 'additionalProperties',
  summary: {
    en: 'A schema for undeclared properties was added to an object that had declared ones only, or removed from it.',
    ja: '宣言されたプロパティだけを持つオブジェクトに、その他のプロパティのスキーマが追加または削除されました。',
  },
  detect({ base, revision }) {
    if (base.additional.closed || revision.additional.closed || (!isSilent(base) && !isSilent(revision)))
      return undefined;
    return base.additional.described === revision.additional.described
      ? undefined
      : { described: revision.additional.described };
  },
  effect: ({ described }) => (described ? 'narrows' : 'widens'),
  ofUndeclared: true,
  message: {
    en: ({ described }) =>
      described ? 'a schema for undeclared properties was added' : 'the schema for undeclared properties was removed',
    ja: ({ described }) =>
      described
        ? '宣言されていないプロパティのスキーマが追加されました'
        : '宣言されていないプロパティのスキーマが削除されました',
  },
  why: {
    en: 'Whoever says what undeclared properties hold expects them: what clients send in them may be rejected, and what they read from them may be missing or something else.',
    ja: '宣言されていないプロパティの内容を定めるのは、それが送られるからです。送った値は拒否されることがあり、読む値は欠けるか別のものになることがあります。',
  },
  fix: {
    en: 'Accept in undeclared properties what was accepted until now, and go on saying what the API emits in them.',
    ja: '宣言されていないプロパティでもこれまでの値を受け付け、API が返す内容の記述は残してください。',
  },
  step: {
    en: ({ described }) =>
      described
        ? 'Send in properties that are not declared only what the new schema for them allows'
        : 'Be ready for any value in properties that are not declared',
    ja: ({ described }) =>
      described
        ? '宣言されていないプロパティには、新しいスキーマに合う値だけを入れてください'
        : '宣言されていないプロパティにどのような値が届いても扱えるようにしてください',
  },
  examples: [
    {
      title: 'Only text from here on',
      scope: 'schema',
      diff: `
          type: object
          properties:
            name: { type: string }
        + additionalProperties: { type: string }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'Readers were told that the rest is text',
      scope: 'schema',
      diff: `
          type: object
          properties:
            name: { type: string }
        - additionalProperties: { type: string }
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});

/** Undeclared properties are neither rejected nor mentioned. */
const isSilent = ({ additional }: View): boolean => !additional.closed && !additional.explicit;
