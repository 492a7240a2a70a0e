// Retry-After holds whole seconds or an HTTP date.
import { exampleValuesOf } from '../../contract/example-values.ts';
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isRetryAfter } from '../../conventions/retry-after.ts';
import type { Facets } from '../../schema/facets.ts';
import { facetsOf } from '../../schema/view.ts';

type Mistake =
  | { readonly kind: 'type'; readonly stated: string }
  | { readonly kind: 'format'; readonly stated: string }
  | { readonly kind: 'example'; readonly stated: string };

export default lintRule({
  id: 'retry-after-format',
  family: 'limits',
  on: 'header',
  summary: {
    en: 'Retry-After is an integer (seconds) or a string that is an HTTP date.',
    ja: 'Retry-After は整数（秒数）か、HTTP の日時の文字列です。',
  },
  standards: [
    { rfc: 9110, section: '10.2.3' },
    { rfc: 9110, section: '5.6.7' },
  ],
  check({ header }): readonly Found<Mistake>[] {
    if (header.name.toLowerCase() !== 'retry-after') return noneFound;
    const facets = header.schema && facetsOf(header.schema);
    return [
      ...(facets ? mistakesIn(facets) : []),
      ...exampleValuesOf(header)
        .filter(({ value }) => ['string', 'number'].includes(typeof value) && !isRetryAfter(String(value)))
        .map(({ value, origin }) => ({ facts: { kind: 'example' as const, stated: String(value) }, at: origin })),
    ];
  },
  message: {
    en: ({ kind, stated }) => {
      if (kind === 'type') return `Retry-After has the type ${stated}, and it holds an integer or a string`;
      if (kind === 'format') return `Retry-After has the format ${stated}, and HTTP writes dates otherwise`;
      return `Retry-After says ${stated}, which is neither whole seconds nor an HTTP date`;
    },
    ja: ({ kind, stated }) => {
      if (kind === 'type') return `Retry-After の型が ${stated} ですが、値は整数か文字列です`;
      if (kind === 'format') return `Retry-After の形式が ${stated} ですが、HTTP の日時とは形が違います`;
      return `Retry-After の ${stated} は整数の秒数でも HTTP の日時でもありません`;
    },
  },
  why: {
    en: 'Clients read the value as seconds or as an HTTP date. What is neither is dropped, and they try again at once.',
    ja: 'クライアントは値を秒数か HTTP の日時として読みます。どちらでもない値は捨てられ、すぐに再試行されます。',
  },
  fix: {
    en: 'Declare an integer with the minimum 0, and send seconds.',
    ja: 'minimum が 0 の整数として宣言し、秒数を送ってください。',
  },
  examples: [
    {
      title: 'The date of JSON',
      scope: 'operation',
      yaml: `
        responses:
          '503':
            description: Unavailable
            headers:
              Retry-After:
                schema:
                  type: string
                  format: date-time # ✗
                  example: '2026-01-01T00:00:00Z' # ✗
      `,
    },
    {
      title: 'Fractions and units',
      scope: 'operation',
      yaml: `
        responses:
          '429':
            description: Too many requests
            headers:
              retry-after:
                example: 30s # ✗
                schema:
                  type: boolean # ✗
      `,
    },
    {
      title: 'Seconds, an HTTP date, or either',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              responses:
                '429':
                  description: Too many requests
                  headers: { Retry-After: { schema: { type: integer, minimum: 0, example: 120 } } }
          /b:
            get:
              responses:
                '503':
                  description: Unavailable
                  headers:
                    Retry-After: { schema: { type: string }, example: 'Fri, 31 Dec 1999 23:59:59 GMT' }
          /c:
            get:
              responses:
                '503':
                  description: Unavailable
                  headers: { Retry-After: { schema: { oneOf: [{ type: integer }, { type: string }] } } }
      `,
    },
    {
      title: 'OpenAPI 2.0',
      scope: 'operation',
      openapi: '2.0',
      yaml: `
        responses:
          '429':
            description: Too many requests
            headers:
              Retry-After:
                type: string
                format: date # ✗
      `,
    },
  ],
});

const mistakesIn = ({ types, formats, sources }: Facets): readonly Found<Mistake>[] => {
  // Many write `number` and mean whole ones: that is for the eye only.
  if (!types.has('string') && !types.has('number') && !types.has('integer'))
    return [{ facts: { kind: 'type', stated: [...types].join(', ') }, ...placeOf(sources.get('type')) }];
  return formats
    .filter(format => ['date', 'date-time', 'duration', 'time'].includes(format))
    .map(stated => ({ facts: { kind: 'format', stated }, ...placeOf(sources.get('format')) }));
};

const placeOf = (origin: Found<Mistake>['at']): Pick<Found<Mistake>, 'at'> => (origin ? { at: origin } : {});
