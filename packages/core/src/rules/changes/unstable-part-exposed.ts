// An operation leads to a schema, a parameter or another part that may be counted on less than the operation itself.
import { stabilityField } from '../../contract/stability.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'unstable-part-exposed',
  on: 'unstable-part',
  when: 'added',
  at: stabilityField,
  summary: {
    en: 'An operation now uses a schema or parameter that is less stable, by its `x-stability-level`, than the operation.',
    ja: 'オペレーションが、自身より安定性（`x-stability-level`）の低いスキーマまたはパラメーターを使うようになりました。',
  },
  detect({ revision: { name, stability, promised } }) {
    return { name, stability, promised };
  },
  effect: 'annotates',
  // docs/compatibility.md, section 10: nothing fails yet, and what is built on the part may fail without notice.
  judge: () => 'dangerous',
  message: {
    en: ({ name, stability, promised }) => `${name} is ${stability} and can now be reached from ${promised} operations`,
    ja: ({ name, stability, promised }) =>
      `${stability} の ${name} が ${promised} のオペレーションから使われるようになりました`,
  },
  why: {
    en: 'Clients of the operation count on all that it takes and returns, and this part of it may change without notice.',
    ja: 'クライアントはオペレーションの入出力すべてに頼りますが、この部分は予告なく変更されるおそれがあります。',
  },
  fix: {
    en: 'Settle the part before it is used here, or try it out in an operation that is no more stable than it is.',
    ja: 'この部分を安定させてから使うか、安定性が同程度のオペレーションで試してください。',
  },
  step: {
    en: ({ name, stability }) => `Be prepared for \`${name}\` to change without notice; it is only ${stability}`,
    ja: ({ name, stability }) => `\`${name}\` は ${stability} のため、予告のない変更に備えてください`,
  },
  examples: [
    {
      title: 'A property that is still a trial',
      scope: 'schema',
      diff: `
          type: object
          properties:
            discount:
        +     x-stability-level: alpha
              type: number
      `,
      verdict: 'dangerous',
    },
    {
      title: 'A parameter that is still a draft',
      scope: 'operation',
      diff: `
          parameters:
            - name: expand
              in: query
        +     x-stability-level: draft
              schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'In an operation that is a trial as well',
      scope: 'operation',
      diff: `
          x-stability-level: beta
          parameters:
            - name: expand
              in: query
        +     x-stability-level: beta
              schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'silent',
    },
    {
      title: 'It was used before, elsewhere in the operation',
      scope: 'document',
      diff: `
          paths:
            /plans:
              get:
                responses:
                  '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Trial' } } } }
        +         '202': { description: Later, content: { application/json: { schema: { $ref: '#/components/schemas/Trial' } } } }
          components:
            schemas:
              Trial: { type: object, x-stability-level: alpha }
      `,
      verdict: 'silent',
    },
  ],
});
