// Most YAML and JSON describes no API. Until something does, the extension is these few lines.
import type { Disposable, TextDocument } from 'vscode';
import { workspace } from 'vscode';
import { looksLikeDescription } from './looks-like-description.ts';

/** Calls once. `isThere` tells whether the folders have a file of one of these names. */
export const whenDescribed = (start: () => void, isThere: IsThere = isFound): Disposable => {
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
  if (listeners.length > 0) void isThere(names).then(it => it && found());
  return { dispose: stop };
};

const lastLineOfBeginning = 200;

type IsThere = (names: readonly string[]) => Promise<boolean>;

/** Parts of a description do not look like one: the entry is somewhere beside them. */
const names = [
  'breakwater.yaml',
  ...['openapi', 'swagger'].flatMap(name => ['yaml', 'yml', 'json'].map(ending => `${name}.${ending}`)),
];

export const isFound: IsThere = async of => {
  const [file] = await workspace.findFiles(`**/{${of.join(',')}}`, '**/node_modules/**', 1);
  return file !== undefined;
};
