// A schema or property was marked as deprecated.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'schema-deprecated',
  on: 'schema',
  when: 'kept',
  at: 'deprecated',
  summary: {
    en: 'A schema or property was marked as deprecated.',
    ja: 'スキーマまたはプロパティが非推奨になりました。',
  },
  detect({ base, revision }) {
    return revision.deprecated && !base.deprecated ? {} : undefined;
  },
  effect: 'annotates',
  message: {
    en: () => 'became deprecated',
    ja: () => '非推奨になりました',
  },
  why: {
    en: 'Nothing changes on the wire yet; clients should stop using it before it goes.',
    ja: '通信内容はまだ変わりませんが、削除前に利用をやめる必要があります。',
  },
  fix: {
    en: 'Say what to use instead, and until when this one stays.',
    ja: '代わりに使うものと、いつまで残すかを示してください。',
  },
  examples: [
    {
      title: 'A property on its way out',
      scope: 'schema',
      diff: `
          type: object
          properties:
            fax:
              type: string
        +     deprecated: true
      `,
      verdict: 'safe',
    },
  ],
});
