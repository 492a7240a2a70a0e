// What is known of the end of an operation is sent with its responses.
import type { Contract, Operation } from '../../contract/model.ts';
import { isDeprecatedOperation } from '../../conventions/deprecated-operation.ts';
import type { HeaderValues } from '../../conventions/lifecycle-header-edits.ts';
import { describeHeaders, targetOf } from '../../conventions/lifecycle-header-edits.ts';
import { isJapanese, wordsOf } from '../../conventions/lifecycle-text.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import type { Settings } from '../../conventions/settings.ts';
import { zoneOf } from '../../conventions/settings.ts';
import { counterpartOf, resolveSuccessor, successorsOf } from '../../conventions/successor.ts';
import { deprecationOf } from '../../http/deprecation-date.ts';
import { httpDateOf } from '../../http/http-date.ts';
import type { Lifecycle } from '../../lifecycle/lifecycle.ts';
import { momentOf } from '../../lifecycle/stated-date.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'deprecation-no-headers',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'Responses of an operation that ends have the headers Deprecation, Sunset and Link.',
    ja: '終了するオペレーションのレスポンスには、Deprecation、Sunset、Link のヘッダーがあります。',
  },
  standards: [
    { rfc: 9745, section: '2' },
    { rfc: 8594, section: '3' },
    { rfc: 8288, section: '3' },
  ],
  among: ({ lifecycle }, { settings, api }) => Object.keys(known(lifecycle, api, settings)).length > 0,
  check({ lifecycle }, { settings, api }) {
    if (lifecycle.subject.kind !== 'operation') return noneFound;
    const { operation } = lifecycle.subject;
    const missing = Object.keys(known(lifecycle, api, settings)).filter(name => !isDescribed(operation, name));
    if (missing.length === 0) return noneFound;
    return [{ facts: { missing: missing.join(', ') }, at: at(operation.origin, 'responses') }];
  },
  message: {
    en: ({ missing }) => `responses do not have ${missing}, and the description knows what to say there`,
    ja: ({ missing }) => `レスポンスに ${missing} がありませんが、その内容は記述からわかります`,
  },
  why: {
    en: 'Clients that run read no documentation: only headers tell them, and those who watch them, that the end is near.',
    ja: '動いているクライアントはドキュメントを読みません。終了が近いことをクライアントや監視に伝えられるのはヘッダーだけです。',
  },
  fix: {
    en: 'Send the headers, and describe them in every response of a success.',
    ja: 'これらのヘッダーを送信し、成功時のすべてのレスポンスに記述してください。',
  },
  repairs: [
    {
      // It promises what servers may not send yet.
      kind: 'suggestion',
      title: { en: ({ missing }) => `Describe ${missing}`, ja: ({ missing }) => `${missing} を記述` },
      edits(_, { lifecycle }, { api, settings }) {
        if (lifecycle.subject.kind !== 'operation') return [];
        const { operation } = lifecycle.subject;
        const { deprecatedAt, sunsetAt } = lifecycle;
        const values = known(lifecycle, api, settings);
        const names = Object.keys(values).filter(name => !isDescribed(operation, name));
        const described = {
          operation,
          values: Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name))),
          days: {
            Deprecation: deprecatedAt?.date.day ?? '',
            Sunset: sunsetAt?.date.day ?? '',
            Link: (successorIn(lifecycle, api) ?? '').replaceAll(/[^A-Za-z\d]+/g, '-').replaceAll(/^-|-$/g, ''),
          },
        };
        return describeHeaders([described], api, isJapanese(wordsOf(lifecycle)) ? 'ja' : 'en').edits;
      },
    },
  ],
  examples: [
    {
      title: 'Dates and a successor, and nothing in the responses',
      scope: 'document',
      yaml: `
        openapi: 3.1.0
        info: { title: Plans, version: 1.0.0 }
        paths:
          /v1/plans:
            get:
              deprecated: true
              x-deprecated-at: '2025-12-31'
              x-sunset: '2026-06-30'
              x-successor: GET /v2/plans
              responses: # ✗
                '200':
                  description: OK
          /v2/plans: { get: { responses: { '200': { description: OK } } } }
      `,
      repaired: `
        openapi: 3.1.0
        info: { title: Plans, version: 1.0.0 }
        paths:
          /v1/plans:
            get:
              deprecated: true
              x-deprecated-at: '2025-12-31'
              x-sunset: '2026-06-30'
              x-successor: GET /v2/plans
              responses:
                '200':
                  description: OK
                  headers:
                    Deprecation:
                      $ref: '#/components/headers/Deprecation-2025-12-31'
                    Sunset:
                      $ref: '#/components/headers/Sunset-2026-06-30'
                    Link:
                      $ref: '#/components/headers/Link-v2-plans'
          /v2/plans: { get: { responses: { '200': { description: OK } } } }
        components:
          headers:
            Deprecation-2025-12-31:
              description: Since when the operation is deprecated (RFC 9745).
              schema:
                type: string
              example: '@1767139200'
            Sunset-2026-06-30:
              description: Until when the operation can be used (RFC 8594).
              schema:
                type: string
              example: Tue, 30 Jun 2026 23:59:59 GMT
            Link-v2-plans:
              description: Where to go instead (RFC 8288).
              schema:
                type: string
              example: </v2/plans>; rel="successor-version"
      `,
    },
    {
      title: 'One is there, in lower case; a successor alone asks for nothing',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              deprecated: true
              x-deprecated-at: '2025-12-31'
              x-sunset: '2026-06-30'
              responses: # ✗
                '200': { description: OK, headers: { deprecation: { schema: { type: string } } } }
          /b: { get: { deprecated: true, x-successor: /c, responses: { '200': { description: OK } } } }
          /c: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'All of them, no success that is described, and what is said of the whole API',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              deprecated: true
              x-sunset: '2026-06-30'
              responses:
                '200': { description: OK, headers: { Sunset: { schema: { type: string } } } }
                '404': { description: Nothing there }
          /b: { get: { deprecated: true, x-sunset: '2026-06-30', responses: { default: { description: OK } } } }
          /c: { x-sunset: '2026-06-30', get: { deprecated: true, responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

/** What can be sent. Dates in free text and tables, and of a whole path or API, are not those of the operation for certain. */
const known = (lifecycle: Lifecycle, api: Contract, settings: Settings): HeaderValues => {
  if (!isDeprecatedOperation({ lifecycle })) return {};
  const zone = zoneOf(settings);
  const [begins, ends] = [lifecycle.deprecatedAt, lifecycle.sunsetAt].map(it =>
    it && !it.isInherited && (it.source === 'extension' || it.source === 'header') ? it.date : undefined,
  );
  if (!begins && !ends) return {};
  const target = successorIn(lifecycle, api);
  return {
    ...(begins && { Deprecation: deprecationOf(momentOf(begins, 'first', zone)) }),
    ...(ends && { Sunset: httpDateOf(momentOf(ends, 'last', zone)) }),
    ...(target !== undefined && { Link: `<${target}>; rel="successor-version"` }),
  };
};

/** As an address: that of an operation behind the path of its server. */
const successorIn = (lifecycle: Lifecycle, api: Contract): string | undefined => {
  const [first] = successorsOf(lifecycle).filter(({ source }) => source === 'extension' || source === 'link');
  if (!first || lifecycle.subject.kind !== 'operation') return undefined;
  const resolved = resolveSuccessor(first, api);
  if (resolved.kind === 'missing') return undefined;
  if (resolved.kind === 'elsewhere') return /^https?:\/\/[^\s<>]+$/.test(first.text) ? first.text : undefined;
  const { operation } = lifecycle.subject;
  // A link has no method.
  const next = counterpartOf(operation, resolved.operations);
  return next?.method === operation.method ? targetOf(next) : undefined;
};

/** In every success; where none is described, there is nowhere to describe it. */
const isDescribed = ({ kind, responses }: Operation, name: string): boolean =>
  kind !== 'operation' ||
  responses
    .filter(({ status, unread }) => status.startsWith('2') && unread === undefined)
    .every(({ headers }) => headers.some(header => header.name.toLowerCase() === name.toLowerCase()));
