// A parameter is now marked as deprecated.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'parameter-deprecated',
  on: 'parameter',
  when: 'kept',
  at: 'deprecated',
  summary: {
    en: 'A parameter was marked as deprecated.',
    ja: 'パラメーターが非推奨になりました。',
  },
  detect({ base, revision }) {
    return !base.deprecated && revision.deprecated ? { name: revision.name } : undefined;
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: () => 'became deprecated',
    ja: () => '非推奨になりました',
  },
  why: {
    en: 'Nothing fails yet. Clients learn that they have to do without it.',
    ja: 'まだ何も失敗しません。クライアントは、いずれ使えなくなることを知ります。',
  },
  fix: {
    en: 'Say what to use instead and until when it stays.',
    ja: '代わりに使うものと、いつまで利用できるかを示してください。',
  },
  examples: [
    {
      title: 'Announcing the end of a parameter',
      scope: 'operation',
      diff: `
          parameters:
            - name: status
              in: query
        +     deprecated: true
              schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
  ],
});
