// The terms under which the API is used are elsewhere.
import { sameValue } from '../../source/same-value.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'api-terms-changed',
  on: 'contract',
  when: 'kept',
  at: 'info',
  summary: {
    en: 'The terms of service of the API changed.',
    ja: 'API の利用規約が変わりました。',
  },
  detect({ base, revision }) {
    if (sameValue(base.termsOfService, revision.termsOfService)) return undefined;
    return { was: base.termsOfService !== undefined, is: revision.termsOfService !== undefined };
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ was, is }) => `termsOfService ${was ? (is ? 'changed' : 'was removed') : 'was added'}`,
    ja: ({ was, is }) => `利用規約${was ? (is ? 'が変わりました' : 'が削除されました') : 'が追加されました'}`,
  },
  why: {
    en: 'Nothing changes on the wire; whoever agreed to the old terms should know of the new ones.',
    ja: '通信は変わりませんが、以前の規約に同意した人は新しい規約を知る必要があります。',
  },
  fix: {
    en: 'Tell those who use the API what is different in the new terms.',
    ja: '新しい規約で何が変わるかを利用者に知らせてください。',
  },
  step: null,
  examples: [
    {
      title: 'New terms',
      scope: 'document',
      diff: `
          info:
            title: Plans
            version: 1.0.0
        -   termsOfService: https://example.com/terms
        +   termsOfService: https://example.com/terms/2
          paths: {}
      `,
      verdict: 'safe',
    },
  ],
});
