// What the language server costs beside a bare parse of the same text and beside the command, as ratios within one run:
// `npm run bench -- editor`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { corpusFolder } from './corpus-folder.mjs';
import { cache } from './downloads.mjs';
import { measure } from './measure.mjs';

/**
 * @typedef {{ readonly id: number, readonly ok: boolean, readonly answer?: unknown, readonly reason?: string }} Answer
 * @typedef {{ send(message: object): void, onMessage(listener: (message: Answer) => void): void }} Channel
 * @typedef {{
 *   readonly pairedChannels: () => readonly [Channel, Channel],
 *   readonly serveAnalyst: (channel: Channel, openWorkspace: () => object) => void,
 *   readonly resolveConfiguration: (source: object, files: object) => object,
 *   readonly parse: (text: string, naming: object) => object,
 * }} Server
 * @typedef {{
 *   listen(): void,
 *   sendRequest(method: string, params: object): Promise<unknown>,
 *   sendNotification(method: string, params: object): Promise<void>,
 *   onNotification(method: string, listener: (params: object) => void): void,
 * }} Connection
 * @typedef {{
 *   readonly createProtocolConnection: (reader: object, writer: object) => Connection,
 *   readonly StreamMessageReader: new (stream: object) => object,
 *   readonly StreamMessageWriter: new (stream: object) => object,
 * }} Protocol
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'packages/cli/dist/main.js');
const uri = 'file:///api.yaml';

/** @param {{ readonly corpus?: string | undefined, readonly check: boolean }} options */
export async function benchEditor({ corpus: asked, check }) {
  const corpus = corpusFolder(asked);
  await mkdir(cache, { recursive: true });
  const server = await loadServer();
  const small = corpus === undefined ? synthetic() : await readFile(join(corpus, 'harbor/v2.13.0.yaml'), 'utf8');
  const large = corpus === undefined ? undefined : await asYaml(join(corpus, 'github-rest/23.0.2.json'));
  const trials = [];
  for (const [name, text, edits] of /** @type {const} */ ([
    ['a keystroke', small, 60],
    ['a keystroke, GitHub', large, 5],
  ])) {
    if (text === undefined) continue;
    const it = await keystrokes(name, text, edits, server);
    trials.push(it);
    const ratios = [it.preview, it.whole].map(cost => (cost / it.parse).toFixed(2));
    console.log(
      `${it.name} (${inWords(it.bytes)}), ms of CPU: at once ${it.preview.toFixed(1)} (${ratios[0]} × parse), whole ${it.whole.toFixed(1)} (${ratios[1]} × parse), parse ${it.parse.toFixed(1)}`,
    );
  }
  const memory = await memoryOver(small, 1000, server);
  console.log(`memory after 100 edits ${memory.early.toFixed(0)} MB, after 1,000 ${memory.late.toFixed(0)} MB`);
  const first = await firstDiagnostics(small);
  console.log(
    `first diagnostics ${first.server.toFixed(2)} s, breakwater check ${first.command.toFixed(2)} s: ${(first.server / first.command).toFixed(2)} ×`,
  );
  const wait = large === undefined ? undefined : await waits(large, server);
  if (wait) {
    console.log(
      `hover and completion while GitHub is analysed, ms: half of them within ${wait.median.toFixed(0)}, all within ${wait.longest.toFixed(0)} (${(wait.longest / wait.parse).toFixed(2)} × parse)`,
    );
  }
  const [typed, typedLarge] = trials;
  const missed = [
    ...(typed && typed.preview > 1.5 * typed.parse ? ['a keystroke costs more than 1.5 times a parse'] : []),
    ...(typedLarge && typedLarge.preview > 2000 ? ['a keystroke in GitHub takes more than 2 s'] : []),
    ...(memory.late > 1.25 * memory.early ? ['memory grows with the number of edits'] : []),
    ...(wait && wait.longest > wait.parse ? ['a hover waits for longer than it takes to read the text once'] : []),
    ...(first.server > 2 * first.command ? ['first diagnostics take more than twice as long as the command'] : []),
  ];
  for (const line of missed) console.log(`missed: ${line}`);
  if (check && missed.length > 0) process.exitCode = 1;
}

/** The analysing side of the server and the parser of the core, in this process. */
async function loadServer() {
  const outfile = join(cache, 'editor.mjs');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: [
        "export { pairedChannels, serveAnalyst } from './packages/language-server/src/index.ts';",
        "export { parse, resolveConfiguration } from './packages/core/src/index.ts';",
      ].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['breakwater-source'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'warning',
    outfile,
  });
  return /** @type {Server} */ (await import(pathToFileURL(outfile).href));
}

/**
 * A thread that analyses, and the way to ask it. The base is the text as it was at first.
 *
 * @param {Server} server
 * @param {string} text
 */
