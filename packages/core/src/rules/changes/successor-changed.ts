// Clients are sent elsewhere than before.
import { successorsOf } from '../../conventions/successor.ts';
import { isNewlyDeprecated } from '../announcement.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'successor-changed',
  on: 'lifecycle',
  when: 'kept',
  at: 'successor',
  summary: {
    en: 'Something has a successor that it did not have.',
    ja: '後継が示されたか、変わりました。',
  },
  // With a deprecation it is told as a part of that.
  detect({ base, revision }) {
    const [from, to] = [base, revision].map(({ lifecycle }) => successorsOf(lifecycle)[0]?.text);
    if (to === undefined || from === to || isNewlyDeprecated({ base, revision })) return undefined;
    return { from: from ?? '', to };
  },
  effect: 'annotates',
  atItsWord: true,
  announces: true,
  message: {
    en: ({ from, to }) => (from === '' ? `got the successor ${to}` : `successor went from ${from} to ${to}`),
    ja: ({ from, to }) =>
      from === '' ? `後継として ${to} が示されました` : `後継が ${from} から ${to} に変わりました`,
  },
  why: {
    en: 'Nothing fails. Clients that went to the old successor have to move again if that ends as well.',
    ja: '何も失敗しません。前の後継へ移った利用者は、そちらも終わるならもう一度移行することになります。',
  },
  fix: {
    en: 'Keep the old successor for those who have moved there.',
    ja: 'すでに移行した利用者のために、前の後継も残してください。',
  },
  step: {
    en: ({ from, to }) => `Plan to move to ${to}${from === '' ? '' : ` instead of ${from}`}`,
    ja: ({ from, to }) => `${from === '' ? '' : `${from} ではなく `}${to} へ移行できるよう準備してください`,
  },
  examples: [
    {
      title: 'Said for the first time',
      scope: 'operation',
      diff: `
          deprecated: true
        + x-successor: https://example.com/docs/move
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
  ],
});
