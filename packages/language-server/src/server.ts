// The server: what an editor asks and tells goes to the session, and what was found goes to the editor.
import type { Language } from '@breakwater/core';
import type {
  CancellationToken,
  Connection,
  InitializeParams,
  RenameFilesParams,
  ServerCapabilities,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import {
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  WillRenameFilesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { Asker } from './analysis/asker.ts';
import { createAsker } from './analysis/asker.ts';
import type { Channel } from './analysis/channel.ts';
import { diagnosticsOf } from './diagnostics/diagnostics.ts';
import { createPublisher } from './diagnostics/publisher.ts';
import { statusOf } from './diagnostics/status.ts';
import { responseErrorOf, sentenceOf } from './failure.ts';
import { documentOf } from './features/feature.ts';
import { features } from './features/features.ts';
import { operationSymbols } from './features/symbols.ts';
import type { ClientOptions, Status } from './protocol.ts';
import { renamingCapabilities, willRenameFiles } from './requests/rename-files.ts';
import type { Answering, Client } from './requests/request.ts';
import { requests } from './requests/requests.ts';
import { createDocuments } from './session/documents.ts';
import type { Session } from './session/session.ts';
import { createSession } from './session/session.ts';
import { unlessCancelled } from './unless-cancelled.ts';
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
  { startAnalyst, now = () => new Date(), delay = 60, patience = 60_000 }: ServerOptions,
): void => {
  const documents = createDocuments();
  let session: Session | undefined;
  let asker: Asker | undefined;
  let client: Client = { capabilities: {}, options: {} };
  let language: Language = 'en';
  let watches = false;
  let beside: readonly string[] = [];
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
    const workspace = openWorkspace(settings);
    if (params.capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport === true)
      beside = workspace.commitsBeside?.() ?? [];
    session = createSession({
      documents,
      workspace,
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
        const uri = documents.spelled(entry);
        const refused = sentenceOf(error, uri, language);
        void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: refused });
        const title = uri.replace(/^.*\//, '');
        const failed = {
          entry: uri,
          documents: [uri],
          title,
          isBusy: false,
          hasFailed: true,
          comparison: { refused },
          lint: {},
        } as const;
        void connection.sendNotification('breakwater/status', failed satisfies Status);
        connection.console.error(`${entry}: ${error instanceof Error ? error.message : String(error)}`);
      },
    });
    return { capabilities: capabilities(), serverInfo: { name: 'breakwater' } };
  });

  connection.onInitialized(() => {
    if (!watches) return;
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        ...['**/*.{yaml,yml,json}', `**/.git/${ofCommits}`].map(globPattern => ({ globPattern })),
        ...beside.map(baseUri => ({ globPattern: { baseUri, pattern: ofCommits } })),
      ],
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

  const onRequest = (method: string, answer: (params: unknown, around: Answering) => unknown): void => {
    connection.onRequest(method, (params: unknown, token: CancellationToken) =>
      unlessCancelled(token, async () => {
        const around = answering();
        if (!around) throw new ResponseError(ErrorCodes.ServerNotInitialized, '`initialize` comes first');
        if (isEnding) throw new ResponseError(ErrorCodes.InvalidRequest, 'nothing comes after `shutdown` but `exit`');
        try {
          return await answer(params, around);
        } catch (error) {
          throw responseErrorOf(error, documentOf(params) ?? '', language);
        }
      }),
    );
  };

  for (const { method, answer } of features) {
    onRequest(method, async (params, around) => {
      const uri = documentOf(params);
      const view = uri === undefined ? undefined : await around.session.viewOf(uri);
      return view ? answer(view, params, around) : null;
    });
  }
  for (const [method, answer] of Object.entries(requests)) {
    onRequest(method, (params, around) => answer(params as never, around));
  }
  onRequest(WorkspaceSymbolRequest.method, async (params, around) =>
    operationSymbols(await around.session.views(), (params as WorkspaceSymbolParams).query),
  );
  onRequest(WillRenameFilesRequest.method, (params, around) => willRenameFiles(params as RenameFilesParams, around));

  connection.onShutdown(() => {
    isEnding = true;
    asker?.end();
  });
  connection.listen();
};

/** What changes in the folder of git with commits and branches. */
const ofCommits = '{HEAD,refs/**,packed-refs}';

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
