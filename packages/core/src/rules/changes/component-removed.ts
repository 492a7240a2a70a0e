// A description without operations, which others refer to, lost a schema or another shared part.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'component-removed',
  on: 'component',
  when: 'removed',
  summary: {
    en: 'A schema or another component was removed from a description that has no operations.',
    ja: 'オペレーションのない記述から、スキーマなどのコンポーネントが削除されました。',
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
    en: 'Descriptions that refer to it no longer find it.',
    ja: 'これを参照する記述は、参照先を失います。',
  },
  fix: {
    en: 'Keep it under its name, and have it refer to its successor.',
    ja: '元の名前を残し、後継のコンポーネントを参照させてください。',
  },
  step: {
    en: ({ name }) => `Replace your references to \`${name}\``,
    ja: ({ name }) => `\`${name}\` への参照を別のものに置き換えてください`,
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
    {
      title: 'A response that others give',
      scope: 'document',
      diff: `
          paths: {}
          components:
            schemas:
              Plan: { type: object }
        -   responses:
        -     NotFound: { description: There is no such plan }
      `,
      verdict: 'breaking',
    },
  ],
});
