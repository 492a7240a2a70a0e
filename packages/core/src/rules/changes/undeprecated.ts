// Clients are told that they may stay.
import { isUndeprecated } from '../announcement.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'undeprecated',
  on: 'lifecycle',
  when: 'kept',
  at: 'deprecated',
  summary: {
    en: 'What was deprecated no longer is.',
    ja: '非推奨が取り消されました。',
  },
  detect({ base, revision }) {
    if (!isUndeprecated({ base, revision })) return undefined;
    const { lifecycle } = revision;
    const left = lifecycle.evidence.filter(
      ({ claim, source, isInherited }) => !isInherited && told.has(source) && announcing.has(claim),
    );
    return { left: [...new Set(left.map(({ name }) => name))] };
  },
  effect: 'annotates',
  atItsWord: true,
  // docs/compatibility.md, section 10: what is left of the announcement still tells clients to leave.
  judge: ({ facts: { left } }) => (left.length > 0 ? 'dangerous' : undefined),
  message: {
    en: ({ left }) => `is no longer deprecated${left.length > 0 ? `, and ${left.join(', ')} still says so` : ''}`,
    ja: ({ left }) =>
      `非推奨ではなくなりました${left.length > 0 ? `が、${left.join('、')} には終了の告知が残っています` : ''}`,
  },
  why: {
    en: 'Clients that have left already did so for nothing; those that go by what is left of the announcement still leave.',
    ja: 'すでに移行したクライアントの作業は無駄になります。告知が残っていれば、それに従う利用者は今も移行します。',
  },
  fix: {
    en: 'Take back dates, headers and successors as well, and tell those who were told to leave.',
    ja: '日付、ヘッダー、後継も取り消し、移行を案内した利用者に知らせてください。',
  },
  step: {
    en: ({ left }) =>
      left.length > 0
        ? `Find out whether it stays; it is no longer deprecated, but ${left.join(', ')} still says so`
        : 'Stay with it if you like; it is no longer deprecated',
    ja: ({ left }) =>
      left.length > 0
        ? `非推奨ではなくなりましたが ${left.join('、')} に終了の告知が残っているため、使い続けられるかを確認してください`
        : '非推奨ではなくなったため、必要なら使い続けてください',
  },
  examples: [
    {
      title: 'Taking a deprecation back',
      scope: 'operation',
      diff: `
        - deprecated: true
        - x-sunset: '2026-06-30'
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'The date stays behind',
      scope: 'operation',
      diff: `
        - deprecated: true
          x-sunset: '2026-06-30'
          responses: { '200': { description: OK } }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'The header stays behind',
      scope: 'operation',
      diff: `
        - deprecated: true
          responses:
            '200':
              description: OK
              headers:
                Sunset: { schema: { type: string }, example: 'Tue, 30 Jun 2026 23:59:59 GMT' }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'A property that stays',
      scope: 'schema',
      diff: `
          type: object
          properties:
            fax:
              type: string
        -     deprecated: true
      `,
      verdict: 'safe',
    },
  ],
});

const told: ReadonlySet<string> = new Set(['extension', 'header', 'link']);

const announcing: ReadonlySet<string> = new Set(['deprecated', 'deprecated-at', 'sunset-at', 'successor']);
