// A description without operations, which others refer to, gained a schema or another shared part.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'component-added',
  on: 'component',
  when: 'added',
  summary: {
    en: 'A schema or another component was added to a description that has no operations.',
    ja: 'オペレーションのない記述に、スキーマなどのコンポーネントが追加されました。',
  },
  detect({ revision: { name } }) {
    return { name };
  },
  effect: 'widens',
  message: {
    en: () => 'was added',
    ja: () => '追加されました',
  },
  why: {
    en: 'Nobody refers to it yet.',
    ja: '参照する記述はまだありません。',
  },
  fix: {
    en: 'Nothing needs to be done.',
    ja: '対応は不要です。',
  },
  step: null,
  examples: [
    {
      title: 'One more to refer to',
      scope: 'document',
      diff: `
          paths: {}
          components:
            schemas:
              Plan: { type: object }
        +     Traveller: { type: object }
      `,
      verdict: 'safe',
    },
    {
      title: 'A response for others to give',
      scope: 'document',
      diff: `
          paths: {}
          components:
            schemas:
              Plan: { type: object }
        +   responses:
        +     NotFound: { description: There is no such plan }
      `,
      verdict: 'safe',
    },
  ],
});
