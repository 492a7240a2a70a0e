// A schema or property is no longer marked as deprecated.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'schema-no-longer-deprecated',
  on: 'schema',
  when: 'kept',
  at: 'deprecated',
  summary: {
    en: 'A schema or property is no longer marked as deprecated.',
    ja: 'スキーマまたはプロパティの非推奨が解除されました。',
  },
  detect({ base, revision }) {
    return base.deprecated && !revision.deprecated ? {} : undefined;
  },
  effect: 'annotates',
  message: {
    en: () => 'is no longer deprecated',
    ja: () => '非推奨ではなくなりました',
  },
  why: {
    en: 'Nothing changes on the wire; clients may go on using it.',
    ja: '通信内容は変わりません。引き続き利用できます。',
  },
  fix: {
    en: 'Tell those who have already moved away.',
    ja: 'すでに移行したクライアントに知らせてください。',
  },
  examples: [
    {
      title: 'A property that stays',
      scope: 'schema',
      diff: `
          type: object
          properties:
            fax:
              type: string
        -     deprecated: true
      `,
      verdict: 'safe',
    },
  ],
});
