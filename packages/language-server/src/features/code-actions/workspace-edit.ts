// Edits of files as one edit of the workspace, in the form that the client understands: one step that can be undone.
import type { ClientCapabilities, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { FileEdits } from '../../analysis/text-file-edits.ts';

export interface EditOptions {
  readonly capabilities: ClientCapabilities;
  /** How the editor spells a URI. */
  readonly spelled: (uri: string) => string;
  /** Of what is looked at before it is made, where the client can show it. */
  readonly preview?: { readonly label: string };
}

export const workspaceEdit = (
  files: readonly FileEdits[],
  { capabilities, spelled, preview }: EditOptions,
): WorkspaceEdit => {
  const able = capabilities.workspace?.workspaceEdit ?? {};
  if (able.documentChanges !== true) {
    return { changes: Object.fromEntries(files.map(({ uri, edits }) => [spelled(uri), [...edits]])) };
  }
  const mayCreate = able.resourceOperations?.includes('create') === true;
  const isPreviewed = preview !== undefined && able.changeAnnotationSupport !== undefined;
  const documentChanges = files.flatMap(({ uri, version, edits, mayBeNew = false }) => {
    const textDocument = { uri: spelled(uri), version };
    const annotated = isPreviewed ? edits.map(edit => ({ ...edit, annotationId })) : [...edits];
    const edit: TextDocumentEdit = { textDocument, edits: annotated };
    if (!mayBeNew || !mayCreate || version !== null) return [edit];
    return [{ kind: 'create' as const, uri: textDocument.uri, options: { ignoreIfExists: true } }, edit];
  });
  return {
    documentChanges,
    ...(isPreviewed && { changeAnnotations: { [annotationId]: { ...preview, needsConfirmation: true } } }),
  };
};

const annotationId = 'suggestion';