function openAnalyst({ pairedChannels, serveAnalyst, resolveConfiguration }, text) {
  const [near, far] = pairedChannels();
  const configuration = resolveConfiguration({ extends: 'recommended' }, {});
  const host = { read: async () => text };
  serveAnalyst(far, () => ({
    labelOf: () => 'api.yaml',
    hostFor: () => host,
    entriesOf: async () => [],
    configurationFor: async () => ({ configuration, problems: [] }),
    waiversFor: async () => ({ file: '', description: undefined, waivers: [], problems: [] }),
    baseFor: async () => ({ kind: 'found', name: 'main', uri: 'git://main/api.yaml', label: 'main:api.yaml', host }),
    foreignRulesFor: async () => ({ rules: [], problems: [] }),
    forget: () => undefined,
  }));
  const waiting = new Map(/** @type {[number, (answer: Answer) => void][]} */ ([]));
  near.onMessage(message => waiting.get(message.id)?.(message));
  let next = 0;
  near.send({ kind: 'start', settings: { folders: [], trust: 'unknown', language: 'en' } });
  near.send({ kind: 'open', uri, version: 1, text });
  return {
    /** @param {string} kind @returns {Promise<unknown>} */
    ask: kind =>
      new Promise((resolve, reject) => {
        next += 1;
        const id = next;
        waiting.set(id, answer => (answer.ok ? resolve(answer.answer) : reject(new Error(answer.reason))));
        near.send({
          kind: 'ask',
          id,
          question: { kind, entry: uri, base: undefined, language: 'en', now: Date.UTC(2026, 5, 30) },
        });
      }),
    /** @param {number} version @param {readonly object[]} changes */
    change: (version, changes) => near.send({ kind: 'change', uri, version, changes }),
  };
}

/**
 * @param {string} name
 * @param {string} text
 * @param {number} edits
 * @param {Server} server
 */
async function keystrokes(name, text, edits, server) {
  const analyst = openAnalyst(server, text);
  await analyst.ask('analysis');
  let now = text;
  /** @type {Record<'preview' | 'whole' | 'parse', number[]>} */
  const costs = { preview: [], whole: [], parse: [] };
  for (let round = 0; round < edits; round += 1) {
    // A few letters at a place, then a pause.
    const edit = keystroke(now, Math.floor(round / burst) / (edits / burst));
    now = edit.text;
    costs.parse.push(await cost(async () => server.parse(now, { uri, label: 'api.yaml' })));
    costs.preview.push(
      await cost(() => {
        analyst.change(round + 2, [edit.change]);
        return analyst.ask('preview');
      }),
    );
    if (round % burst === burst - 1) costs.whole.push(await cost(() => analyst.ask('analysis')));
  }
  return {
    name,
    bytes: text.length,
    preview: median(costs.preview),
    whole: median(costs.whole),
    parse: median(costs.parse),
  };
}

const burst = 5;

/**
 * A letter in a description, somewhere.
 *
 * @param {string} text
 * @param {number} part
 */
function keystroke(text, part) {
  const mark = 'description: ';
  const at = text.indexOf(mark, Math.floor(text.length * (0.1 + 0.8 * part)));
  const letter = /[a-z]{4}/g;
  letter.lastIndex = at + mark.length;
  const offset = (letter.exec(text)?.index ?? at) + 2;
  const before = text.slice(0, offset);
  const place = { line: before.split('\n').length - 1, character: offset - before.lastIndexOf('\n') - 1 };
  return {
    text: `${before}q${text.slice(offset)}`,
    change: { range: { start: place, end: place }, text: 'q' },
  };
}

/** Milliseconds of the processor. @param {() => Promise<unknown>} work */
async function cost(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * @param {string} text
 * @param {number} edits
 * @param {Server} server
 */
async function memoryOver(text, edits, server) {
  setFlagsFromString('--expose-gc');
  const collect = /** @type {() => void} */ (runInNewContext('gc'));
  const used = () => {
    collect();
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const analyst = openAnalyst(server, text);
  await analyst.ask('analysis');
  let now = text;
  let early = Number.NaN;
  for (let round = 0; round < edits; round += 1) {
    const edit = keystroke(now, (round * 0.618) % 1);
    now = edit.text;
    analyst.change(round + 2, [edit.change]);
    await analyst.ask('preview');
    if (round % 50 === 49) await analyst.ask('analysis');
    if (round === 99) early = used();
  }
  return { early, late: used() };
}

/** From the start of the process to the first diagnostics, beside the command that finds as much. @param {string} text */
async function firstDiagnostics(text) {
  const folder = join(cache, 'editor');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'api.yaml');
  await writeFile(file, text);
  await writeFile(join(folder, 'breakwater.yaml'), 'base: { snapshot: base }\nconventions: all\n');
  await mkdir(join(folder, 'base'), { recursive: true });
  await writeFile(join(folder, 'base/api.yaml'), keystroke(text, 0.5).text);
  const [servers, commands] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let round = 0; round < 4; round += 1) {
    const start = performance.now();
    const editor = await openServer(folder);
    await editor.open(pathToFileURL(file).href, text);
    await editor.told;
    servers.push((performance.now() - start) / 1000);
    editor.end();
    const args = [main, 'check', file, '--fail-on', 'none'];
    commands.push((await measure(args, join(cache, 'output.txt'), { BREAKWATER_FOLDER: folder })).seconds);
  }
  return { server: median(servers), command: median(commands) };
}

