// The API is offered under another licence.
import { sameValue } from '../../source/same-value.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'api-license-changed',
  on: 'contract',
  when: 'kept',
  at: 'info',
  summary: {
    en: 'The licence of the API changed.',
    ja: 'API のライセンスが変わりました。',
  },
  detect({ base, revision }) {
    if (sameValue(base.license, revision.license)) return undefined;
    return { was: base.license !== undefined, is: revision.license !== undefined };
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ was, is }) => `license ${was ? (is ? 'changed' : 'was removed') : 'was added'}`,
    ja: ({ was, is }) => `ライセンス${was ? (is ? 'が変わりました' : 'が削除されました') : 'が追加されました'}`,
  },
  why: {
    en: 'Nothing changes on the wire; what clients are allowed to do with the API may.',
    ja: '通信は変わりませんが、利用者に許される範囲が変わることがあります。',
  },
  fix: {
    en: 'Say in the release notes what the new licence means for those who use the API already.',
    ja: 'すでに API を使っている人にとって何が変わるかを、リリースノートに書いてください。',
  },
  step: null,
  examples: [
    {
      title: 'Another licence',
      scope: 'document',
      diff: `
          info:
            title: Plans
            version: 1.0.0
        -   license: { name: MIT, identifier: MIT }
        +   license: { name: Apache 2.0, identifier: Apache-2.0 }
          paths: {}
      `,
      verdict: 'safe',
    },
  ],
});
