// Headers that OpenAPI describes elsewhere are not listed among parameters and headers, where they are ignored.
import { isInline } from '../../conventions/is-inline.ts';
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import { writtenAt } from '../../conventions/written.ts';
import type { Facts } from '../../findings.ts';
import { own } from '../../schema/values.ts';
import { at } from '../../source/origin.ts';

interface Ignored extends Facts {
  readonly name: string;
  readonly side: 'request' | 'response';
}

const ignoredParameters = new Set(['accept', 'content-type', 'authorization']);

export default lintRule({
  id: 'header-ignored',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'Accept, Content-Type and Authorization are no header parameters, and Content-Type is no response header.',
    ja: 'Accept・Content-Type・Authorization をヘッダーパラメーターとして、Content-Type をレスポンスヘッダーとして記述しません。',
  },
  standards: [{ openapi: 'Parameter Object' }, { openapi: 'Response Object' }],
  check({ operation }, { version, api: { description } }): readonly Found<Ignored>[] {
    // OpenAPI 2.0 ignores none of them.
    if (version === '2.0') return [];
    const places = [operation.origin, ...(operation.origin.parent ? [operation.origin.parent] : [])];
    const parameters = places.flatMap(place => writtenAt(description, at(place, 'parameters')));
    const headers = operation.responses.flatMap(({ origin }) => writtenAt(description, at(origin, 'headers')));
    return [
      ...parameters.flatMap(({ fields, origin }) => {
        const name = own(fields, 'name');
        return own(fields, 'in') === 'header' && typeof name === 'string' && ignoredParameters.has(name.toLowerCase())
          ? [{ facts: { name, side: 'request' as const }, at: origin }]
          : [];
      }),
      ...headers
        .filter(({ key }) => key.toLowerCase() === 'content-type')
        .map(({ key, origin }) => ({ facts: { name: key, side: 'response' as const }, at: origin })),
    ];
  },
  message: {
    en: ({ name, side }) =>
      `${name} is ignored among the ${side === 'request' ? 'parameters' : 'headers of a response'}`,
    ja: ({ name, side }) =>
      `${side === 'request' ? 'パラメーター' : 'レスポンスヘッダー'}としての ${name} は無視されます`,
  },
  why: {
    en: 'Tools that follow OpenAPI leave it out of documentation and clients, so nobody sees what it says; others send it twice.',
    ja: 'OpenAPI に従うツールはドキュメントにもクライアントにも出さないため、書いた内容は誰にも見えません。従わないツールは二重に送ることがあります。',
  },
  fix: {
    en: 'Remove it: the media types under content stand for Accept and Content-Type, and a security scheme for Authorization.',
    ja: '削除してください。Accept と Content-Type は content のメディアタイプ、Authorization はセキュリティスキームで表します。',
  },
  repairs: [
    {
      // Readers may have learnt something from its description.
      kind: 'suggestion',
      title: { en: ({ name }) => `Remove ${name}`, ja: ({ name }) => `${name} を削除` },
      edits: ({ at: place }) => (isInline(place) ? [{ kind: 'remove', at: place }] : []),
    },
  ],
  examples: [
    {
      title: 'Each of them, whatever the case',
      scope: 'operation',
      yaml: `
        parameters:
          - { name: accept, in: header, schema: { type: string } } # ✗
          - { name: Content-Type, in: header, schema: { type: string } } # ✗
          - { name: Authorization, in: header, schema: { type: string } } # ✗
        responses:
          '200':
            description: OK
            headers:
              Content-Type: { schema: { type: string } } # ✗
      `,
    },
    {
      title: 'Removed where it stands',
      scope: 'operation',
      yaml: `
        parameters:
          - { name: Accept, in: header, schema: { type: string } } # ✗
          - { name: Prefer, in: header, schema: { type: string } }
        responses: { '200': { description: OK } }
      `,
      repaired: `
        parameters:
          - { name: Prefer, in: header, schema: { type: string } }
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'A parameter that several operations share is one finding',
      scope: 'document',
      yaml: `
        paths:
          /a:
            parameters: [{ $ref: '#/components/parameters/Accept' }]
            get: { responses: { '200': { description: OK } } }
            post: { responses: { '200': { description: OK } } }
        components:
          parameters:
            Accept: { name: Accept, in: header, schema: { type: string } } # ✗
      `,
    },
    {
      title: 'Other headers, and the same names elsewhere',
      scope: 'operation',
      yaml: `
        parameters:
          - { name: Accept-Language, in: header, schema: { type: string } }
          - { name: accept, in: query, schema: { type: boolean } }
        responses: { '200': { description: OK, headers: { Authorization: { schema: { type: string } } } } }
      `,
    },
    {
      title: 'OpenAPI 2.0 ignores none of them',
      scope: 'operation',
      openapi: '2.0',
      yaml: `
        parameters:
          - { name: Authorization, in: header, type: string }
        responses: { '200': { description: OK } }
      `,
    },
  ],
});