/**
 * An editor asks for lenses and symbols after each edit, and for what somebody points at and writes meanwhile.
 *
 * @param {string} text
 * @param {Server} server
 */
async function waits(text, server) {
  const folder = join(cache, 'editor');
  const file = pathToFileURL(join(folder, 'github.yaml')).href;
  const textDocument = { uri: file };
  const editor = await openServer(folder);
  await editor.open(file, text);
  await editor.told;
  // The first one reads the description for features; from then on only what changes is read.
  await editor.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } });
  let now = text;
  /** @type {number[]} */
  const milliseconds = [];
  for (let round = 0; round < 10; round += 1) {
    const edit = keystroke(now, round / 10);
    now = edit.text;
    await editor.change(file, round + 2, edit.change);
    const position = edit.change.range.start;
    const long = ['codeLens', 'documentSymbol'].map(it => editor.request(`textDocument/${it}`, { textDocument }));
    for (let asked = 0; asked < 10; asked += 1) {
      const start = performance.now();
      await editor.request(`textDocument/${asked % 2 === 0 ? 'hover' : 'completion'}`, { textDocument, position });
      milliseconds.push(performance.now() - start);
      await pause(100);
    }
    await Promise.all(long);
  }
  editor.end();
  const start = performance.now();
  server.parse(now, { uri: file, label: 'github.yaml' });
  return { longest: Math.max(...milliseconds), median: median(milliseconds), parse: performance.now() - start };
}

/** @param {string} folder */
async function openServer(folder) {
  const requireFromCli = createRequire(join(root, 'packages/cli/package.json'));
  const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = /** @type {Protocol} */ (
    requireFromCli('vscode-languageserver/node')
  );
  const child = spawn(process.execPath, [main, 'lsp', '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const told = new Promise(resolve => connection.onNotification('breakwater/status', resolve));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    capabilities: {},
  });
  await connection.sendNotification('initialized', {});
  return {
    told,
    /** @param {string} at @param {string} text */
    open: (at, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: at, languageId: 'yaml', version: 1, text },
      }),
    /** @param {string} at @param {number} version @param {object} change */
    change: (at, version, change) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: at, version },
        contentChanges: [change],
      }),
    /** @param {string} method @param {object} params */
    request: (method, params) => connection.sendRequest(method, params),
    end: () => void child.kill(),
  };
}

/** @param {readonly number[]} values */
const median = values => [...values].sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;

/** @param {number} bytes */
const inWords = bytes => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** @param {string} json */
async function asYaml(json) {
  const path = join(cache, 'github.yaml');
  if (!existsSync(path)) {
    const { dump } = /** @type {{ readonly dump: (value: unknown, options: object) => string }} */ (
      createRequire(join(root, 'packages/core/package.json'))('js-yaml')
    );
    await writeFile(path, dump(JSON.parse(await readFile(json, 'utf8')), { lineWidth: -1, noRefs: true }));
  }
  return readFile(path, 'utf8');
}

/** About as long as the description of Harbor. */
function synthetic() {
  const paths = Array.from({ length: 260 }, (_, index) => path(index));
  const schemas = Array.from({ length: 200 }, (_, index) => schema(index));
  return [
    'openapi: 3.1.0',
    'info: { title: Made up, version: 1.0.0 }',
    'paths:',
    ...paths,
    'components:',
    '  schemas:',
    ...schemas,
    '',
  ].join('\n');
}

/** @param {number} index */
const path = index => `  /things${index}/{id}:
    get:
      operationId: getThing${index}
      summary: Get thing ${index}
      description: Gives the thing that has this number, and all that is known of it.
      parameters:
        - name: id
          in: path
          required: true
          schema: { type: string }
        - name: limit
          in: query
          description: How many of them are wanted at most.
          schema: { type: integer, minimum: 1, maximum: 100 }
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing${index % 200}'
        '404':
          description: There is no such thing.`;

/** @param {number} index */
const schema = index => `    Thing${index}:
      type: object
      description: A thing of the kind ${index}, as it is kept.
      required: [id, name]
      properties:
        id: { type: string, description: Names the thing. }
        name: { type: string, maxLength: 100, description: What people call it. }
        size: { type: integer, format: int64, description: How large it is. }`;
