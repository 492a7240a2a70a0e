// The notice seems to have begun at another time.
import { isNewlyDeprecated, isUndeprecated } from '../announcement.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'deprecation-date-changed',
  on: 'lifecycle',
  when: 'kept',
  at: 'deprecated-at',
  summary: {
    en: 'The date since which something is deprecated changed.',
    ja: '非推奨になった日が変わりました。',
  },
  detect({ base, revision }) {
    if (isNewlyDeprecated({ base, revision }) || isUndeprecated({ base, revision })) return undefined;
    const [from, to] = [base, revision].map(({ lifecycle }) => lifecycle.deprecatedAt?.date.day ?? '') as [
      string,
      string,
    ];
    return from === to ? undefined : { from, to };
  },
  effect: 'annotates',
  atItsWord: true,
  // docs/compatibility.md, section 10: the notice that clients have is counted from that day, and seems longer than it was.
  judge: ({ facts: { from, to } }) => (from !== '' && to < from ? 'dangerous' : undefined),
  message: {
    en: ({ from, to }) => {
      if (from === '') return `is deprecated since ${to}, as is now said`;
      return to === ''
        ? `no longer says that it is deprecated since ${from}`
        : `deprecation went from ${from} to ${to}`;
    },
    ja: ({ from, to }) => {
      if (from === '') return `非推奨になった日（${to}）が記載されました`;
      return to === ''
        ? `非推奨になった日（${from}）の記載がなくなりました`
        : `非推奨になった日が ${from} から ${to} に変わりました`;
    },
  },
  why: {
    en: 'The minimum notice is counted from that day. An earlier day, or none, makes it look as if clients had been told before.',
    ja: '予告期間はこの日から数えます。日付を早めたり消したりすると、実際より前に知らせていたように見えます。',
  },
  fix: {
    en: 'Keep the day on which clients were told.',
    ja: '利用者に知らせた日をそのまま残してください。',
  },
  step: {
    en: ({ from, to }) =>
      to === ''
        ? `Find out until when you can use it; that it is deprecated since ${from} is no longer said`
        : `Find out until when you can use it; it is said to be deprecated since ${to} now`,
    ja: ({ from, to }) =>
      to === ''
        ? `非推奨になった日（${from}）の記載がなくなったため、いつまで使えるかを確認してください`
        : `非推奨になった日が ${to} とされたため、いつまで使えるかを確認してください`,
  },
  examples: [
    {
      title: 'Back-dated',
      scope: 'operation',
      diff: `
          deprecated: true
        - x-deprecated-at: '2026-04-01'
        + x-deprecated-at: '2025-12-31'
          responses: { '200': { description: OK } }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'Postponed',
      scope: 'operation',
      diff: `
          deprecated: true
        - x-deprecated-at: '2026-04-01'
        + x-deprecated-at: '2026-05-01'
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'Said for the first time',
      scope: 'operation',
      diff: `
          deprecated: true
        + x-deprecated-at: '2026-04-01'
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
  ],
});
