// A group of operations is described.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'tag-added',
  on: 'tag',
  when: 'added',
  summary: {
    en: 'A tag is described that was not before.',
    ja: 'タグの説明が追加されました。',
  },
  detect({ revision }) {
    return { name: revision.name };
  },
  effect: 'annotates',
  // Code is grouped by the tags of operations, described or not.
  surface: 'docs',
  message: {
    en: ({ name }) => `tag \`${name}\` is described`,
    ja: ({ name }) => `タグ \`${name}\` の説明が追加されました`,
  },
  why: {
    en: 'Nobody is hurt: readers find their way more easily.',
    ja: '影響を受ける利用者はいません。読み手が目的の操作を見つけやすくなります。',
  },
  fix: {
    en: 'Nothing needs to be done.',
    ja: '対応は不要です。',
  },
  step: null,
  examples: [
    {
      title: 'One more group',
      scope: 'document',
      diff: `
          tags:
            - name: plans
        +   - name: spots
          paths: {}
      `,
      verdict: 'safe',
    },
  ],
});
