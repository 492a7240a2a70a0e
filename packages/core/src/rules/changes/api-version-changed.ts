// The description calls itself by another version.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'api-version-changed',
  on: 'contract',
  when: 'kept',
  at: 'info',
  summary: {
    en: 'The version of the API changed.',
    ja: 'API のバージョンが変わりました。',
  },
  detect({ base, revision }) {
    return base.version === revision.version ? undefined : { from: base.version, to: revision.version };
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ from, to }) => `version went from \`${from}\` to \`${to}\``,
    ja: ({ from, to }) => `バージョンが \`${from}\` から \`${to}\` に変わりました`,
  },
  why: {
    en: 'Nobody is hurt: nothing goes over the wire because of it.',
    ja: '影響を受ける利用者はいません。通信には現れないためです。',
  },
  fix: {
    en: 'Nothing needs to be done, as long as the step fits what changed.',
    ja: '変更の内容に見合ったバージョンであれば、対応は不要です。',
  },
  step: null,
  examples: [
    {
      title: 'A new minor version',
      scope: 'document',
      diff: `
          info:
            title: Plans
        -   version: 1.0.0
        +   version: 1.1.0
          paths: {}
      `,
      verdict: 'safe',
    },
  ],
});
