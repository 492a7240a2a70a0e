// A description without operations, which others refer to, gained a schema.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'component-added',
  on: 'component',
  when: 'added',
  summary: {
    en: 'A schema was added to a description that has no operations.',
    ja: 'オペレーションのない記述にスキーマが追加されました。',
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
    en: 'Nobody refers to the schema yet.',
    ja: 'このスキーマを参照する記述はまだありません。',
  },
  fix: {
    en: 'Nothing needs to be done.',
    ja: '対応は不要です。',
  },
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
  ],
});
