// Errors have one form in the whole API.
import { areAlike, errorFormsIn } from '../../conventions/error-form.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

export default lintRule({
  id: 'error-format-consistent',
  family: 'errors',
  on: 'api',
  summary: {
    en: 'All errors of an API are described in one form.',
    ja: 'API のエラーは、すべて同じ形式で記述します。',
  },
  standards: [{ rfc: 9457, section: '1' }],
  check(_, { operations }) {
    const forms = errorFormsIn(operations).toSorted((left, right) => right.uses.length - left.uses.length);
    const [usual, ...others] = forms;
    if (!usual) return noneFound;
    return others
      .filter(form => !areAlike(form, usual))
      .flatMap(({ names, uses }) => {
        const [first] = uses;
        if (!first) return [];
        const facts = { names: shown(names), usual: shown(usual.names), count: uses.length };
        return [{ facts, at: first.origin, operations: [...new Set(uses.map(({ operation }) => operation))] }];
      });
  },
  message: {
    en: ({ names, usual }) => `errors are described here as ${inWords(names)}, and mostly as ${inWords(usual)}`,
    ja: ({ names, usual }) => `ここではエラーが ${inWords(names)} ですが、大半は ${inWords(usual)} です`,
  },
  why: {
    en: 'A client reads errors in one place for the whole API. What looks different falls through, and its user sees “unknown error”.',
    ja: 'クライアントは API 全体のエラーを 1 か所で処理します。形式が違うものは漏れ、利用者には「不明なエラー」と表示されます。',
  },
  fix: {
    en: 'Refer to one shared schema from every error. A new form can be offered beside the old one under another media type.',
    ja: 'すべてのエラーから共通のスキーマを参照してください。新しい形式は、別のメディアタイプとして併せて提供できます。',
  },
  examples: [
    {
      title: 'One of three is different',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { responses: { '200': { description: OK }, '404': { $ref: '#/components/responses/Missing' } } } }
          /b: { get: { responses: { '200': { description: OK }, default: { $ref: '#/components/responses/Missing' } } } }
          /c:
            get:
              responses:
                '200': { description: OK }
                '404':
                  description: Not there
                  content:
                    application/json:
                      schema: # ✗
                        properties: { error: { type: string }, reason: { type: string } }
        components:
          responses:
            Missing:
              description: Not there
              content:
                application/json:
                  schema: { properties: { code: { type: integer }, message: { type: string } } }
      `,
    },
    {
      title: 'Text among JSON, at one shared schema of version 2.0',
      scope: 'document',
      yaml: `
        swagger: '2.0'
        produces: [application/json]
        paths:
          /a: { get: { responses: { '404': { description: No, schema: { $ref: '#/definitions/Error' } } } } }
          /b: { get: { responses: { '404': { description: No, schema: { $ref: '#/definitions/Error' } } } } }
          /c: { get: { responses: { '404': { description: No, schema: { $ref: '#/definitions/Fault' } } } } }
        definitions:
          Error: { properties: { code: { type: integer } } }
          Fault: # ✗
            properties: { fault: { type: string } }
      `,
    },
    {
      title: 'More of the same, two names for one form, a body that is not described, and a token endpoint',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { responses: { '404': { $ref: '#/components/responses/Short' }, '422': { $ref: '#/components/responses/Long' } } } }
          /b: { get: { responses: { '404': { $ref: '#/components/responses/Other' }, '500': { description: Our fault } } } }
          /c: { get: { responses: { '400': { description: No, content: { application/json: {} } } } } }
          /token: { post: { responses: { '400': { $ref: '#/components/responses/Token' } } } }
        components:
          responses:
            Short: { description: No, content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
            Long:
              description: No
              content:
                application/json:
                  schema: { allOf: [{ $ref: '#/components/schemas/Error' }, { properties: { fields: { type: array } } }] }
            Other:
              description: No
              content:
                application/json: { schema: { properties: { message: { type: string }, code: { type: string } } } }
            Token:
              description: No
              content:
                application/json: { schema: { properties: { error: { type: string }, error_description: { type: string } } } }
          schemas:
            Error: { properties: { code: { type: integer }, message: { type: string } } }
      `,
    },
  ],
});

const mostShown = 5;

const shown = (names: readonly string[]): readonly string[] =>
  names.length <= mostShown ? names : [...names.slice(0, mostShown - 1), '…'];

const inWords = (names: readonly string[]): string =>
  names.some(name => name.includes('/')) ? names.join(', ') : `{ ${names.join(', ')} }`;
