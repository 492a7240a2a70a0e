// An object that let undeclared properties pass rejects them.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'additional-properties-closed',
  on: 'schema',
  when: 'kept',
  at: 'additionalProperties',
  summary: {
    en: 'An object rejects properties that it does not declare.',
    ja: 'オブジェクトが宣言されていないプロパティを拒否するようになりました。',
  },
  detect({ base, revision }) {
    return revision.additional.closed && !base.additional.closed ? { invited: base.additional.explicit } : undefined;
  },
  effect: 'narrows',
  ofUndeclared: true,
  message: {
    en: () => 'undeclared properties are no longer allowed',
    ja: () => '宣言されていないプロパティが許されなくなりました',
  },
  why: {
    en: 'A client that sends a property which is not declared, ignored or kept until now, is rejected.',
    ja: 'これまで無視または保存されていた、宣言されていないプロパティを送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Ignore undeclared properties instead of rejecting them.',
    ja: '宣言されていないプロパティは拒否せず無視してください。',
  },
  step: {
    en: () => 'Send only properties that are declared; others are rejected',
    ja: () => 'ほかは拒否されるため、宣言されているプロパティだけを送ってください',
  },
  examples: [
    {
      title: 'Nobody was asked to send more',
      scope: 'schema',
      diff: `
          type: object
        + additionalProperties: false
          properties:
            name: { type: string }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'More was welcome',
      scope: 'schema',
      diff: `
          type: object
        - additionalProperties: true
        + additionalProperties: false
          properties:
            name: { type: string }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
