// A response no longer says what can be done next with what it told.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'link-removed',
  on: 'link',
  when: 'removed',
  summary: {
    en: 'A link to another operation was removed from a response.',
    ja: 'レスポンスから、ほかのオペレーションへのリンクが削除されました。',
  },
  detect({ base }) {
    return { target: base.target };
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ target }) => `link to \`${target}\` was removed`,
    ja: ({ target }) => `\`${target}\` へのリンクが削除されました`,
  },
  why: {
    en: 'Nothing goes over the wire because of a link; readers have to find out on their own what comes next.',
    ja: 'リンクによって通信は変わりませんが、読み手は次に何ができるかを自分で調べることになります。',
  },
  fix: {
    en: 'Keep the link as long as the operation that it leads to exists.',
    ja: 'リンク先のオペレーションがあるあいだは、リンクを残してください。',
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
        -     links:
        -       plan: { operationId: getPlan, parameters: { id: $response.body#/id } }
      `,
      verdict: 'safe',
    },
  ],
});
