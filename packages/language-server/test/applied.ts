// What becomes of texts when an editor applies an edit of the workspace, in either of its forms.
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** By URI. What is to be created is empty before. */
export const applied = (
  { changes = {}, documentChanges = [] }: WorkspaceEdit,
  textOf: (uri: string) => string,
): Readonly<Record<string, string>> => {
  const edited = [
    ...Object.entries(changes),
    ...documentChanges.flatMap(it => ('edits' in it ? [[it.textDocument.uri, it.edits] as const] : [])),
  ];
  return Object.fromEntries(
    edited.map(([uri, edits]) => [
      uri,
      TextDocument.applyEdits(TextDocument.create(uri, '', 0, textOf(uri)), edits as never),
    ]),
  );
};
