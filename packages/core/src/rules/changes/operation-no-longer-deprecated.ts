// An operation is no longer marked as deprecated.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'operation-no-longer-deprecated',
  on: 'operation',
  when: 'kept',
  at: 'deprecated',
  summary: {
    en: 'An operation is no longer marked as deprecated.',
    ja: 'オペレーションの非推奨が取り消されました。',
  },
  detect({ base, revision }) {
    return base.deprecated && !revision.deprecated ? {} : undefined;
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: () => 'is no longer deprecated',
    ja: () => '非推奨ではなくなりました',
  },
  why: {
    en: 'Nothing fails. Clients that have left already did so for nothing.',
    ja: '何も失敗しませんが、すでに移行したクライアントの作業は無駄になります。',
  },
  fix: {
    en: 'Tell those who were told to leave.',
    ja: '移行を案内した利用者に知らせてください。',
  },
  examples: [
    {
      title: 'Taking a deprecation back',
      scope: 'operation',
      diff: `
        - deprecated: true
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
  ],
});
