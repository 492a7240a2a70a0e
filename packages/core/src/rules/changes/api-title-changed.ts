// The description calls the API by another name.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'api-title-changed',
  on: 'contract',
  when: 'kept',
  at: 'info',
  summary: {
    en: 'The title of the API changed.',
    ja: 'API のタイトルが変わりました。',
  },
  detect({ base, revision }) {
    return base.title === revision.title ? undefined : { from: base.title, to: revision.title };
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ from, to }) => `title went from \`${from}\` to \`${to}\``,
    ja: ({ from, to }) => `タイトルが \`${from}\` から \`${to}\` に変わりました`,
  },
  why: {
    en: 'Nobody is hurt on the wire; some code generators name the client after it.',
    ja: '通信への影響はありません。一部のコード生成ツールはクライアントの名前に使います。',
  },
  fix: {
    en: 'Nothing needs to be done.',
    ja: '対応は不要です。',
  },
  step: null,
  examples: [
    {
      title: 'Another name',
      scope: 'document',
      diff: `
          info:
        -   title: Plans
        +   title: Billing
            version: 1.0.0
          paths: {}
      `,
      verdict: 'safe',
    },
  ],
});
