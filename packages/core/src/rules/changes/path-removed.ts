// A path that shows no operations is gone.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'path-removed',
  on: 'path',
  when: 'removed',
  summary: {
    en: 'A path that shows no operations was removed.',
    ja: 'オペレーションを示さないパスが削除されました。',
  },
  detect({ base: { path } }) {
    return { path };
  },
  effect: 'narrows',
  message: {
    en: () => 'was removed',
    ja: () => '削除されました',
  },
  why: {
    en: 'The path was there, and those who may use it know its operations; now they get a 404.',
    ja: 'パスは存在し、利用を許された人は操作を知っていました。今後は 404 になります。',
  },
  fix: {
    en: 'Keep the path until its operations are gone.',
    ja: 'オペレーションがなくなるまでパスを残してください。',
  },
  step: {
    en: ({ path }) => `Stop calling \`${path}\``,
    ja: ({ path }) => `\`${path}\` を呼び出すのをやめてください`,
  },
  examples: [
    {
      title: 'Offered to some, shown to nobody',
      scope: 'document',
      diff: `
          paths:
            /plans: { get: { responses: { '200': { description: OK } } } }
        -   /internal/plans: {}
      `,
      verdict: 'breaking',
    },
  ],
});
