// The server as browsers get it, in a worker of a real browser: what it reads, it asks the editor for.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../core/test/browser/chromium.ts';
import { openChromium } from './e2e/chromium.ts';

const missing = browserPath === undefined;
if (missing) console.warn('SKIPPED: the server in a browser: Chromium is missing; get it: npm run setup:vscode');

const base = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /users:
    get:
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { $ref: 'schemas.yaml#/User' }
`;

const user = (type: string) => `User: { type: object, required: [id], properties: { id: { type: ${type} } } }\n`;

const files: Readonly<Record<string, string>> = {
  'memfs:/shop/openapi.yaml': base,
  'memfs:/shop/schemas.yaml': user('string'),
  'memfs:/shop/old/openapi.yaml': base,
  'memfs:/shop/old/schemas.yaml': user('integer'),
  'memfs:/team/breakwater.yaml':
    "extends: [recommended, house/rules.yaml, '@acme/rules']\nbase: { snapshot: published }\n",
  'memfs:/team/house/rules.yaml': 'extends: spectral.yaml\nrules: { error-4xx-required: off }\n',
  'memfs:/team/house/spectral.yaml': `extends: [[spectral:oas, off]]
formats: [oas3.1]
rules:
  info-contact: warn
  schema-names:
    given: $.components.schemas[*]~
    message: names are in kebab case
    severity: error
    then: { function: casing, functionOptions: { type: kebab } }
