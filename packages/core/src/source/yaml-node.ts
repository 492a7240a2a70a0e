// The nodes of YAML text: what kind of thing begins at an offset, and how far to the right it stands.
import { code } from './json-scan.ts';
import type { TokenKind } from './yaml-tokens.ts';
import {
  columnOf,
  hasLineBreak,
  indentOf,
  isAnchor,
  isColon,
  isDash,
  isDocumentMarker,
  isFlowIndicator,
  isProperty,
  isQuestion,
  keyColon,
  lineEnd,
  nameEnd,
  propertyEnd,
  skipSpace,
  tokenKindAt,
} from './yaml-tokens.ts';

export interface YamlNode {
  /** `pair` is the mapping of one entry that `[a: b]` holds. */
  readonly kind: 'map' | 'list' | 'pair' | 'empty' | TokenKind;
  /** Of the content, past tags and anchors. */
  readonly start: number;
  /** Of the entries of a block collection. */
  readonly column: number;
  /** Of the collection that holds this one; -1 for the root. */
  readonly indent: number;
  readonly inFlow: boolean;
  readonly anchor?: YamlAnchor;
}

interface YamlAnchor {
  readonly at: number;
  readonly name: string;
}

/** Where the root begins, past directives and the mark of the document. */
export const rootNode = (text: string): YamlNode => {
  let at = skipSpace(text, 0);
  while (text.charCodeAt(at) === percent && columnOf(text, at) === 0) at = skipSpace(text, lineEnd(text, at));
  if (text.startsWith('---', at) && isDocumentMarker(text, at)) at += 3;
  return readNode(text, at, -1, 'compact');
};
const percent = 37;

/** `value`: after the colon of an implicit key. `compact`: a collection may begin on the same line, as after a dash. */
type Mode = 'value' | 'compact' | 'flow';

export const readNode = (text: string, from: number, indent: number, mode: Mode): YamlNode => {
  const inFlow = mode === 'flow';
  const empty = (anchor?: YamlAnchor): YamlNode => nodeOf('empty', from, { indent, inFlow, anchor });
  let at = from;
  let onNewLine = mode === 'compact';
  let anchor: YamlAnchor | undefined;
  /** Properties on the line of an implicit key are those of the key; the ones on lines before belong to the mapping. */
  let ofLine: { readonly at: number; readonly before: YamlAnchor | undefined } | undefined;
  for (;;) {
    const next = skipSpace(text, at);
    if (hasLineBreak(text, at, next)) {
      onNewLine = true;
      ofLine = undefined;
      const width = inFlow ? 0 : indentOf(text, next);
      const belongsHere = inFlow || width > indent;
      if (!belongsHere && width === indent && mode === 'value' && isDash(text, next)) {
        return nodeOf('list', next, { column: width, indent, inFlow, anchor });
      }
      if (!belongsHere || (width === 0 && !inFlow && isDocumentMarker(text, next))) return empty(anchor);
    }
    if (next >= text.length || (inFlow && endsEmpty(text, next))) return empty(anchor);
    at = next;
    if (!isProperty(text, at)) break;
    ofLine ??= { at, before: anchor };
    const end = propertyEnd(text, at);
    if (isAnchor(text, at)) anchor = { at, name: text.slice(at + 1, end) };
    at = end;
  }
  if (!inFlow) {
    const start = ofLine?.at ?? at;
    if (onNewLine && !ofLine && isDash(text, at)) {
      return nodeOf('list', at, { column: columnOf(text, at), indent, inFlow, anchor });
    }
    if ((onNewLine || ofLine) && ((!ofLine && isQuestion(text, at)) || keyColon(text, at) !== -1)) {
      return nodeOf('map', start, {
        column: columnOf(text, start),
        indent,
        inFlow,
        anchor: ofLine ? ofLine.before : anchor,
      });
    }
  }
  return nodeOf(tokenKindAt(text, at, inFlow), at, { indent, inFlow, anchor });
};

export const nodeOf = (
  kind: YamlNode['kind'],
  start: number,
  more: {
    readonly column?: number;
    readonly indent: number;
    readonly inFlow: boolean;
    readonly anchor: YamlAnchor | undefined;
  },
): YamlNode => ({
  kind,
  start,
  column: more.column ?? -1,
  indent: more.indent,
  inFlow: more.inFlow,
  ...(more.anchor && { anchor: more.anchor }),
});

/** A flow node without content: the next character already separates or closes. */
const endsEmpty = (text: string, at: number): boolean => {
  const character = text.charCodeAt(at);
  if (character === code.colon) return isColon(text, at) || isFlowIndicator(text.charCodeAt(at + 1));
  return character === code.comma || character === code.closeBracket || character === code.closeBrace;
};

export const aliasName = (text: string, node: YamlNode): string =>
  text.slice(node.start + 1, nameEnd(text, node.start));
