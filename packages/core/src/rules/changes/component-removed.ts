// A description without operations, which others refer to, lost a schema.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'component-removed',
  on: 'component',
  when: 'removed',
  summary: {
    en: 'A schema was removed from a description that has no operations.',
    ja: 'オペレーションのない記述からスキーマが削除されました。',
  },
  detect({ base: { name } }) {
    return { name };
  },
  effect: 'narrows',
  message: {
    en: () => 'was removed',
    ja: () => '削除されました',
  },
  why: {
    en: 'Descriptions that refer to the schema no longer find it.',
    ja: 'このスキーマを参照する記述は、参照先を失います。',
  },
  fix: {
    en: 'Keep the schema under its name, and have it refer to its successor.',
    ja: '元の名前のスキーマを残し、後継のスキーマを参照させてください。',
  },
  examples: [
    {
      title: 'Others refer to it',
      scope: 'document',
      diff: `
          paths: {}
          components:
            schemas:
              Plan: { type: object }
        -     Traveller: { type: object }
      `,
      verdict: 'breaking',
    },
  ],
});
