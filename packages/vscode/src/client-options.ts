// What the client is like, wherever the server runs: which documents it hands over, and what settings hold back.
import type { ClientOptions } from '@breakwater/language-server';
import type { ExtensionContext } from 'vscode';
import { window, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { rememberedBase } from './remembered-base.ts';
import { served } from './served.ts';

export const clientOptions = (context: ExtensionContext): LanguageClientOptions => ({
  documentSelector: served(),
  outputChannel: window.createOutputChannel('Breakwater', { log: true }),
  initializationOptions: (): ClientOptions => {
    const base = rememberedBase(context);
    return { opensBase: true, asksReasons: true, isTrusted: workspace.isTrusted, ...(base && { base }) };
  },
  markdown: {
    isTrusted: { enabledCommands: ['breakwater.explainRule', 'breakwater.openBase', 'breakwater.deprecate'] },
  },
  middleware: {
    provideCodeLenses: (document, token, next) => (isOn('codeLens', document) ? next(document, token) : []),
    provideInlayHints: (document, range, token, next) =>
      isOn('inlayHints', document) ? next(document, range, token) : [],
  },
});

const isOn = (
  name: 'codeLens' | 'inlayHints',
  { uri }: { readonly uri: Parameters<typeof workspace.getWorkspaceFolder>[0] },
) => workspace.getConfiguration('breakwater', uri).get<boolean>(name, true);
