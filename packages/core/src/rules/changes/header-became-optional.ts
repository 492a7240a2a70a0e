// A header that was always there can be missing.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'header-became-optional',
  on: 'header',
  when: 'kept',
  at: 'required',
  summary: {
    en: 'A required header became optional.',
    ja: '必須だったヘッダーが任意になりました。',
  },
  detect({ base, revision }) {
    return base.required && !revision.required ? {} : undefined;
  },
  effect: 'widens',
  message: {
    en: () => 'became optional',
    ja: () => '任意になりました',
  },
  why: {
    en: 'Clients rely on it being there, and do not look before they read it.',
    ja: 'クライアントは必ずあるものとして、存在を確かめずに読みます。',
  },
  fix: {
    en: 'Keep sending it always.',
    ja: 'これからも必ず送ってください。',
  },
  step: {
    en: () => 'Check that the header is there before you read it',
    ja: () => 'ヘッダーがあることを確かめてから読み取ってください',
  },
  examples: [
    {
      title: 'A response may no longer say how many there are',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              headers:
                X-Total:
        -         required: true
                  schema: { type: integer }
      `,
      verdict: 'breaking',
    },
  ],
});
