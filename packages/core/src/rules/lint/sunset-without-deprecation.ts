// What ends is deprecated.
import { canBeFlagged } from '../../conventions/flag-site.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'sunset-without-deprecation',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'What has a sunset is deprecated.',
    ja: '終了日のあるものは、非推奨になっています。',
  },
  standards: [{ rfc: 9745, section: '4' }, { openapi: 'Operation Object' }],
  check({ lifecycle }, { version }) {
    const { sunsetAt, isDeprecated } = lifecycle;
    if (!sunsetAt || isDeprecated || !canBeFlagged(lifecycle, version)) return noneFound;
    // Free text and tables speak of many things.
    if (sunsetAt.source !== 'extension' && sunsetAt.source !== 'header') return noneFound;
    return [{ facts: { sunset: sunsetAt.date.day, name: sunsetAt.name }, at: sunsetAt.origin }];
  },
  message: {
    en: ({ sunset, name }) => `${name} says that it ends on ${sunset}, and it is not marked as deprecated`,
    ja: ({ sunset, name }) => `${name} では ${sunset} に終了しますが、非推奨の印がありません`,
  },
  why: {
    en: 'Documentation, generated clients and editors look for the flag alone: new clients are still built on what ends.',
    ja: 'ドキュメント、生成されたクライアント、エディターが見るのは deprecated だけなので、終了するものがなお新規に使われます。',
  },
  fix: {
    en: 'Add `deprecated: true`, or drop the date.',
    ja: '`deprecated: true` を付けるか、終了日を消してください。',
  },
  repairs: [
    {
      // An extension that states an end says that the thing itself goes, so that nobody should begin to use it.
      kind: 'safe',
      title: { en: () => 'Mark it as deprecated', ja: () => '非推奨にする' },
      edits: (_, { lifecycle: { origin, sunsetAt, subject } }) =>
        sunsetAt?.source === 'extension' && subject.kind === 'operation'
          ? [{ kind: 'set', at: at(origin, 'deprecated'), value: true }]
          : [],
    },
    {
      // Sunset may also speak of one resource that is kept for some time (RFC 8594, section 1.2).
      kind: 'suggestion',
      title: { en: () => 'Mark it as deprecated', ja: () => '非推奨にする' },
      edits: (_, { lifecycle: { origin, sunsetAt, subject } }) =>
        sunsetAt?.source === 'header' || subject.kind !== 'operation'
          ? [{ kind: 'set', at: at(origin, 'deprecated'), value: true }]
          : [],
    },
  ],
  examples: [
    {
      title: 'A date and no flag',
      scope: 'operation',
      method: 'get',
      yaml: `
        x-sunset: '2026-06-30' # ✗
        responses: { '200': { description: OK } }
      `,
      repaired: `
        x-sunset: '2026-06-30'
        responses: { '200': { description: OK } }
        deprecated: true
      `,
    },
    {
      title: 'A property',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          schemas:
            Plan:
              type: object
              properties:
                name:
                  type: string
                  x-sunset: '2026-06-30' # ✗
                title: { type: string, x-sunset: '2026-06-30', deprecated: true }
      `,
    },
    {
      title: 'A header',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              Sunset: { schema: { type: string }, example: 'Tue, 30 Jun 2026 23:59:59 GMT' } # ✗
      `,
    },
    {
      title: 'Flag and date',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-sunset: '2026-06-30'
        responses: { '200': { description: OK } }
      `,
    },
  ],
});
