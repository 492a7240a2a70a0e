// Edits of texts as an editor takes them: by file, by line and column, and for the version that they were made for.
import type { TextEdit as CoreTextEdit, Document } from '@breakwater/core';
import { textChange } from '@breakwater/core';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Plain data. */
export interface FileEdits {
  readonly uri: string;
  /** That the editor gave; null for a stored file. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
  /** Where it is not there yet, it is made. */
  readonly mayBeNew?: boolean;
}

export const fileEdits = (
  { uri, text }: Pick<Document, 'uri' | 'text'>,
  edits: readonly CoreTextEdit[],
  versions: Readonly<Record<string, number>>,
): FileEdits => {
  const document = TextDocument.create(uri, '', 0, text);
  return {
    uri,
    version: versions[uri] ?? null,
    edits: edits.map(({ start, end, text: newText }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText,
    })),
  };
};

/** What has to be written between what two texts have in common. */
export const differenceOf = (before: string, after: string): readonly CoreTextEdit[] => {
  const change = textChange(before, after);
  return change ? [{ start: change.start, end: change.oldEnd, text: after.slice(change.start, change.newEnd) }] : [];
};
