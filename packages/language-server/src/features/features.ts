// All that the server answers about an open document. Another feature is a file here, and a line.
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
} from 'vscode-languageserver';
import { codeActionKinds, codeActions } from './code-actions/code-actions.ts';
import { resolveCodeAction } from './code-actions/fix-all.ts';
import { codeLenses, resolveCodeLens } from './code-lenses.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { deprecateOperation, undeprecateOperation } from './deprecate.ts';
import { documentLinks } from './document-links.ts';
import type { Feature } from './feature.ts';
import { feature } from './feature.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { operations, successors } from './operations.ts';
import { highlights, references } from './references.ts';
import { prepareRename, rename } from './rename.ts';
import { selectionRanges } from './selection-ranges.ts';
import { documentSymbols } from './symbols.ts';

const codeActionProvider = { codeActionKinds: [...codeActionKinds], resolveProvider: true };
const renameProvider = { prepareProvider: true };
const completionProvider = { triggerCharacters: [' ', ':', '"', "'", '/', '#', '$', '-'] };
const codeLensProvider = { resolveProvider: true };

export const features: readonly Feature[] = [
  feature(HoverRequest.type, { hoverProvider: true }, hover),
  feature(InlayHintRequest.type, { inlayHintProvider: true }, inlayHints),
  feature(CodeLensRequest.type, { codeLensProvider }, codeLenses),
  feature(CodeLensResolveRequest.type, { codeLensProvider }, resolveCodeLens),
  feature(CodeActionRequest.type, { codeActionProvider }, codeActions),
  feature(CodeActionResolveRequest.type, { codeActionProvider }, resolveCodeAction),
  feature(CompletionRequest.type, { completionProvider }, completion),
  feature(DefinitionRequest.type, { definitionProvider: true }, definition),
  feature(ReferencesRequest.type, { referencesProvider: true }, references),
  feature(DocumentHighlightRequest.type, { documentHighlightProvider: true }, highlights),
  feature(DocumentLinkRequest.type, { documentLinkProvider: {} }, documentLinks),
  feature(PrepareRenameRequest.type, { renameProvider }, prepareRename),
  feature(RenameRequest.type, { renameProvider }, rename),
  feature(SelectionRangeRequest.type, { selectionRangeProvider: true }, selectionRanges),
  feature(DocumentSymbolRequest.type, { documentSymbolProvider: true }, documentSymbols),
  operations,
  successors,
  deprecateOperation,
  undeprecateOperation,
];
