// A header that could be missing is always there.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'header-became-required',
  on: 'header',
  when: 'kept',
  at: 'required',
  summary: {
    en: 'An optional header became required.',
    ja: '任意だったヘッダーが必須になりました。',
  },
  detect({ base, revision }) {
    return !base.required && revision.required ? {} : undefined;
  },
  effect: 'narrows',
  message: {
    en: () => 'became required',
    ja: () => '必須になりました',
  },
  why: {
    en: 'Readers of a response are not hurt. Whoever has to send the header, to answer a webhook or as part of a multipart body, may leave it out today.',
    ja: 'レスポンスを読む側への影響はありません。Webhook への応答やマルチパートの一部として送る側は、省略していることがあります。',
  },
  fix: {
    en: 'Leave it optional where others have to send it.',
    ja: '相手が送るヘッダーは任意のままにしてください。',
  },
  step: {
    en: () => 'Always send the header',
    ja: () => 'ヘッダーを必ず送ってください',
  },
  examples: [
    {
      title: 'A response always says how many there are',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              headers:
                X-Total:
        +         required: true
                  schema: { type: integer }
      `,
      verdict: 'safe',
    },
  ],
});
