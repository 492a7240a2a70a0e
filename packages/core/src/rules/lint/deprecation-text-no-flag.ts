// What is called deprecated in words is marked as such.
import { canBeFlagged } from '../../conventions/flag-site.ts';
import type { LintContext } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { zoneOf } from '../../conventions/settings.ts';
import type { Evidence } from '../../lifecycle/evidence.ts';
import type { Lifecycle } from '../../lifecycle/lifecycle.ts';
import { momentOf } from '../../lifecycle/stated-date.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'deprecation-text-no-flag',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'What its own text calls deprecated has `deprecated: true`.',
    ja: '説明で非推奨とされているものには `deprecated: true` が付いています。',
  },
  standards: [{ openapi: 'Operation Object' }],
  among: ({ lifecycle }, context) => statementIn(lifecycle, context) !== undefined,
  check({ lifecycle }, context) {
    const said = statementIn(lifecycle, context);
    if (!said || lifecycle.isFlagged) return noneFound;
    return [{ facts: { text: quoted(said.text) }, at: said.origin }];
  },
  message: {
    en: ({ text }) => `the text says “${text}”, and there is no \`deprecated: true\``,
    ja: ({ text }) => `説明に「${text}」とありますが、\`deprecated: true\` が付いていません`,
  },
  why: {
    en: 'Generated clients, editors and documentation look for the flag and not for sentences: they go on offering it.',
    ja: '生成されたクライアントやエディター、ドキュメントが見るのは説明文ではなく deprecated なので、そのまま使われ続けます。',
  },
  fix: {
    en: 'Add `deprecated: true`, or say more clearly what the sentence is about.',
    ja: '`deprecated: true` を付けるか、何についての文なのかを明確にしてください。',
  },
  repairs: [
    {
      // Not safe, as sentences can be misread.
      kind: 'suggestion',
      title: { en: () => 'Mark it as deprecated', ja: () => '非推奨にする' },
      edits: (_, { lifecycle: { origin } }) => [{ kind: 'set', at: at(origin, 'deprecated'), value: true }],
    },
  ],
  examples: [
    {
      title: 'In words alone',
      scope: 'operation',
      method: 'get',
      yaml: `
        description: このエンドポイントは非推奨です。代わりに /new-endpoint を使用してください。 # ✗
        responses: { '200': { description: OK } }
      `,
      repaired: `
        description: このエンドポイントは非推奨です。代わりに /new-endpoint を使用してください。
        responses: { '200': { description: OK } }
        deprecated: true
      `,
    },
    {
      title: 'A parameter, and sentences about something else',
      scope: 'operation',
      method: 'get',
      yaml: `
        description: Lists plans. The deprecated parameter is ignored.
        parameters:
          - name: query
            in: query
            description: 'Deprecated: use q.' # ✗
            schema: { type: string }
          - name: deprecated
            in: query
            description: Whether deprecated plans are listed.
            schema: { type: boolean }
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'A property, and one that describes a value',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          schemas:
            Plan:
              properties:
                title:
                  type: string
                  description: This field is deprecated in favor of name. # ✗
                state: { type: string, description: 'One of open, done and gone (deprecated).' }
      `,
    },
    {
      title: 'It will be, from a day that has not come',
      scope: 'operation',
      method: 'get',
      yaml: `
        description: This endpoint is deprecated. Deprecated since 2026-06-30.
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: '2.0 knows no flag for parameters, 3.0 none beside a reference',
      scope: 'operation',
      method: 'get',
      openapi: '2.0',
      yaml: `
        parameters: [{ name: query, in: query, type: string, description: Deprecated. Use q. }]
        responses: { '200': { description: OK } }
      `,
    },
  ],
});

/** What it says of itself and what could be marked; not what is announced for later. */
const statementIn = (
  lifecycle: Lifecycle,
  { version, settings, now }: Pick<LintContext<unknown>, 'version' | 'settings' | 'now'>,
): Evidence | undefined => {
  const said = lifecycle.evidence.find(({ claim, source }) => claim === 'deprecated' && source === 'text');
  if (!said || !canBeFlagged(lifecycle, version)) return undefined;
  const begins = lifecycle.deprecatedAt && momentOf(lifecycle.deprecatedAt.date, 'first', zoneOf(settings));
  return begins === undefined || begins <= now.getTime() ? said : undefined;
};

const longestQuote = 100;

const quoted = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text);
