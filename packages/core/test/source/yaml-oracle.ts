// Positions in YAML as the `yaml` package has them: a second opinion on ours.
import type { Node } from 'yaml';
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';

export interface Sighting {
  readonly path: readonly string[];
  /** As written; absent for items of lists and the root. */
  readonly key: string | undefined;
  readonly keyStart: number | undefined;
  /** Without comments and white space after it; '' for an empty value. */
  readonly value: string;
  readonly valueStart: number;
}

/** Every place in a document without errors. Aliases are not followed. */
export const sightings = (text: string): readonly Sighting[] => {
  const document = parseDocument(text, { merge: true, version: '1.2' });
  if (document.errors.length > 0) throw new Error(document.errors.map(it => it.message).join('\n'));
  const found: Sighting[] = [];
  const visit = (node: unknown, path: readonly string[], key: Node | undefined): void => {
    if (!isNode(node) || !node.range) return;
    found.push({
      path,
      key: key?.range ? text.slice(key.range[0], endOf(key, text)) : undefined,
      keyStart: key?.range?.[0],
      value: text.slice(node.range[0], endOf(node, text)),
      valueStart: node.range[0],
    });
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item, [...path, String(index)], undefined);
    }
    if (!isMap(node)) return;
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key) || pair.key.source === '<<') continue;
      visit(pair.value, [...path, String(pair.key.value)], pair.key);
    }
  };
  visit(document.contents, [], undefined);
  return found;
};

/** Without the comments and the white space that the ranges of collections include. */
const endOf = (node: Node, text: string): number => {
  const [start, end] = node.range ?? [0, 0];
  const last = isMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
  if (!last || (isCollection(node) && node.flow))
    return start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length;
  const inner: unknown = isPair(last)
    ? isNode(last.value) && text.slice(...span(last.value)) !== ''
      ? last.value
      : last.key
    : last;
  return isNode(inner) ? Math.max(start, endOf(inner, text)) : end;
};

const span = (node: Node): [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
