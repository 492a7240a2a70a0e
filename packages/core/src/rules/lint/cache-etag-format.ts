// Examples of entity tags are quoted.

import { exampleValuesOf } from '../../contract/example-values.ts';
import { describedHeaders } from '../../conventions/described-headers.ts';
import { isEntityTag, isEntityTagList } from '../../conventions/entity-tag.ts';
import { lintRule } from '../../conventions/lint-rule.ts';

const forms: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['etag', isEntityTag],
  ['if-match', isEntityTagList],
  ['if-none-match', isEntityTagList],
]);

export default lintRule({
  id: 'cache-etag-format',
  family: 'caching',
  on: 'operation',
  summary: {
    en: 'Examples of ETag, If-Match and If-None-Match are entity tags, in double quotes.',
    ja: 'ETag・If-Match・If-None-Match の例は、二重引用符で囲んだエンティティタグです。',
  },
  standards: [
    { rfc: 9110, section: '8.8.3' },
    { rfc: 9110, section: '13.1.1' },
    { rfc: 9110, section: '13.1.2' },
  ],
  among: ({ operation }) => describedHeaders(operation).some(({ name }) => forms.has(name.toLowerCase())),
  check: ({ operation }) =>
    describedHeaders(operation).flatMap(header => {
      const isRight = forms.get(header.name.toLowerCase());
      if (!isRight) return [];
      return exampleValuesOf(header)
        .filter(({ value }) => typeof value === 'string' && !isRight(value))
        .map(({ value, origin }) => ({ facts: { header: header.name, value: String(value) }, at: origin }));
    }),
  message: {
    en: ({ header, value }) => `${header} says ${value}, which is not in double quotes as entity tags are`,
    ja: ({ header, value }) => `${header} の ${value} はエンティティタグの形（二重引用符）になっていません`,
  },
  why: {
    en: 'The quotes are part of the value. Where a client copies the example, servers and caches that go by the standard ignore the condition or reject the request.',
    ja: '引用符は値の一部です。例を写したクライアントの条件は、標準に従うサーバーやキャッシュに無視されるか、リクエストごと拒否されます。',
  },
  fix: {
    en: `Put the double quotes into the value: in YAML '"33a64df5"', in JSON "\\"33a64df5\\"".`,
    ja: `値に二重引用符を含めてください。YAML では '"33a64df5"'、JSON では "\\"33a64df5\\"" と書きます。`,
  },
  repairs: [
    {
      // Only an example changes, and only one of letters and digits: it can't mean anything but the tag itself. A default is no example.
      kind: 'safe',
      title: { en: () => 'Put the entity tag into double quotes', ja: () => 'エンティティタグを二重引用符で囲む' },
      edits: ({ facts: { value }, at: place }) =>
        /^[\w-]+$/.test(value) && place.key !== 'default' ? [{ kind: 'set', at: place, value: `"${value}"` }] : [],
    },
  ],
  examples: [
    {
      title: 'These quotes are those of YAML',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              ETag:
                schema: { type: string }
                example: 33a64df5 # ✗
      `,
      repaired: `
        responses:
          '200':
            description: OK
            headers:
              ETag:
                schema: { type: string }
                example: '"33a64df5"'
      `,
    },
    {
      title: 'A condition',
      scope: 'operation',
      method: 'put',
      yaml: `
        parameters:
          - name: if-match
            in: header
            schema: { type: string }
            examples:
              weak: { value: 'W/33a64df5' } # ✗
              any: { value: '*' }
        responses: { '204': { description: Replaced } }
      `,
    },
    {
      title: 'Entity tags, strong, weak and several',
      scope: 'operation',
      method: 'get',
      yaml: `
        parameters:
          - { name: If-None-Match, in: header, schema: { type: string, example: '"a", W/"b"' } }
        responses:
          '200':
            description: OK
            headers:
              ETag: { schema: { type: string }, example: 'W/"33a64df5"' }
      `,
    },
    {
      title: 'OpenAPI 2.0',
      scope: 'operation',
      method: 'get',
      openapi: '2.0',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              ETag: { type: string, x-example: 33a64df5 } # ✗
      `,
    },
  ],
});
