// Who moves to a successor does not move to an older version.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { successorsOf, versionsIn } from '../../conventions/successor.ts';
import { urlVersionsOf, versionTextOf } from '../../conventions/url-version.ts';

export default lintRule({
  id: 'successor-newer-version',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'The successor of an operation is not in an older major version.',
    ja: 'オペレーションの後継は、より古いメジャーバージョンにはありません。',
  },
  standards: [{ rfc: 5829, section: '3.6' }],
  check({ lifecycle }, { api }) {
    if (lifecycle.subject.kind !== 'operation') return noneFound;
    const own = urlVersionsOf(lifecycle.subject.operation, api).at(-1);
    if (own?.major === undefined) return noneFound;
    const { major, text } = own;
    return successorsOf(lifecycle).flatMap(({ text: successor, origin }) => {
      const version = versionsIn(successor).at(-1);
      const other = version === undefined ? undefined : versionTextOf(version)?.major;
      return other !== undefined && other < major ? [{ facts: { successor, version: text }, at: origin }] : [];
    });
  },
  message: {
    en: ({ successor, version }) => `the successor ${successor} is older than ${version}, where one comes from`,
    ja: ({ successor, version }) => `後継の ${successor} は、元の ${version} より古いバージョンです`,
  },
  why: {
    en: 'The older version goes first: clients move to what ends before what they leave.',
    ja: '古いバージョンのほうが先に廃止されるため、移行したクライアントはかえって早く行き場を失います。',
  },
  fix: {
    en: 'Name the successor in the same or a newer version.',
    ja: '同じか、より新しいバージョンにある後継を書いてください。',
  },
  examples: [
    {
      title: 'One version back',
      scope: 'document',
      yaml: `
        paths:
          /v1/plans: { get: { responses: { '200': { description: OK } } } }
          /v2/old-plans:
            get:
              deprecated: true
              x-successor: /v1/plans # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'The next version, in another description',
      scope: 'document',
      yaml: `
        servers: [{ url: /api/v1 }]
        paths:
          /plans: { get: { deprecated: true, x-successor: /api/v2/plans, responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
