// What the server reports while descriptions are written.
import { expect, test } from 'vitest';
import { at, openEditor } from './editor.ts';

const shop = `openapi: 3.1.0
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
              schema: { $ref: '#/components/schemas/User' }
components:
  schemas:
    User:
      type: object
      required: [id]
      properties:
        id: { type: integer }
`;

const uri = at('shop.yaml');

test('a change that breaks clients is reported at the changed line, with the line that it was', async () => {
  const editor = await openEditor({ base: { 'shop.yaml': shop } });
  await editor.open(uri, shop);
  expect((await editor.settled(uri)).filter(it => it.code === 'type-changed')).toEqual([]);
  await editor.replace(uri, 'type: integer', 'type: string');
  const [found] = (await editor.settled(uri)).filter(it => it.code === 'type-changed');
  expect(found).toMatchObject({ severity: 1, source: 'breakwater', range: { start: { line: 19 } } });
  const [related] = found?.relatedInformation ?? [];
  expect(related?.location).toMatchObject({ range: { start: { line: 19 } } });
  expect(await editor.request('breakwater/baseDocument', { uri: related?.location.uri })).toEqual({ text: shop });
  expect(editor.statuses.at(-1)).toMatchObject({
    comparison: { base: 'main', counts: { breaking: 1 }, version: { suggested: '2.0.0' } },
  });
  await editor.end();
});
