// Most YAML and JSON describes no API. Until something does, the extension is these few lines.
import type { Disposable, TextDocument } from 'vscode';
import { workspace } from 'vscode';
import { looksLikeDescription } from './looks-like-description.ts';

/** Calls once. */
export const whenDescribed = (start: () => void): Disposable => {
  const listeners: Disposable[] = [];
  const stop = () => {
    for (const listener of listeners.splice(0)) listener.dispose();
  };
  const found = () => {
    if (listeners.length === 0) return;
    stop();
    start();
  };
  const look = (document: TextDocument) => {
    if (looksLikeDescription(document)) found();
  };
  listeners.push(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ range }) => range.start.line < lastLineOfBeginning)) look(document);
    }),
  );
  for (const document of workspace.textDocuments) look(document);
  if (listeners.length > 0) void isInWorkspace().then(isThere => isThere && found());
  return { dispose: stop };
};

const lastLineOfBeginning = 200;

/** Parts of a description do not look like one: the entry is somewhere beside them. */
const isInWorkspace = async (): Promise<boolean> => {
  const names = '**/{breakwater.yaml,openapi.yaml,openapi.yml,openapi.json,swagger.yaml,swagger.yml,swagger.json}';
  const [file] = await workspace.findFiles(names, '**/node_modules/**', 1);
  return file !== undefined;
};
