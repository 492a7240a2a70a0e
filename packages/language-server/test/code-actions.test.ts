// What the server offers to do about what it found, and that it does it: asked for, applied, and looked at again.

import { describe, expect, test } from 'vitest';
import type { CodeAction, CodeActionContext, ResourceOperationKind, WorkspaceEdit } from 'vscode-languageserver';
import { applied as textsAfter } from './applied.ts';
import type { Editor, Surroundings } from './editor.ts';
import { at, openEditor } from './editor.ts';
import { shopOf } from './shop.ts';

const uri = at('shop.yaml');

const shop = shopOf(
  "{ $ref: '#/components/schemas/User' }",
  `components:
  schemas:
    User:
      type: object
      required: [id]
      properties:
        id: { type: integer }
        # what friends call them
        nickname:
          type: string
          enum: [a, b]
        city: { type: string }
`,
).replace(
  '      responses:\n',
  `      parameters:
        - name: limit # of a page
          in: query
          schema: { type: integer, maximum: 100 }
      responses:
`,
);

const able = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create'] as ResourceOperationKind[],
      changeAnnotationSupport: {},
    },
  },
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true } },
};

/** The actions for everything that was found, or for what one rule found. */
const actionsFor = async (
  editor: Editor,
  { rule, of = uri, only }: { readonly rule?: string; readonly of?: string; readonly only?: string } = {},
): Promise<readonly CodeAction[]> => {
  const diagnostics = (await editor.settled(of)).filter(({ code }) => rule === undefined || code === rule);
  const context: CodeActionContext = { diagnostics: [...diagnostics], ...(only !== undefined && { only: [only] }) };
  const range = diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return (
    (await editor.request<readonly CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: of },
      range,
      context,
    })) ?? []
  );
};

const titled = (actions: readonly CodeAction[], title: string): CodeAction => {
  const action = actions.find(it => it.title === title);
  if (!action) throw new Error(`${title} is none of: ${actions.map(it => it.title).join(' | ')}`);
  return action;
};

/** What becomes of the texts of all files of an edit, by their paths. */
const applied = (editor: Editor, edit: WorkspaceEdit = {}, stored: Surroundings['files'] = {}) =>
  Object.fromEntries(
    Object.entries(
      textsAfter(edit, uri => (editor.isOpen(uri) ? editor.textOf(uri) : (stored[pathOf(uri)] ?? ''))),
    ).map(([uri, text]) => [pathOf(uri), text]),
  );

const pathOf = (uri: string): string => uri.replace('file:///', '');

/** As an editor does it when somebody takes the action: the whole text is then the one that it became. */
const take = async (editor: Editor, action: CodeAction): Promise<string> => {
  const { edit } = action.edit ? action : await editor.request<CodeAction>('codeAction/resolve', action);
  const text = applied(editor, edit)['shop.yaml'] ?? '';
  await editor.change(uri, [{ text }]);
  return text;
};

const open = (surroundings: Surroundings = {}): Promise<Editor> =>
  openEditor({ base: { 'shop.yaml': shop }, capabilities: able, ...surroundings });

