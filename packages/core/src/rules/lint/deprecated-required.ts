// What is deprecated is not required of clients.
import type { Operation } from '../../contract/model.ts';
import type { LintContext } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { requestSchemas } from '../../conventions/request-schemas.ts';
import type { LifecycleSubject } from '../../lifecycle/lifecycle.ts';
import { asObject, own } from '../../schema/values.ts';
import type { Origin } from '../../source/origin.ts';
import { at, valueAt } from '../../source/origin.ts';

export default lintRule({
  id: 'deprecated-required',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'Parameters and properties of requests that are deprecated are not required.',
    ja: '非推奨のパラメーターやリクエストのプロパティは、必須ではありません。',
  },
  standards: [{ openapi: 'Parameter Object' }],
  check({ lifecycle: { subject, origin, isFlagged } }, context) {
    const name = isFlagged ? requiredName(subject, origin, context) : undefined;
    return name === undefined ? noneFound : [{ facts: { name, kind: subject.kind }, at: at(origin, 'deprecated') }];
  },
  message: {
    en: ({ name }) => `${name} is deprecated and required`,
    ja: ({ name }) => `${name} は非推奨ですが、必須です`,
  },
  why: {
    en: 'Clients are told to stop sending it, and are refused if they do.',
    ja: '使わないよう案内されているのに、送るのをやめるとリクエストが拒否されます。',
  },
  fix: {
    en: 'Accept requests without it before deprecating it: required: false, or out of the list required.',
    ja: '非推奨にする前に、なくても受け付けるようにしてください（required: false、または required の一覧から除く）。',
  },
  examples: [
    {
      title: 'A parameter of the query',
      scope: 'operation',
      yaml: `
        parameters:
          - name: region
            in: query
            required: true
            deprecated: true # ✗
            schema: { type: string }
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'A property that clients must send',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Plan' } } } }
              responses: { '201': { description: Created } }
        components:
          schemas:
            Plan:
              type: object
              required: [state]
              properties:
                state:
                  type: string
                  deprecated: true # ✗
      `,
    },
    {
      title: 'Optional, only sent by the server, in a path, or of an operation that is deprecated as a whole',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get:
              parameters: [{ name: region, in: query, deprecated: true, schema: { type: string } }]
              responses:
                '200':
                  description: OK
                  content: { application/json: { schema: { $ref: '#/components/schemas/Plan' } } }
          /plans/{id}:
            get:
              parameters: [{ name: id, in: path, required: true, deprecated: true, schema: { type: string } }]
              responses: { '200': { description: OK } }
          /old:
            post:
              deprecated: true
              parameters: [{ name: key, in: query, required: true, deprecated: true, schema: { type: string } }]
              responses: { '200': { description: OK } }
        components:
          schemas:
            Plan: { type: object, required: [state], properties: { state: { type: string, deprecated: true } } }
      `,
    },
  ],
});

/** A path cannot be left without its parameter, and a whole operation is left with all that it asks for. */
const requiredName = (
  subject: LifecycleSubject,
  origin: Origin,
  { api, operations }: Pick<LintContext<unknown>, 'api' | 'operations'>,
): string | undefined => {
  if (subject.kind === 'parameter') {
    const { parameter, operation } = subject;
    return parameter.required && parameter.in !== 'path' && !operation?.deprecated ? parameter.name : undefined;
  }
  if (subject.kind !== 'property' || !subject.isRequired) return undefined;
  const property = asObject(valueAt(origin)) ?? {};
  // What has a default is filled in, and what is read-only is not sent.
  if (own(property, 'readOnly') === true || Object.hasOwn(property, 'default')) return undefined;
  return sentIn(api, operations).has(property) ? subject.name : undefined;
};

const memory = new WeakMap<object, ReadonlySet<unknown>>();

const sentIn = (api: LintContext<unknown>['api'], operations: readonly Operation[]): ReadonlySet<unknown> => {
  const known = memory.get(api) ?? requestSchemas(api, operations);
  memory.set(api, known);
  return known;
};