`,
  'memfs:/team/api.yaml': base.replace('schemas.yaml#/User', 'parts/schemas.yaml#/User'),
  'memfs:/team/parts/schemas.yaml': user('string'),
  'memfs:/team/published/api.yaml': base.replace('schemas.yaml#/User', 'parts/schemas.yaml#/User'),
  'memfs:/team/published/parts/schemas.yaml': user('integer'),
};

describe.skipIf(missing)('a worker', () => {
  const profile = mkdtempSync(join(tmpdir(), 'breakwater-browser-'));
  let browser: BrowserContext;

  beforeAll(async () => {
    browser = await openChromium(profile);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const serve = async (folder: string): Promise<Server> => {
    const server = await startWorker(browser);
    const { capabilities } = await server.ask<{ readonly capabilities: object }>('initialize', {
      processId: null,
      rootUri: null,
      locale: 'ja',
      capabilities: {},
      workspaceFolders: [{ uri: folder, name: 'folder' }],
      initializationOptions: { opensBase: true },
    });
    expect(capabilities).toMatchObject({ hoverProvider: true });
    await server.tell('initialized', {});
    return server;
  };

  const open = (server: Server, uri: string, text = files[uri]): Promise<void> =>
    server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });

  test('finds what a description in several files breaks against a file', async () => {
    const server = await serve('memfs:/shop');
    await open(server, 'memfs:/shop/openapi.yaml');
    await server.told('breakwater/status', status =>
      JSON.stringify(status).includes('ブラウザーでは git を利用できません'),
    );
    const choice = { kind: 'file', uri: 'memfs:/shop/old/openapi.yaml' };
    await server.ask('breakwater/chooseBase', { choice });
    const published = await server.told('textDocument/publishDiagnostics', it => JSON.stringify(it).includes('type-'));
    expect(published).toMatchObject({ uri: 'memfs:/shop/schemas.yaml', diagnostics: [{ severity: 1 }] });
    const [related] = JSON.stringify(published).match(/breakwater-base:[^"]+/) ?? [];
    expect(await server.ask('breakwater/baseDocument', { uri: related })).toEqual({
      text: files['memfs:/shop/old/schemas.yaml'],
    });
  });

  test('goes by breakwater.yaml with what it extends, and says what of that it cannot use', async () => {
    const server = await serve('memfs:/team');
    const text = `${files['memfs:/team/api.yaml']}components: { schemas: { BadName: { type: string } } }\n`;
    await open(server, 'memfs:/team/api.yaml', text);
    const published = JSON.stringify(
      await server.told('textDocument/publishDiagnostics', it => JSON.stringify(it).includes('schema-names')),
    );
    expect(published).toContain('names are in kebab case');
    expect(published).toContain('info-contact');
    expect(published).not.toContain('error-4xx-required');
    const { uri, diagnostics } = (await server.told('textDocument/publishDiagnostics', it =>
      JSON.stringify(it).includes('@acme/rules'),
    )) as { readonly uri: string; readonly diagnostics: readonly object[] };
    expect(uri).toBe('memfs:/team/breakwater.yaml');
    expect(diagnostics).toMatchObject([{ message: expect.stringContaining('ブラウザー') as string }]);
  });

  test('knows of a part which description it belongs to, and which files are beside it', async () => {
    const server = await serve('memfs:/team');
    await open(server, 'memfs:/team/parts/schemas.yaml');
    const status = await server.told('breakwater/status', it => !JSON.stringify(it).includes('"isBusy":true'));
    expect(status).toMatchObject({
      entry: 'memfs:/team/api.yaml',
      comparison: { base: 'published/api.yaml', counts: { breaking: 1 } },
    });
    const uri = 'memfs:/team/new.yaml';
    await open(server, uri, base.replace(/'schemas.yaml#\/User'/, "''"));
    const position = { line: 10, character: base.split('\n')[10]?.indexOf("'schemas") ?? 0 };
    const proposed = await server.ask('textDocument/completion', {
      textDocument: { uri },
      position: { ...position, character: position.character + 1 },
    });
    expect(JSON.stringify(proposed)).toContain('parts/schemas.yaml');
  });
});

interface Server {
  ask<Result>(method: string, params: unknown): Promise<Result>;
  tell(method: string, params: unknown): Promise<void>;
  /** What it says of itself; what it said before counts. */
  told(method: string, isMeant: (params: unknown) => boolean): Promise<unknown>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

const startWorker = async (browser: BrowserContext): Promise<Server> => {
  const page = await browser.newPage();
  const received: Message[] = [];
  const waiting = new Set<() => void>();
  const send = (message: object): Promise<void> =>
    page.evaluate(it => (globalThis as unknown as { readonly worker: Worker }).worker.postMessage(it), {
      jsonrpc: '2.0',
      ...message,
    });
  const answers: Readonly<Record<string, (params: never) => unknown>> = {
    'breakwater/readFile': ({ uri }: { readonly uri: string }) =>
      files[uri] === undefined ? null : { text: files[uri] },
    'breakwater/listFiles': () => Object.keys(files),
  };
  await page.exposeFunction('receive', async (message: Message) => {
    if (message.id !== undefined && message.method !== undefined) {
      const result = answers[message.method]?.(message.params as never) ?? null;
      return send({ id: message.id, result });
    }
    received.push(message);
    for (const wake of waiting) wake();
    return undefined;
  });
  const scripts = ['server', 'spectral'].map(name =>
    readFileSync(fileURLToPath(new URL(`../dist/browser/${name}.js`, import.meta.url)), 'utf8'),
  );
  await page.evaluate(texts => {
    const [script = '', spectral] = texts.map(text =>
      URL.createObjectURL(new Blob([text], { type: 'text/javascript' })),
    );
    const worker = new Worker(script);
    worker.postMessage({ role: 'server', script, spectral });
    worker.addEventListener('message', ({ data }) =>
      (globalThis as unknown as { readonly receive: (message: unknown) => void }).receive(data),
    );
    Object.assign(globalThis, { worker });
  }, scripts);
  const first = async (isMeant: (message: Message) => boolean): Promise<Message> => {
    for (;;) {
      const found = received.find(isMeant);
      if (found) return found;
      await new Promise<void>(resolve => waiting.add(resolve));
      waiting.clear();
    }
  };
  let last = 0;
  return {
    tell: (method, params) => send({ method, params }),
    ask: async <Result>(method: string, params: unknown) => {
      last += 1;
      const id = last;
      await send({ id, method, params });
      return (await first(it => it.id === id)).result as Result;
    },
    told: async (method, isMeant) => (await first(it => it.method === method && isMeant(it.params))).params,
  };
};
