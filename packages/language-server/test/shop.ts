// The description that tests begin with: users of a shop, each of them as a schema says.

/** `schema` is one in flow style, `more` what comes after the paths. */
export const shopOf = (schema: string, more = ''): string => `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /users:
    get:
      operationId: listUsers
      summary: List users
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: ${schema}
${more}`;

/** In two files, of which this is the entry. */
export const shop = shopOf("{ $ref: 'user.yaml' }");

/** The other one, `user.yaml`. */
export const user = `type: object
required: [id]
properties:
  id: { type: integer }
`;