describe('what breaks', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    [
      'property-removed',
      `        # what friends call them
        nickname:
          type: string
          enum: [a, b]
`,
      '',
      'Put `nickname` back as deprecated',
      `          enum: [a, b]
          deprecated: true
`,
    ],
    ['enum-value-added', '[a, b]', '[a, b, c]', 'Take the value "c" out again', 'enum: [a, b]\n'],
    ['maximum-lowered', 'maximum: 100', 'maximum: 50', 'Set `maximum` back to 100', 'maximum: 100 }'],
    [
      'parameter-became-required',
      'in: query',
      'in: query\n          required: true',
      'Make `limit` optional',
      'in: query\n          schema',
    ],
    [
      'type-changed',
      'id: { type: integer }',
      'id: { type: string }',
      'Set `type` back to "integer"',
      'id: { type: integer }',
    ],
  ];

  test.each(cases)('%s', async (rule, from, to, title, written) => {
    const editor = await open();
    await editor.open(uri, shop);
    await editor.settled(uri);
    await editor.replace(uri, from, to);
    const actions = await actionsFor(editor, { rule });
    const action = titled(actions, title);
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: rule }] });
    expect(await take(editor, action)).toContain(written);
    expect((await editor.settled(uri)).filter(it => it.severity === 1)).toEqual([]);
    await editor.end();
  });

  test('in another file of the description, and in Japanese', async () => {
    const files = {
      'shop.yaml': shop.replace("'#/components/schemas/User'", "'user.yaml'"),
      'user.yaml': 'type: object\nproperties:\n  id: { type: integer }\n  name: { type: string }\n',
    };
    const editor = await open({ files, base: files, language: 'ja' });
    const part = at('user.yaml');
    await editor.open(part, files['user.yaml']);
    await editor.settled(part);
    await editor.replace(part, '  name: { type: string }\n', '');
    const action = titled(
      await actionsFor(editor, { rule: 'property-removed', of: part }),
      '`name` を非推奨として元に戻す',
    );
    expect(applied(editor, action.edit)).toEqual({
      'user.yaml':
        'type: object\nproperties:\n  id: { type: integer }\n  name:\n    type: string\n    deprecated: true\n',
    });
    await editor.end();
  });

  test('in JSON', async () => {
    const json = {
      openapi: '3.1.0',
      info: { title: 'Shop', version: '1' },
      paths: { '/users': { get: { responses: { '200': { description: 'OK' }, '404': { description: 'None' } } } } },
    };
    const before = JSON.stringify(json, null, 2);
    const editor = await open({ base: { 'shop.json': before } });
    const file = at('shop.json');
    await editor.open(file, before.replace(/,\s+"404": \{[^}]*\}/, ''));
    const action = titled(await actionsFor(editor, { rule: 'response-removed', of: file }), 'Put response `404` back');
    expect(applied(editor, action.edit)).toEqual({ 'shop.json': before });
    await editor.end();
  });

  test('editors that send back only what they show are understood', async () => {
    const editor = await open();
    await editor.open(uri, shop.replace('maximum: 100', 'maximum: 50'));
    const shown = (await editor.settled(uri)).map(({ data: _, ...rest }) => rest);
    const actions = await editor.request<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: shown[0]?.range,
      context: { diagnostics: shown },
    });
    expect(actions.map(({ title }) => title)).toContain('Set `maximum` back to 100');
    await editor.end();
  });

  test('a finding is found again where it has moved to', async () => {
    const editor = await open();
    await editor.open(uri, shop);
    await editor.settled(uri);
    await editor.replace(uri, 'maximum: 100', 'maximum: 50');
    const diagnostics = (await editor.settled(uri)).filter(({ code }) => code === 'maximum-lowered');
    await editor.replace(uri, 'openapi: 3.1.0', '# of the shop\nopenapi: 3.1.0');
    const actions = await editor.request<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostics[0]?.range,
      context: { diagnostics },
    });
    expect(await take(editor, titled(actions, 'Set `maximum` back to 100'))).toBe(`# of the shop\n${shop}`);
    await editor.end();
  });
});

const sloppy = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /users:
    delete:
      responses:
        200: # as always
          description: OK
        404: { description: None }
        '500': { description: Wrong }
    get:
      responses:
        '204':
          description: No Content
          content: { application/json: {} }
