// Somebody else is to be asked about the API.
import { sameValue } from '../../source/same-value.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'api-contact-changed',
  on: 'contract',
  when: 'kept',
  at: 'info',
  summary: {
    en: 'Whom to ask about the API changed.',
    ja: 'API に関する問い合わせ先が変わりました。',
  },
  detect({ base, revision }) {
    if (sameValue(base.contact, revision.contact)) return undefined;
    return { was: base.contact !== undefined, is: revision.contact !== undefined };
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ was, is }) => `contact ${was ? (is ? 'changed' : 'was removed') : 'was added'}`,
    ja: ({ was, is }) => `問い合わせ先${was ? (is ? 'が変わりました' : 'が削除されました') : 'が追加されました'}`,
  },
  why: {
    en: 'Nobody is hurt; whoever has the old address may no longer be heard.',
    ja: '通信に影響はありません。ただし、以前の連絡先に送った問い合わせは届かなくなることがあります。',
  },
  fix: {
    en: 'Nothing needs to be done as long as the old address is read.',
    ja: '以前の連絡先も確認できるなら、対応は不要です。',
  },
  step: null,
  examples: [
    {
      title: 'Another address',
      scope: 'document',
      diff: `
          info:
            title: Plans
            version: 1.0.0
        -   contact: { email: plans@example.com }
        +   contact: { email: help@example.com }
          paths: {}
      `,
      verdict: 'safe',
    },
  ],
});
