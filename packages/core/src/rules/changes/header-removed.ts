// A response, or a part of a body, no longer has a header.
import type { Effect } from '../../findings.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'header-removed',
  on: 'header',
  when: 'removed',
  summary: {
    en: 'A header was removed.',
    ja: 'ヘッダーが削除されました。',
  },
  detect({ base: { name, required } }) {
    return { name: name.toLowerCase(), required };
  },
  effect: ({ required }): Effect => (required ? 'widens' : 'narrows'),
  // docs/compatibility.md, section 10: whoever reads an optional header had to expect responses without it, and whoever
  // sends one is ignored; whether that was foreseen depends on the client.
  judge: ({ facts }) => (facts.required ? undefined : 'dangerous'),
  message: {
    en: ({ required }) => (required ? 'was always there, and was removed' : 'was removed'),
    ja: ({ required }) => (required ? '必ず送られていたヘッダーが削除されました' : '削除されました'),
  },
  why: {
    en: 'Clients that read it, to follow a location, to count pages or to slow down, find nothing.',
    ja: '遷移先、件数、呼び出し制限などをこのヘッダーから読むクライアントは、値を得られなくなります。',
  },
  fix: {
    en: 'Mark it as deprecated first, and go on sending it until the next version.',
    ja: 'まず deprecated にし、次のバージョンまでは送り続けてください。',
  },
  step: {
    en: ({ name }, direction) =>
      direction === 'input'
        ? `Stop sending the header \`${name}\`; it is no longer read`
        : `Stop reading the header \`${name}\`; it is no longer sent`,
    ja: ({ name }, direction) =>
      direction === 'input'
        ? `読まれなくなったヘッダー \`${name}\` を送るのをやめてください`
        : `届かなくなったヘッダー \`${name}\` に頼らないようにしてください`,
  },
  examples: [
    {
      title: 'A header that was always there',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
        -     headers:
        -       X-Total: { required: true, schema: { type: integer } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A header that came now and then',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
        -     headers:
        -       Retry-After: { schema: { type: integer } }
      `,
      verdict: 'dangerous',
    },
  ],
});
