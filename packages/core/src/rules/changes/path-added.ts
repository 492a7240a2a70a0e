// A path that shows no operations is new.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'path-added',
  on: 'path',
  when: 'added',
  summary: {
    en: 'A path that shows no operations was added.',
    ja: 'オペレーションを示さないパスが追加されました。',
  },
  detect({ revision: { path } }) {
    return { path };
  },
  effect: 'widens',
  message: {
    en: () => 'was added',
    ja: () => '追加されました',
  },
  why: {
    en: 'Nobody uses the path yet.',
    ja: 'このパスを利用する人はまだいません。',
  },
  fix: {
    en: 'Nothing needs to be done.',
    ja: '対応は不要です。',
  },
  step: null,
  examples: [
    {
      title: 'One more',
      scope: 'document',
      diff: `
          paths:
            /plans: { get: { responses: { '200': { description: OK } } } }
        +   /internal/plans: {}
      `,
      verdict: 'safe',
    },
  ],
});
