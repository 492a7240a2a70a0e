// Whatever editors can ask of the server, or tell it, is in a scenario: a feature without one fails here.
import { readdirSync, readFileSync } from 'node:fs';
import { startLanguageServer } from '@breakwater/language-server';
import { expect, test } from 'vitest';
import type { Connection, InitializeResult } from 'vscode-languageserver';
import type { Part } from './scenario.ts';
import { parseScenario } from './scenario.ts';

/** What the server listens to, by the names that a connection has for it. */
const named: Readonly<Record<string, string>> = {
  onInitialize: 'initialize',
  onInitialized: 'initialized',
  onShutdown: 'shutdown',
  onDidOpenTextDocument: 'textDocument/didOpen',
  onDidChangeTextDocument: 'textDocument/didChange',
  onDidCloseTextDocument: 'textDocument/didClose',
  onDidSaveTextDocument: 'textDocument/didSave',
  onDidChangeWatchedFiles: 'workspace/didChangeWatchedFiles',
};

/** A server that is only started: the methods that it listens to, and what it promises. */
const listened = (): { readonly methods: readonly string[]; readonly promised: InitializeResult['capabilities'] } => {
  const methods: string[] = [];
  let initialize: (params: object) => unknown = () => undefined;
  const connection = new Proxy({} as Connection, {
    get: (_, name: string) => (first: unknown) => {
      if (name === 'onInitialize') initialize = first as typeof initialize;
      if (name.startsWith('on')) methods.push(typeof first === 'string' ? first : (named[name] ?? name));
    },
  });
  const nothing = (): never => ({}) as never;
  startLanguageServer(connection, nothing, { startAnalyst: nothing });
  const { capabilities } = initialize({ capabilities: {} }) as InitializeResult;
  return { methods, promised: capabilities };
};

const { methods, promised } = listened();

const folder = new URL('scenarios/', import.meta.url);
const parts = readdirSync(folder).flatMap(name => parseScenario(readFileSync(new URL(name, folder), 'utf8')));

/** What steps that are no methods send. */
const sent: Readonly<Record<string, readonly string[]>> = {
  start: ['initialize', 'initialized', 'shutdown'],
  open: ['textDocument/didOpen'],
  type: ['textDocument/didChange'],
  close: ['textDocument/didClose'],
  save: ['textDocument/didSave'],
};

const played = (part: Part): readonly string[] => {
  if (part.kind === 'shell') return ['workspace/didChangeWatchedFiles'];
  if (part.kind !== 'steps') return [];
  const saysSomething = !/^(?:null|\[\]|refused: .*)\n$/.test(part.answer ?? '');
  return part.steps.flatMap(({ verb }) => sent[verb] ?? (saysSomething ? [verb] : []));
};

/** What they do shows in other answers. */
const silent = ['breakwater/chooseBase'];

test('everything that the server listens to is played in a scenario, with an answer that says something', () => {
  const inScenarios = new Set([...parts.flatMap(played), ...silent]);
  expect(methods.filter(method => !inScenarios.has(method))).toEqual([]);
});

test('everything that the server promises is something that it listens to', () => {
  expect(promisedMethods().filter(method => !methods.includes(method))).toEqual([]);
});

const irregular: Readonly<Record<string, string>> = {
  'textDocument/workspaceSymbol': 'workspace/symbol',
};

/** The names of capabilities follow those of their methods. */
const promisedMethods = (): readonly string[] =>
  Object.entries(promised)
    .filter(([name]) => name.endsWith('Provider'))
    .flatMap(([name, options]) => {
      const feature = name.slice(0, -'Provider'.length);
      const method = `textDocument/${feature}`;
      const { resolveProvider, prepareProvider } = options as Readonly<Record<string, unknown>>;
      return [
        irregular[method] ?? method,
        ...(resolveProvider ? [`${feature}/resolve`] : []),
        ...(prepareProvider ? [`textDocument/prepare${feature.charAt(0).toUpperCase()}${feature.slice(1)}`] : []),
      ];
    });