`;

describe('conventions', () => {
  const configuration = 'rules: { status-key-quoted: warning }\n';

  test('a safe fix is preferred, and there is one for all of its kind', async () => {
    const editor = await open({ configuration });
    await editor.open(uri, sloppy);
    const actions = await actionsFor(editor, { rule: 'status-key-quoted' });
    expect(actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title)).toEqual([
      'Put the status in quotes',
      'Put the status in quotes',
    ]);
    const all = titled(actions, 'Make all safe fixes of status-key-quoted in this file');
    expect(all.edit).toBeUndefined();
    const text = await take(editor, all);
    expect(text).toBe(sloppy.replace('200:', "'200':").replace('404:', "'404':"));
    expect(await actionsFor(editor, { rule: 'status-key-quoted' })).toEqual([]);
    await editor.end();
  });

  test('all safe fixes of a file are a source action, made at once for clients that do not ask later', async () => {
    const editor = await open({ configuration, capabilities: { workspace: able.workspace } });
    await editor.open(uri, sloppy);
    const [action, ...others] = await actionsFor(editor, { only: 'source.fixAll' });
    expect(others).toEqual([]);
    expect(action).toMatchObject({ kind: 'source.fixAll.breakwater', title: 'Make all safe fixes in this file' });
    expect(applied(editor, action?.edit)['shop.yaml']).toContain("'404': { description: None }");
    await editor.end();
  });

  test('a suggestion is looked at before it is made', async () => {
    const editor = await open();
    await editor.open(uri, sloppy);
    const action = titled(await actionsFor(editor, { rule: 'status-no-content' }), 'Remove the content');
    expect(action.isPreferred).toBeUndefined();
    expect(action.edit?.changeAnnotations).toEqual({
      suggestion: { label: 'Remove the content', needsConfirmation: true },
    });
    expect(await take(editor, action)).toBe(sloppy.replace('          content: { application/json: {} }\n', ''));
    await editor.end();
  });

  test('clients that know less get plain changes', async () => {
    const editor = await open({ capabilities: {} });
    await editor.open(uri, sloppy);
    const action = titled(await actionsFor(editor, { rule: 'status-no-content' }), 'Remove the content');
    expect(Object.keys(action.edit ?? {})).toEqual(['changes']);
    await editor.end();
  });
});

describe('decisions', () => {
  const argumentsOf = (actions: readonly CodeAction[], command: string): Record<string, unknown> => {
    const found = actions.find(it => it.command?.command === command);
    return found?.command?.arguments?.[0] as Record<string, unknown>;
  };

  test('what breaks is accepted with a reason, in a file that is made for it', async () => {
    const editor = await open();
    await editor.open(uri, shop.replace('maximum: 100', 'maximum: 50'));
    const asked = argumentsOf(await actionsFor(editor, { rule: 'maximum-lowered' }), 'breakwater.waive');
    expect(asked).toMatchObject({ uri, rule: 'maximum-lowered', message: expect.stringContaining('100') as string });
    const decision = { ...asked, reason: 'Nobody asked for more', until: '2026-12-31' };
    for (const [until, refused] of [
      ['2026-06-29', 'is over already'],
      ['2026-02-30', 'is in the calendar'],
    ]) {
      expect(await editor.request('breakwater/waive', { ...decision, until })).toEqual({
        refused: expect.stringContaining(refused as string) as string,
      });
    }
    const answer = await editor.request<{ readonly edit: WorkspaceEdit }>('breakwater/waive', decision);
    expect(answer.edit.documentChanges?.[0]).toMatchObject({ kind: 'create', options: { ignoreIfExists: true } });
    const waivers = applied(editor, answer.edit)['breakwater.waivers.yaml'] ?? '';
    expect(waivers).toContain(
      "reason: Nobody asked for more\n    by: Mika\n    date: '2026-06-30'\n    until: '2026-12-31'",
    );
    await editor.open(at('breakwater.waivers.yaml'), waivers);
    await editor.replace(uri, 'title: Shop', 'title: The shop');
    expect((await editor.settled(uri)).filter(({ code }) => code === 'maximum-lowered')).toEqual([]);
    await editor.end();
  });

  test('a finding of a lint is excepted where it is, or around it', async () => {
    const editor = await open();
    await editor.open(uri, sloppy);
    const asked = argumentsOf(await actionsFor(editor, { rule: 'status-no-content' }), 'breakwater.except');
    const { edit } = await editor.request<{ readonly edit: WorkspaceEdit }>('breakwater/except', {
      ...asked,
      reason: 'An old proxy adds it',
    });
    const text = applied(editor, edit)['shop.yaml'] ?? '';
    expect(text).toContain(`          description: No Content
          x-breakwater-ignore:
            rule: status-no-content
            reason: An old proxy adds it
`);
    await editor.change(uri, [{ text }]);
    expect((await editor.settled(uri)).filter(({ code }) => code === 'status-no-content')).toEqual([]);
    await editor.end();
  });

  test('what is gone is refused', async () => {
    const editor = await open({ language: 'ja' });
    await editor.open(uri, shop);
    await editor.settled(uri);
    const decision = { uri, fingerprint: '0000000000000000', reason: 'x' };
    for (const method of ['breakwater/waive', 'breakwater/except']) {
      expect(await editor.request(method, decision)).toEqual({ refused: 'この指摘はもうありません' });
    }
    await editor.end();
  });

  test('clients without the commands are not offered them', async () => {
    const editor = await open({ initializationOptions: {} });
    await editor.open(uri, sloppy);
    const actions = await actionsFor(editor, { rule: 'status-no-content' });
    expect(actions.filter(({ command }) => command)).toEqual([]);
    await editor.end();
  });
});
