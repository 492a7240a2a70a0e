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
  effect: 'annotates',
  message: {
    en: ({ described }) =>
      described ? 'a schema for undeclared properties was added' : 'the schema for undeclared properties was removed',
    ja: ({ described }) =>
      described
        ? '宣言されていないプロパティのスキーマが追加されました'
        : '宣言されていないプロパティのスキーマが削除されました',
  },
  why: {
    en: 'Nobody sent undeclared properties, and whoever reads the object lets them pass.',
    ja: '宣言されていないプロパティは送られておらず、読む側はそれを無視します。',
  },
  fix: {
    en: 'Nothing needs to be done for clients.',
    ja: 'クライアントのための対応は不要です。',
  },
  examples: [
    {
      title: 'More is welcome, if it is text',
      scope: 'schema',
      diff: `
          type: object
          properties:
            name: { type: string }
        + additionalProperties: { type: string }
      `,
      verdict: 'safe',
    },
  ],
});

/** Undeclared properties are neither rejected nor mentioned. */
const isSilent = ({ additional }: View): boolean => !additional.closed && !additional.explicit;
