// The server: what an editor asks and tells goes to the session, and what was found goes to the editor.
import type { Language } from '@breakwater/core';
import type { Connection, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import {
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  WillRenameFilesRequest,
} from 'vscode-languageserver';
import type { Asker } from './analysis/asker.ts';
import { AskFailure, createAsker } from './analysis/asker.ts';
import type { Channel } from './analysis/channel.ts';
import { diagnosticsOf } from './diagnostics/diagnostics.ts';
import { createPublisher } from './diagnostics/publisher.ts';
import { statusOf } from './diagnostics/status.ts';
import { documentOf } from './features/feature.ts';
import { features } from './features/features.ts';
import { operationSymbols } from './features/symbols.ts';
import { messages } from './messages/messages.ts';
import type { ClientOptions, Status } from './protocol.ts';
import { renamingCapabilities, willRenameFiles } from './requests/rename-files.ts';
import type { Answering, Client } from './requests/request.ts';
import { requests } from './requests/requests.ts';
import { createDocuments } from './session/documents.ts';
import type { Session } from './session/session.ts';
import { createSession } from './session/session.ts';
import type { OpenWorkspace, WorkspaceSettings } from './workspace.ts';

export interface ServerOptions {
  /** Starts what serves as the analyst (`serveAnalyst`): a worker, or something in the same thread. */
  readonly startAnalyst: () => Channel;
  readonly now?: () => Date;
  /** How long to wait for another keystroke, in milliseconds. */
  readonly delay?: number;
  /** For one analysis, in milliseconds. */
  readonly patience?: number;
}

export const startLanguageServer = (
  connection: Connection,
  openWorkspace: OpenWorkspace,
  { startAnalyst, now = () => new Date(), delay = 60, patience = 30_000 }: ServerOptions,
): void => {
  const documents = createDocuments();
  let session: Session | undefined;
  let asker: Asker | undefined;
  let client: Client = { capabilities: {}, options: {} };
  let language: Language = 'en';
  let watches = false;
  let refreshesLenses = false;
  let isEnding = false;
  const answering = (): Answering | undefined =>
    session && asker && { session, asker, spelled: documents.spelled, client, language };
  const publisher = createPublisher({
    send: params => void connection.sendDiagnostics(params),
    versionOf: uri => documents.get(uri)?.version,
    spelled: documents.spelled,
  });

  connection.onInitialize(params => {
    const settings = settingsIn(params);
    const { opensBase = false, base } = clientOptionsIn(params);
    client = { capabilities: params.capabilities, options: clientOptionsIn(params) };
    language = settings.language;
    refreshesLenses = params.capabilities.workspace?.codeLens?.refreshSupport === true;
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    asker = createAsker({
      start: startAnalyst,
      retell: () => [
        { kind: 'start', settings },
        ...documents.all().map(it => ({ kind: 'open' as const, uri: it.uri, version: it.version, text: it.getText() })),
      ],
      patience,
    });
    session = createSession({
      documents,
      workspace: openWorkspace(settings),
      asker,
      language: settings.language,
      base,
      now,
      delay,
      onAnalysis: (analysis, isPreview) => {
        publisher.publish(analysis.entry, diagnosticsOf(analysis, { language: settings.language, opensBase }));
        void connection.sendNotification('breakwater/status', statusOf(analysis, documents.spelled, isPreview));
        if (!isPreview && refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
      },
      onLeft: entry => publisher.withdraw(entry),
      onFailure: (entry, error) => {
        if (isEnding) return;
        const words = messages[settings.language];
        const file = documents.spelled(entry).replace(/^.*\//, '');
        const isLong = error instanceof AskFailure && error.kind === 'too-long';
        const reason = error instanceof Error ? error.message : String(error);
        const refused = isLong
          ? words.tookTooLong(file, Number(reason))
          : words.crashed(file, reason.split('\n')[0] ?? '');
        void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: refused });
        const uri = documents.spelled(entry);
        const failed = { entry: uri, documents: [uri], title: file, isBusy: false, comparison: { refused }, lint: {} };
        void connection.sendNotification('breakwater/status', failed satisfies Status);
        connection.console.error(`${entry}: ${reason}`);
      },
    });
    return { capabilities: capabilities(), serverInfo: { name: 'breakwater' } };
  });

  connection.onInitialized(() => {
    if (!watches) return;
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: ['**/*.{yaml,yml,json}', '**/.git/{HEAD,refs/**,packed-refs}'].map(globPattern => ({ globPattern })),
    });
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    session?.open(uri, languageId, version, text),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    session?.change(uri, contentChanges, version),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => session?.close(uri));
  connection.onDidSaveTextDocument(() => session?.refresh());
  connection.onDidChangeWatchedFiles(({ changes }) =>
    session?.touched(changes.map(({ uri, type }) => ({ uri, isNew: type === FileChangeType.Created }))),
  );

  for (const { method, answer } of features) {
    connection.onRequest(method, async (params: unknown) => {
      const uri = documentOf(params);
      const view = uri === undefined ? undefined : await session?.viewOf(uri);
      const around = answering();
      return view && around ? answer(view, params, around) : null;
    });
  }

  connection.onRequest(WillRenameFilesRequest.type, async params => {
    const around = answering();
    return around ? willRenameFiles(params, around) : null;
  });

  connection.onWorkspaceSymbol(async ({ query }) => operationSymbols((await session?.views()) ?? [], query));

  for (const [method, answer] of Object.entries(requests)) {
    connection.onRequest(method, async (params: unknown): Promise<unknown> => {
      const around = answering();
      return around ? answer(params as never, around) : null;
    });
  }

  connection.onShutdown(() => {
    isEnding = true;
    asker?.end();
  });
  connection.listen();
};

const capabilities = (): ServerCapabilities =>
  Object.assign(
    { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } } },
    { workspaceSymbolProvider: true },
    renamingCapabilities,
    ...features.map(feature => feature.capabilities),
  ) as ServerCapabilities;

const clientOptionsIn = ({ initializationOptions }: InitializeParams): ClientOptions =>
  (initializationOptions as ClientOptions | undefined) ?? {};

const settingsIn = (params: InitializeParams): WorkspaceSettings => {
  const { isTrusted } = clientOptionsIn(params);
  return {
    folders: (params.workspaceFolders ?? []).map(({ uri }) => uri),
    trust: isTrusted === undefined ? 'unknown' : isTrusted ? 'trusted' : 'untrusted',
    language: languageIn(params),
  };
};

const languageIn = ({ locale }: InitializeParams): Language => (/^ja\b/i.test(locale ?? '') ? 'ja' : 'en');
