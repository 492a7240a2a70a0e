// A response says what can be done next with what it told.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'link-added',
  on: 'link',
  when: 'added',
  summary: {
    en: 'A link to another operation was added to a response.',
    ja: 'レスポンスに、ほかのオペレーションへのリンクが追加されました。',
  },
  detect({ revision }) {
    return { target: revision.target };
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ target }) => `link to \`${target}\` was added`,
    ja: ({ target }) => `\`${target}\` へのリンクが追加されました`,
  },
  why: {
    en: 'Nobody is hurt: links describe what clients could do before.',
    ja: '影響を受ける利用者はいません。リンクは、もともとできたことの説明です。',
  },
  fix: {
    en: 'Nothing needs to be done.',
    ja: '対応は不要です。',
  },
  step: null,
  examples: [
    {
      title: 'What to do with the id of a new plan',
      scope: 'operation',
      diff: `
          responses:
            '201':
              description: The new plan
        +     links:
        +       plan: { operationId: getPlan, parameters: { id: $response.body#/id } }
      `,
      verdict: 'safe',
    },
  ],
});
