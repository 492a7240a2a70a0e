// Every feature as an editor asks for it, over the protocol.
import { expect, test } from 'vitest';
import type {
  CodeLens,
  CompletionList,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { at, openEditor } from '../editor.ts';

const shop = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /users:
    get:
      operationId: listUsers
      deprecated: true
      x-sunset: 2026-08-10
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
`;

const uri = at('shop.yaml');

test('an editor asks for everything', async () => {
  const editor = await openEditor({ files: { 'shop.yaml': shop } });
  await editor.open(uri, shop);
  const textDocument = { uri };
  const reference = editor.positionOf(uri, 'schemas/User');
  expect(editor.capabilities).toMatchObject({
    hoverProvider: true,
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    completionProvider: {},
    workspaceSymbolProvider: true,
  });

  const hover = await editor.request<Hover>('textDocument/hover', {
    textDocument,
    position: editor.positionOf(uri, '200'),
  });
  expect(JSON.stringify(hover.contents)).toContain('200 OK');

  await editor.replace(uri, '      deprecated: true', '      ta\n      deprecated: true');
  const completed = await editor.request<CompletionList>('textDocument/completion', {
    textDocument,
    position: editor.positionOf(uri, '      ta', 'end'),
  });
  expect(completed.items.find(({ label }) => label === 'tags')?.textEdit).toEqual({
    range: { start: { line: 6, character: 6 }, end: { line: 6, character: 8 } },
    newText: 'tags:\n        - ',
  });
  await editor.replace(uri, '      ta\n', '');

  const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
  const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
  expect(hints.map(({ label }) => label)).toEqual(['in 41 days', 'OK']);

  const lenses = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect(lenses[0]?.command?.title).toBe('deprecated · sunset in 41 days');
  expect((await editor.request<CodeLens>('codeLens/resolve', lenses[1])).command).toMatchObject({
    title: 'used by 1 operation',
    command: 'breakwater.showReferences',
    arguments: [{ uri, locations: [{ uri, range: { start: { line: 13 } } }] }],
  });

  const definition = await editor.request<Location>('textDocument/definition', { textDocument, position: reference });
  expect(definition).toMatchObject({ uri, range: { start: { line: 16, character: 4 } } });
  const context = { includeDeclaration: true };
  expect(
    await editor.request<Location[]>('textDocument/references', { textDocument, position: reference, context }),
  ).toHaveLength(2);
  expect(
    await editor.request<unknown[]>('textDocument/documentHighlight', { textDocument, position: reference }),
  ).toHaveLength(2);
  expect(await editor.request('textDocument/documentLink', { textDocument })).toEqual([]);

  expect(await editor.request('textDocument/prepareRename', { textDocument, position: reference })).toMatchObject({
    placeholder: 'User',
  });
  const edit = await editor.request<WorkspaceEdit>('textDocument/rename', {
    textDocument,
    position: reference,
    newName: 'Customer',
  });
  expect(edit.changes?.[uri]).toHaveLength(2);
  await expect(
    editor.request('textDocument/rename', { textDocument, position: reference, newName: 'a b' }),
  ).rejects.toThrow('`a b` is no allowed name');

  const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  expect(symbols.map(({ name }) => name)).toEqual(['paths', 'components']);
  expect(await editor.request('workspace/symbol', { query: 'users' })).toMatchObject([
    { name: 'listUsers · GET /users', location: { uri } },
  ]);
  await editor.end();
});
