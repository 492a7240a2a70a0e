// A group of operations is no longer described.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'tag-removed',
  on: 'tag',
  when: 'removed',
  summary: {
    en: 'A tag is no longer described.',
    ja: 'タグの説明が削除されました。',
  },
  detect({ base }) {
    return { name: base.name };
  },
  effect: 'annotates',
  // Code is grouped by the tags of operations, described or not.
  surface: 'docs',
  message: {
    en: ({ name }) => `tag \`${name}\` is no longer described`,
    ja: ({ name }) => `タグ \`${name}\` の説明が削除されました`,
  },
  why: {
    en: 'Nothing goes over the wire because of a tag; readers lose what was said of the group.',
    ja: 'タグによって通信は変わりませんが、読み手はそのグループの説明を失います。',
  },
  fix: {
    en: 'Keep the description as long as operations carry the tag.',
    ja: 'そのタグを持つオペレーションがあるあいだは、説明を残してください。',
  },
  step: null,
  examples: [
    {
      title: 'One group less',
      scope: 'document',
      diff: `
          tags:
            - name: plans
        -   - name: spots
          paths: {}
      `,
      verdict: 'safe',
    },
  ],
});
