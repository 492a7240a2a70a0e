// The outline of documents, as lines with what is around them.
import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols, operationSymbols } from '../../src/features/symbols.ts';
import { viewed } from './view-of.ts';

const api = `openapi: 3.1.0
info: { title: T, version: 1.0.0 }
components:
  schemas:
    Old: { type: object, deprecated: true }
    New: {}
paths:
  /b:
    get: { operationId: getB, summary: Gets b, responses: {} }
  /a:
    parameters: []
    post:
      deprecated: true
      responses:
        '200': { description: d }
    put: {}
`;

const outline = (symbols: readonly DocumentSymbol[], depth = 0): readonly string[] =>
  symbols.flatMap(({ name, detail, tags, range, children = [] }) => [
    `${'  '.repeat(depth)}${name}${detail === undefined ? '' : ` (${detail})`}${tags ? ' deprecated' : ''} ${range.start.line + 1}-${range.end.line + 1}`,
    ...outline(children, depth + 1),
  ]);

const expected = [
  'components 3-7',
  '  schemas 4-7',
  '    Old (object) deprecated 5-6',
  '    New 6-7',
  'paths 7-17',
  '  /b 8-10',
  '    GET (Gets b) 9-10',
  '  /a 10-17',
  '    POST deprecated 12-16',
  '    PUT 16-17',
];

test('paths, operations and components in the order of the text', async () => {
  const { view } = await viewed({ files: api });
  expect(outline(await documentSymbols(view))).toEqual(expected);
});

test('every symbol is within the one around it', async () => {
  const { view } = await viewed({
    files: JSON.stringify({ openapi: '3.0.0', info: {}, paths: { '/a': { get: {}, put: {} } }, tags: [] }),
  });
  const hold = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
    expect(selectionRange.start).toEqual(range.start);
    expect(selectionRange.end.character).toBeLessThanOrEqual(range.end.character);
    for (const child of children) {
      expect(child.range.start.character).toBeGreaterThanOrEqual(range.start.character);
      expect(child.range.end.character).toBeLessThanOrEqual(range.end.character);
      hold(child);
    }
  };
  (await documentSymbols(view)).forEach(hold);
});

test.each([
  ['getb', ['getB · GET /b']],
  ['post /a', ['POST /a']],
  ['gets', ['getB · GET /b']],
  ['delete', []],
])('operations by %s', async (query, names) => {
  const { view } = await viewed({ files: api });
  expect(operationSymbols([view], query).map(({ name }) => name)).toEqual(names);
});
