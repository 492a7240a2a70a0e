// A body without which a request says nothing is required, and that has to be written.

import type { MediaType } from '../../contract/model.ts';
import { isCreation } from '../../conventions/creation.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isJson } from '../../conventions/media-types.ts';
import { asObject } from '../../schema/values.ts';
import { existsIn, facetsOf, propertyOf } from '../../schema/view.ts';
import { at, valueAt } from '../../source/origin.ts';

export default lintRule({
  id: 'body-required',
  family: 'methods',
  on: 'request-body',
  summary: {
    en: 'The body of a PUT, of a POST that creates something, and a body with required members says whether it is required.',
    ja: 'PUT や作成の POST のボディと、必須のメンバーを持つボディは、必須かどうかを明記します。',
  },
  standards: [{ openapi: 'Request Body Object' }],
  among: () => true,
  check({ operation, requestBody, origin }, context) {
    const written = asObject(valueAt(origin));
    // Who writes `required: false` means it. The form of 2.0 has no place for it.
    if (requestBody.required || !written || Object.hasOwn(written, 'required')) return noneFound;
    if (!['POST', 'PUT', 'PATCH'].includes(operation.method)) return noneFound;
    const isNeeded =
      operation.method === 'PUT' || isCreation(operation, context) || requestBody.content.some(hasRequiredMembers);
    return isNeeded ? [{ facts: {} }] : noneFound;
  },
  message: {
    en: () => 'the body can be left out, since nothing says that it is required',
    ja: () => 'required の指定がないため、ボディを省略できることになっています',
  },
  why: {
    en: 'OpenAPI takes a body as optional unless told otherwise: generated clients allow leaving it out, and learn from the server that it was needed.',
    ja: 'OpenAPI では、指定がなければボディは任意です。生成されたクライアントは省略を許し、サーバーに拒否されて初めて必要だったと分かります。',
  },
  fix: {
    en: 'Write required: true, or required: false where it can really be left out.',
    ja: 'required: true と書いてください。本当に省略できるなら required: false と書いてください。',
  },
  repairs: [
    {
      // Nobody but the author knows whether requests without it are accepted.
      kind: 'suggestion',
      title: { en: () => 'Write required: true', ja: () => 'required: true と書く' },
      edits: ({ at: place }) => [{ kind: 'set', at: at(place, 'required'), value: true }],
    },
  ],
  examples: [
    {
      title: 'What is put in place of the old',
      scope: 'operation',
      method: 'put',
      yaml: `
        requestBody: # ✗
          content: { application/json: { schema: { type: object } } }
        responses: { '204': { description: Replaced } }
      `,
      repaired: `
        requestBody:
          content: { application/json: { schema: { type: object } } }
          required: true
        responses: { '204': { description: Replaced } }
      `,
    },
    {
      title: 'Members that are required in a body that is not',
      scope: 'operation',
      yaml: `
        requestBody: # ✗
          content:
            application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } }
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'OpenAPI 2.0',
      scope: 'operation',
      method: 'put',
      openapi: '2.0',
      yaml: `
        parameters:
          - { in: body, name: plan, schema: { type: object } } # ✗
        responses: { '204': { description: Replaced } }
      `,
    },
    {
      title: 'Said either way, or nothing that is needed',
      scope: 'document',
      yaml: `
        paths:
          /a: { put: { requestBody: { required: true, content: { application/json: {} } }, responses: {} } }
          /b: { put: { requestBody: { required: false, content: { application/json: {} } }, responses: {} } }
          /c:
            post:
              requestBody:
                content:
                  application/json:
                    schema: { type: object, required: [id], properties: { id: { type: string, readOnly: true } } }
              responses: {}
      `,
    },
  ],
});

const hasRequiredMembers = (mediaType: MediaType): boolean => {
  if (!isJson(mediaType) || !mediaType.schema) return false;
  const facets = facetsOf(mediaType.schema);
  return [...facets.required.keys()].some(name => {
    const property = propertyOf(facets, name);
    return property !== undefined && existsIn('input', property);
  });
};
