// An editor for tests: it opens and changes documents, waits for what the server says of them, and asks.
import { PassThrough } from 'node:stream';
import type { Configuration, Host } from '@breakwater/core';
import { memoryHost, readConfiguration, readWaivers, resolveConfiguration, waiversFor } from '@breakwater/core';
import type { ClientOptions, OpenWorkspace, ServerOptions, Status } from '@breakwater/language-server';
import { pairedChannels, serveAnalyst, startLanguageServer } from '@breakwater/language-server';
import type {
  CancellationToken,
  Diagnostic,
  FileEvent,
  InitializeParams,
  InitializeResult,
  MessageReader,
  MessageWriter,
  Position,
  PublishDiagnosticsParams,
  Range,
  Registration,
  RegistrationParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

export interface Editor {
  readonly capabilities: InitializeResult['capabilities'];
  /** Of each document, what was published last. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly statuses: readonly Status[];
  /** Everything that was logged. */
  readonly log: readonly string[];
  /** What the editor was to show in a window. */
  readonly shown: readonly string[];
  /** What the server wants to be told of. */
  readonly registrations: readonly Registration[];
  /** The methods of all that the server said or asked. */
  readonly heard: readonly string[];
  open(uri: string, text: string): Promise<void>;
  /** Puts a text in the place of the only occurrence of another. */
  replace(uri: string, from: string, to: string): Promise<void>;
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  save(uri: string): Promise<void>;
  /** Tells of files that changed where they are stored. */
  touch(changes: readonly FileEvent[]): Promise<void>;
  isOpen(uri: string): boolean;
  textOf(uri: string): string;
  /** Where a text begins, or where it ends. */
  positionOf(uri: string, text: string, edge?: 'start' | 'end'): Position;
  rangeOf(uri: string, text: string): Range;
  /** What was known until now is not enough for `settled`: something beside the document changes. */
  unsettle(): void;
  /** Waits until all is known of the document as it is now. */
  settled(uri: string): Promise<readonly Diagnostic[]>;
  /** Waits until something is known of it. */
  previewed(uri: string): Promise<readonly Diagnostic[]>;
  /** Waits until it holds. */
  until(holds: () => boolean): Promise<void>;
  request<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result>;
  notify(method: string, params: unknown): Promise<void>;
  /** Shuts the server down. */
  end(): Promise<void>;
}

export const connectEditor = async (
  reader: MessageReader,
  writer: MessageWriter,
  parameters: Partial<InitializeParams> = {},
  /** Told to exit, a server ends the process that it runs in. */
  { hasOwnProcess }: { readonly hasOwnProcess: boolean } = { hasOwnProcess: true },
): Promise<Editor> => {
  const connection = createProtocolConnection(reader, writer);
  const documents = new Map<string, TextDocument>();
  const published = new Map<string, PublishDiagnosticsParams>();
  const statuses: Status[] = [];
  const log: string[] = [];
  const shown: string[] = [];
  const registrations: Registration[] = [];
  const heard: string[] = [];
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  };
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params);
    wake();
  });
  /** Of each document, the version that all is known of. */
  const known = new Map<string, number | undefined>();
  connection.onNotification('breakwater/status', (params: Status) => {
    statuses.push(params);
    if (!params.isBusy) for (const uri of params.documents) known.set(uri, published.get(uri)?.version);
    wake();
  });
  connection.onNotification('window/showMessage', ({ message }: { readonly message: string }) => {
    shown.push(message);
    wake();
  });
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
    log.push(message);
    wake();
  });
  connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
    registrations.push(...params.registrations);
    wake();
    return null;
  });
  connection.onRequest('workspace/codeLens/refresh', () => null);
  const listen = reader.listen.bind(reader);
  reader.listen = callback =>
    listen(message => {
      if ('method' in message) heard.push(String(message.method));
      callback(message);
      wake();
    });
  connection.listen();
  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    ...parameters,
  });
  await connection.sendNotification('initialized', {});
  const documentAt = (uri: string): TextDocument => {
    const document = documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  };
  const editor: Editor = {
    capabilities,
    get diagnostics() {
      return new Map([...published].map(([uri, { diagnostics }]) => [uri, diagnostics]));
    },
    statuses,
    log,
    shown,
    registrations,
    heard,
    open: async (uri, text) => {
      const languageId = uri.endsWith('.json') ? 'json' : 'yaml';
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    unsettle: () => known.clear(),
    replace: (uri, from, to) => editor.change(uri, [{ range: editor.rangeOf(uri, from), text: to }]),
    change: async (uri, contentChanges) => {
      const version = documentAt(uri).version + 1;
      TextDocument.update(documentAt(uri), [...contentChanges], version);
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    close: async uri => {
      documents.delete(uri);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    save: async uri => {
      known.clear();
      await connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    },
    touch: async changes => {
      known.clear();
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    isOpen: uri => documents.has(uri),
    textOf: uri => documentAt(uri).getText(),
    positionOf: (uri, text, edge = 'start') => editor.rangeOf(uri, text)[edge],
    rangeOf: (uri, text) => {
      const document = documentAt(uri);
      const at = document.getText().indexOf(text);
      if (at === -1) throw new Error(`${text} is not in ${uri}`);
      if (document.getText().includes(text, at + 1)) throw new Error(`${text} is in ${uri} several times`);
      return { start: document.positionAt(at), end: document.positionAt(at + text.length) };
    },
    settled: async uri => {
      for (;;) {
        const last = published.get(uri);
        if (last && known.has(uri) && known.get(uri) === documents.get(uri)?.version) return last.diagnostics;
        await new Promise<void>(resolve => waiting.push(resolve));
      }
    },
    previewed: async uri => {
      for (;;) {
        const last = published.get(uri);
        if (last && last.version === documents.get(uri)?.version) return last.diagnostics;
        await new Promise<void>(resolve => waiting.push(resolve));
      }
    },
    until: async holds => {
      while (!holds()) await new Promise<void>(resolve => waiting.push(resolve));
    },
    request: (method, params, token) => {
      if (method === 'breakwater/chooseBase') known.clear();
      return connection.sendRequest(method, params, ...(token ? [token] : []));
    },
    notify: (method, params) => connection.sendNotification(method, params),
    end: async () => {
      await connection.sendRequest('shutdown');
      if (hasOwnProcess) await connection.sendNotification('exit');
      connection.dispose();
    },
  };
  return editor;
};

/** What there is beside the editor: files by their paths, and the files of the base. */
export interface Surroundings {
  /** In the place of files in memory. */
  readonly workspace?: OpenWorkspace;
  /** That is open in the editor, as a URI. */
  readonly folder?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** By the same paths; without them there is no base. */
  readonly base?: Readonly<Record<string, string>>;
  readonly configuration?: string;
  readonly waivers?: string;
  readonly language?: 'en' | 'ja';
  /** Of the client. */
  readonly capabilities?: InitializeParams['capabilities'];
  readonly initializationOptions?: ClientOptions;
  readonly options?: Partial<ServerOptions>;
}

/** The URI of a file by its path. */
export const at = (path: string): string => `file:///${path}`;

/** A server in this process, with all files in memory. */
export const openEditor = async (surroundings: Surroundings = {}): Promise<Editor> => {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  const workspace = surroundings.workspace ?? memoryWorkspace(surroundings);
  startLanguageServer(connection, workspace, {
    startAnalyst: () => {
      const [near, far] = pairedChannels();
      serveAnalyst(far, workspace);
      return near;
    },
    now: () => new Date('2026-06-30T12:00:00Z'),
    delay: 0,
    ...surroundings.options,
  });
  const parameters: Partial<InitializeParams> = {
    processId: null,
    locale: surroundings.language ?? 'en',
    workspaceFolders: [{ uri: surroundings.folder ?? 'file:///', name: 'files' }],
    initializationOptions: surroundings.initializationOptions ?? { opensBase: true, asksReasons: true },
    ...(surroundings.capabilities && { capabilities: surroundings.capabilities }),
  };
  return connectEditor(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), parameters, {
    hasOwnProcess: false,
  });
};

const memoryWorkspace =
  ({ files = {}, base, configuration: stated, waivers: accepted = '' }: Surroundings): OpenWorkspace =>
  () => {
    const hostOf = (texts: Readonly<Record<string, string>>): Host =>
      memoryHost(Object.fromEntries(Object.entries(texts).map(([path, text]) => [at(path), text])));
    const labelOf = (uri: string): string => uri.replace('file:///', '');
    const configurationUri = at('breakwater.yaml');
    return {
      labelOf,
      hostFor: () => hostOf(files),
      entriesOf: async uri =>
        Object.entries(files)
          .filter(([, text]) => /^openapi:/m.test(text) && text.includes(uri.split('/').at(-1) ?? uri))
          .map(([path]) => at(path)),
      configurationFor: async (_, draftOf) => {
        const text = draftOf(configurationUri) ?? stated;
        const read =
          text === undefined ? undefined : await readConfiguration(text, configurationUri, 'breakwater.yaml');
        const configuration: Configuration = resolveConfiguration({ extends: 'recommended', ...read?.source }, {});
        return { configuration, file: configurationUri, problems: read?.problems ?? [] };
      },
      waiversFor: async (entry, _, draftOf) => {
        const uri = at('breakwater.waivers.yaml');
        const { file, problems } = readWaivers(draftOf(uri) ?? accepted, uri, 'breakwater.waivers.yaml');
        const description = labelOf(entry);
        return {
          file: uri,
          description,
          waivers: file ? waiversFor(file.waivers, description) : [],
          ...(file && { read: file }),
          problems,
        };
      },
      baseFor: async (entry, _, choice) => {
        if (choice?.kind === 'file')
          return {
            kind: 'found',
            name: labelOf(choice.uri),
            uri: choice.uri,
            label: labelOf(choice.uri),
            host: hostOf(files),
          };
        if (!base) return { kind: 'unavailable', reason: 'there is no repository' };
        if (!Object.hasOwn(base, labelOf(entry))) return { kind: 'new', name: 'main' };
        const uri = entry.replace('file:///', 'git://main/');
        const texts = Object.fromEntries(
          Object.entries(base).map(([path, text]) => [`git://main/${path}`, text] as const),
        );
        return { kind: 'found', name: 'main', uri, label: `main:${labelOf(entry)}`, host: memoryHost(texts) };
      },
      foreignRulesFor: async () => ({ rules: [], problems: [] }),
      userName: async () => 'Mika',
      forget: () => undefined,
    };
  };
