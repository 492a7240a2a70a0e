// The server as browsers get it, in a worker of a real browser: what it reads, it asks the editor for.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, openChromium } from './e2e/chromium.ts';

const missing = chromiumPath === undefined;
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

const files: Readonly<Record<string, string>> = {
  'memfs:/shop/openapi.yaml': base,
  'memfs:/shop/schemas.yaml': 'User: { type: object, required: [id], properties: { id: { type: string } } }\n',
  'memfs:/shop/old/openapi.yaml': base,
  'memfs:/shop/old/schemas.yaml': 'User: { type: object, required: [id], properties: { id: { type: integer } } }\n',
};

describe.skipIf(missing)('a worker', () => {
  const profile = mkdtempSync(join(tmpdir(), 'breakwater-browser-'));
  let browser: BrowserContext;
  let server: Server;

  beforeAll(async () => {
    browser = await openChromium(profile);
    server = await startWorker(browser);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('finds what a description in several files breaks against a file', async () => {
    const { capabilities } = await server.ask<{ readonly capabilities: object }>('initialize', {
      processId: null,
      rootUri: null,
      locale: 'ja',
      capabilities: {},
      workspaceFolders: [{ uri: 'memfs:/shop', name: 'shop' }],
      initializationOptions: { opensBase: true },
    });
    expect(capabilities).toMatchObject({ hoverProvider: true });
    await server.tell('initialized', {});
    const uri = 'memfs:/shop/openapi.yaml';
    await server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text: base } });
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
  const script = readFileSync(fileURLToPath(new URL('../dist/browser/server.js', import.meta.url)), 'utf8');
  await page.evaluate(text => {
    const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
    worker.addEventListener('message', ({ data }) =>
      (globalThis as unknown as { readonly receive: (message: unknown) => void }).receive(data),
    );
    Object.assign(globalThis, { worker });
  }, script);
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
