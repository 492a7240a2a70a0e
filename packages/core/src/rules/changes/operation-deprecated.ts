// An operation is now marked as deprecated.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'operation-deprecated',
  on: 'operation',
  when: 'kept',
  at: 'deprecated',
  summary: {
    en: 'An operation was marked as deprecated.',
    ja: 'オペレーションが非推奨になりました。',
  },
  detect({ base, revision }) {
    return !base.deprecated && revision.deprecated ? {} : undefined;
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: () => 'became deprecated',
    ja: () => '非推奨になりました',
  },
  why: {
    en: 'Nothing fails yet. Clients learn that they have to leave, and generated code warns about its use.',
    ja: 'まだ何も失敗しません。クライアントは移行が必要だと知り、生成コードは使用時に警告します。',
  },
  fix: {
    en: 'Say what to use instead and until when it stays.',
    ja: '代わりに使うものと、いつまで利用できるかを示してください。',
  },
  examples: [
    {
      title: 'Announcing the end of an operation',
      scope: 'operation',
      diff: `
        + deprecated: true
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
  ],
});
