// The outline of a document: its paths with their operations, and its components.
import type { Origin } from '@breakwater/core';
import { at, pathOf, rootOf, valueAt } from '@breakwater/core';
import type { DocumentSymbol, Range, WorkspaceSymbol } from 'vscode-languageserver';
import { SymbolKind, SymbolTag } from 'vscode-languageserver';
import { membersOf, sectionsOf20 } from '../names/components.ts';
import { operationsOf } from '../names/operations.ts';
import { takingTurns } from '../turn.ts';
import type { View } from '../view.ts';
import { locationOf, rangeShown } from './places.ts';
import { positionAt } from './positions.ts';

export const documentSymbols = async (view: View): Promise<DocumentSymbol[]> => {
  const { document, text } = view;
  if (!document) return [];
  const next = takingTurns();
  await next();
  const root = rootOf(document);
  const end = positionAt(text, text.length);
  const sections = ['paths', 'webhooks', 'components', ...sectionsOf20, 'tags'].map(name => at(root, name));
  return symbolsOf({ view, outline: outlineOf, next }, { places: sections, end });
};

/** Operations of all open descriptions that have every word in their ids, paths or summaries. */
export const operationSymbols = (views: readonly View[], query: string): WorkspaceSymbol[] => {
  const words = query.toLowerCase().split(/\s+/);
  const byDescription = new Map(views.map(view => [view.description, view]));
  return [...byDescription.values()].flatMap(view => symbolsOfOperations(view, words)).slice(0, mostSymbols);
};

const mostSymbols = 500;

const symbolsOfOperations = (view: View, words: readonly string[]): WorkspaceSymbol[] => {
  const { operations = [], webhooks = [] } = view.prepared?.contract ?? {};
  return [...operations, ...webhooks].flatMap(({ method, path, operationId, documentation, deprecated, origin }) => {
    const name = operationId === undefined ? `${method} ${path}` : `${operationId} · ${method} ${path}`;
    const known = `${name} ${documentation.summary ?? ''}`.toLowerCase();
    if (!words.every(word => known.includes(word))) return [];
    const location = locationOf(view, origin, 'key');
    return location ? [{ name, kind: SymbolKind.Method, location, ...(deprecated && struck) }] : [];
  });
};

const struck: { tags: [typeof SymbolTag.Deprecated] } = { tags: [SymbolTag.Deprecated] };

interface Entry {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly isDeprecated: boolean;
  readonly inside: readonly Origin[];
}

type Outline = (origin: Origin) => Entry | undefined;

interface Outlining {
  readonly view: View;
  readonly outline: Outline;
  readonly next: () => Promise<void>;
}

/** Places beside each other: each ends where the next one begins. */
const symbolsOf = async (
  outlining: Outlining,
  { places, end }: { readonly places: readonly Origin[]; readonly end: Range['end'] },
): Promise<DocumentSymbol[]> => {
  const { view, outline, next } = outlining;
  const found: { readonly entry: Entry; readonly range: Range }[] = [];
  for (const origin of places) {
    await next();
    const entry = valueAt(origin) === undefined ? undefined : outline(origin);
    const range = entry && rangeShown(view, origin, 'key');
    if (range) found.push({ entry, range });
  }
  found.sort((left, right) => compare(left.range.start, right.range.start));
  const symbols: DocumentSymbol[] = [];
  for (const [index, { entry, range }] of found.entries()) {
    const own = { start: range.start, end: found[index + 1]?.range.start ?? end };
    const children = await symbolsOf(outlining, { places: entry.inside, end: own.end });
    symbols.push({
      name: entry.name === '' ? '""' : entry.name,
      ...(entry.detail !== undefined && { detail: entry.detail }),
      kind: entry.kind,
      range: compare(own.end, range.end) < 0 ? range : own,
      selectionRange: range,
      ...(entry.isDeprecated && { tags: [SymbolTag.Deprecated] }),
      ...(children.length > 0 && { children }),
    });
  }
  return symbols;
};

const compare = (left: Range['start'], right: Range['start']): number =>
  left.line - right.line || left.character - right.character;

const outlineOf: Outline = origin => {
  const path = pathOf(origin);
  const name = path.at(-1) ?? '';
  const value = fieldsOf(valueAt(origin));
  const [section = ''] = path;
  const isDeprecated = value['deprecated'] === true;
  if (path.length === 1) {
    const kind = section === 'tags' ? SymbolKind.Array : SymbolKind.Module;
    return { name, kind, isDeprecated: false, inside: Array.isArray(valueAt(origin)) ? [] : membersOf(origin) };
  }
  if (section === 'components' && path.length === 2) {
    return { name, kind: SymbolKind.Namespace, isDeprecated: false, inside: membersOf(origin) };
  }
  if (section === 'paths' || section === 'webhooks') {
    if (path.length === 2) {
      if (name.startsWith('x-')) return undefined;
      const all = operationsOf(origin).map(operation => operation.origin);
      return { name, kind: SymbolKind.Interface, isDeprecated: all.length > 0 && all.every(isFlagged), inside: all };
    }
    const detail = text(value['summary']) ?? text(value['operationId']);
    return {
      name: name.toUpperCase(),
      kind: SymbolKind.Method,
      isDeprecated,
      inside: [],
      ...(detail !== undefined && { detail }),
    };
  }
  const detail = text(value['title']) ?? text(value['name']) ?? text(value['type']);
  return { name, kind: SymbolKind.Class, isDeprecated, inside: [], ...(detail !== undefined && { detail }) };
};

const isFlagged = (origin: Origin): boolean => fieldsOf(valueAt(origin))['deprecated'] === true;

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
