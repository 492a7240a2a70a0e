// What a reference leads to: its name and its words, a short form of it, and where it is.
import type { JsonValue, Origin } from '@breakwater/core';
import { locate, pathOf, valueAt, yamlText } from '@breakwater/core';
import { hoverWords } from '../../messages/hover.ts';
import { definitionOf, namedAt } from '../../names/named.ts';
import type { View } from '../../view.ts';
import type { Cursor } from '../cursor.ts';
import { bold, code, codeBlock, excerptOf, paragraphs } from '../markdown.ts';

export const referenceSection = (view: View, cursor: Cursor): string | undefined => {
  const { description } = view;
  const named = namedAt(view, cursor);
  if (!description || !cursor.origin) return undefined;
  if (!named?.use) return isDeadReference(cursor) ? hoverWords[view.language].notFound : undefined;
  const target = definitionOf(description, named, cursor.origin);
  if (!target) return undefined;
  const isField = named.use.kind === 'operation-id' || named.use.kind === 'tag';
  return aboutPart(isField && target.parent ? target.parent : target);
};

const isDeadReference = ({ path, on, value }: Cursor): boolean =>
  path.at(-1) === '$ref' && on === 'value' && typeof value === 'string';

const aboutPart = (origin: Origin): string => {
  const value = valueAt(origin);
  const fields = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const words = ['title', 'summary', 'description'].flatMap(key => {
    const text = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return typeof text === 'string' && text.trim() !== '' ? [excerptOf(text)] : [];
  });
  const path = pathOf(origin);
  const line = locate(origin, 'key')?.start.line;
  return paragraphs(
    `${bold(path.at(-1) ?? origin.document.label)} · ${code(`${origin.document.label}:${line ?? 1}`)}`,
    ...words.slice(0, 2),
    codeBlock('yaml', yamlText(shortened(value, 0)).trimEnd().split('\n')),
  );
};

/** Words for people stand above it already, and what is deep inside says little. */
const shortened = (value: unknown, depth: number): JsonValue => {
  if (Array.isArray(value)) {
    const items = depth > deepest ? [] : value.slice(0, most).map(item => shortened(item, depth + 1));
    return value.length > items.length ? [...items, '…'] : items;
  }
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'string') return value.length > 80 ? `${value.slice(0, 79)}…` : value;
    return typeof value === 'number' || typeof value === 'boolean' ? value : null;
  }
  if (depth > deepest) return '…';
  const entries = Object.entries(value)
    .filter(([key]) => (depth > 0 ? !wordy.has(key) : key !== 'description' && !wordy.has(key)))
    .slice(0, most);
  return Object.fromEntries(entries.map(([key, child]) => [key, shortened(child, depth + 1)]));
};

const deepest = 4;
const most = 20;
const wordy: ReadonlySet<string> = new Set(['example', 'examples', 'externalDocs']);
