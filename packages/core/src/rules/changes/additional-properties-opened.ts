// An object that had only the properties it declares may have others.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'additional-properties-opened',
  on: 'schema',
  when: 'kept',
  at: 'additionalProperties',
  summary: {
    en: 'An object may have properties that it does not declare.',
    ja: 'オブジェクトが宣言されていないプロパティを持てるようになりました。',
  },
  detect({ base, revision }) {
    return base.additional.closed && !revision.additional.closed
      ? { invited: revision.additional.explicit }
      : undefined;
  },
  effect: 'widens',
  // docs/compatibility.md, section 9: the server emits what is declared, unless it says that there may be more. What it
  // will declare later comes without another warning.
  judge: ({ facts, direction }) => (direction === 'output' && !facts.invited ? 'dangerous' : undefined),
  message: {
    en: () => 'undeclared properties are allowed',
    ja: () => '宣言されていないプロパティが許されるようになりました',
  },
  why: {
    en: 'A client that rejects properties it does not know, as it was told it could, fails on new ones.',
    ja: '約束に基づいて知らないプロパティを拒否するクライアントは、新しいプロパティで失敗します。',
  },
  fix: {
    en: 'Announce the change, so that clients learn to ignore what they do not know.',
    ja: 'クライアントが知らないプロパティを無視できるよう、変更を告知してください。',
  },
  step: {
    en: () => 'Ignore properties that you do not know instead of rejecting them',
    ja: () => '知らないプロパティは拒否せず無視してください',
  },
  examples: [
    {
      title: 'Nothing else is declared yet',
      scope: 'schema',
      diff: `
          type: object
        - additionalProperties: false
          properties:
            name: { type: string }
      `,
      verdict: { input: 'safe', output: 'dangerous' },
    },
    {
      title: 'Anything may come',
      scope: 'schema',
      diff: `
          type: object
        - additionalProperties: false
        + additionalProperties: true
          properties:
            name: { type: string }
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
