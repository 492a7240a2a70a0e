// What is open in the editor, by canonical URI, with the spelling that the editor has for it.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri } from './canonical-uri.ts';

export interface Documents {
  get(uri: string): TextDocument | undefined;
  all(): readonly TextDocument[];
  open(uri: string, languageId: string, version: number, text: string): TextDocument;
  /** Undefined for one that is not open. */
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument | undefined;
  close(uri: string): void;
  /** How the editor spells it. */
  readonly spelled: (uri: string) => string;
}

export const createDocuments = (): Documents => {
  const documents = new Map<string, TextDocument>();
  const spellings = new Map<string, string>();
  return {
    get: uri => documents.get(canonicalUri(uri)),
    all: () => [...documents.values()],
    open: (uri, languageId, version, text) => {
      const canonical = canonicalUri(uri);
      const document = TextDocument.create(canonical, languageId, version, text);
      documents.set(canonical, document);
      spellings.set(canonical, uri);
      return document;
    },
    change: (uri, changes, version) => {
      const document = documents.get(canonicalUri(uri));
      return document && TextDocument.update(document, [...changes], version);
    },
    close: uri => void documents.delete(canonicalUri(uri)),
    spelled: uri => spellings.get(uri) ?? uri,
  };
};
