// Applies what the server would change: in one step that can be undone, or after a look at each part of it.
import type { TextEdit, WorkspaceEditEntryMetadata } from 'vscode';
import { WorkspaceEdit, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';

interface Manner {
  readonly title: string;
  readonly isPreviewed: boolean;
}

export const applyEdit = async (
  client: BaseLanguageClient,
  asked: ProtocolEdit,
  { title, isPreviewed }: Manner,
): Promise<boolean> => {
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(asked);
  if (!isPreviewed) return workspace.applyEdit(edit);
  const confirmed = new WorkspaceEdit();
  for (const [uri, edits] of edit.entries()) {
    const entries = edits.map(
      it => [it, { label: title, needsConfirmation: true }] as [TextEdit, WorkspaceEditEntryMetadata],
    );
    confirmed.set(uri, entries);
  }
  return workspace.applyEdit(confirmed, { isRefactoring: true });
};
