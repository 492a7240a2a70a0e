// Answers of a language server as people read them: places with the text that is there, edits as what becomes of the lines.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompletionItem, Diagnostic, Position, Range, SelectionRange, WorkspaceEdit } from 'vscode-languageserver';
import { applied } from '../../../language-server/test/applied.ts';

export interface Surroundings {
  /** The repository. */
  readonly uri: string;
  /** Of a file, as it is in the editor or stored; empty where there is none. */
  readonly textOf: (uri: string) => string;
}

/** `uri` is the file that was asked about. */
export const printAnswer = (answer: unknown, uri: string, around: Surroundings): string =>
  `${lines(readable(answer, uri, around)).join('\n')}\n`;

type Readable = string | readonly Readable[] | { readonly [key: string]: Readable };

/** Lines and columns from 1, as editors show them. */
const readable = (value: unknown, uri: string, around: Surroundings): Readable => {
  if (typeof value === 'string') return isBlank(value) ? JSON.stringify(value) : withoutFolder(value, around).trimEnd();
  if (Array.isArray(value)) return value.map(it => readable(it, uri, around));
  if (typeof value !== 'object' || value === null) return String(value);
  if (isRange(value)) return printRange(value, around.textOf(uri));
  if (isPosition(value)) return printPosition(value);
  if (isDiagnostic(value)) return readable(diagnostic(value), uri, around);
  if (isEdit(value)) return printEdit(value, around);
  if (isSelection(value)) return growing(value).map(range => readable(range, uri, around));
  if (isList(value)) return items(value.items, uri, around);
  const own = documentOf(value) ?? uri;
  const entries = Object.entries(value);
  if (entries.length === 2 && 'range' in value && 'uri' in value)
    return `${withoutFolder(own, around)} ${printRange(value.range as Range, around.textOf(own))}`;
  return Object.fromEntries(
    entries.map(([key, it]) => [key, readable(key === 'diagnostics' ? codesOf(it) : it, own, around)]),
  );
};

const isBlank = (text: string): boolean => text.trim() === '';

/** Of the diagnostics that an action is about. */
const codesOf = (diagnostics: unknown): unknown =>
  (diagnostics as readonly Diagnostic[]).map(({ code }) => code).join();

const isRange = (value: object): value is Range =>
  'start' in value && 'end' in value && Object.keys(value).length === 2;
const isPosition = (value: object): value is Position => 'line' in value && 'character' in value;
const isDiagnostic = (value: object): value is Diagnostic => 'severity' in value && 'source' in value;
const isEdit = (value: object): value is WorkspaceEdit =>
  'documentChanges' in value || ('changes' in value && !Array.isArray(value.changes));
const isSelection = (value: object): value is SelectionRange =>
  'range' in value && 'parent' in value && Object.keys(value).length === 2;
const isList = (value: object): value is { readonly items: readonly CompletionItem[] } => 'items' in value;

const growing = ({ range, parent }: SelectionRange): readonly Range[] => [range, ...(parent ? growing(parent) : [])];

const documentOf = (value: object): string | undefined => {
  const { uri, data } = value as { readonly uri?: string; readonly data?: { readonly uri?: string } };
  return uri ?? data?.uri;
};

const withoutFolder = (text: string, { uri }: Surroundings): string =>
  [uri, encodeURIComponent(uri), uri.slice('file://'.length)].reduce((rest, folder) => {
    const slash = folder.includes('%2F') ? '%2F' : '/';
    return rest.replaceAll(folder + slash, '').replaceAll(folder, '.');
  }, text);

const printPosition = ({ line, character }: Position): string => `${line + 1}:${character + 1}`;

const printRange = ({ start, end }: Range, text: string): string => {
  const from = printPosition(start);
  if (start.line !== end.line) return `${from}-${printPosition(end)}`;
  if (start.character === end.character) return from;
  const line = text.split('\n')[start.line] ?? '';
  return `${from}-${end.character + 1} \`${line.slice(start.character, end.character)}\``;
};

const severities = ['', 'error', 'warning', 'information', 'hint'];

/** Without what every one has, and without names that nobody reads. */
const diagnostic = ({ severity, code, range, message, tags, relatedInformation }: Diagnostic) => ({
  [`${severities[severity ?? 0]} ${code}`]: range,
  message,
  ...(tags && { tags }),
  ...(relatedInformation && { relatedInformation }),
});

/** The first of the list that an editor shows: in their order, those that begin with what is written. */
const items = (all: readonly CompletionItem[], uri: string, around: Surroundings): readonly Readable[] => {
  const fitting = all.filter(({ label, filterText = label, textEdit }) =>
    filterText.startsWith(textEdit && 'range' in textEdit ? textIn(textEdit.range, around.textOf(uri)) : ''),
  );
  return fitting
    .toSorted(asSorted)
    .slice(0, most)
    .map((it, index) => item(it, index, uri, around));
};

const textIn = ({ start, end }: Range, text: string): string =>
  (text.split('\n')[start.line] ?? '').slice(start.character, end.character).replaceAll(/^["']|["']$/g, '');

const asSorted = (left: CompletionItem, right: CompletionItem): number =>
  (left.sortText ?? left.label) < (right.sortText ?? right.label) ? -1 : 1;

const most = 8;

const item = (
  { label, detail, documentation, textEdit }: CompletionItem,
  index: number,
  uri: string,
  around: Surroundings,
): Readable => {
  const replaced = textEdit && 'range' in textEdit ? printRange(textEdit.range, around.textOf(uri)) : '';
  const head = [label, ...(detail === undefined ? [] : [`(${detail})`])].join(' ');
  const written = `${replaced} → ${JSON.stringify(textEdit?.newText ?? label)}`;
  return {
    [head]: written,
    ...(index === 0 && documentation && { documentation: readable(documentation, uri, around) }),
  };
};

/** By file, the lines that go and those that come; and what an editor asks before. */
const printEdit = (edit: WorkspaceEdit, around: Surroundings): Readable => ({
  ...Object.fromEntries(
    Object.entries(applied(edit, around.textOf)).map(([uri, after]) => [
      withoutFolder(uri, around),
      difference(around.textOf(uri), after),
    ]),
  ),
  ...(edit.changeAnnotations && { asks: Object.values(edit.changeAnnotations).map(({ label }) => label) }),
});

const difference = (before: string, after: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-edit-'));
  try {
    writeFileSync(join(folder, 'before'), before);
    writeFileSync(join(folder, 'after'), after);
    const words = ['diff', '--no-index', '--unified=0', '--no-color', 'before', 'after'];
    const { stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
    const hunks = stdout.slice(stdout.indexOf('@@'));
    return hunks.replaceAll(/^@@ -(\d+).*$/gm, '@@ line $1').trimEnd();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const isArray = (value: Readable): value is readonly Readable[] => Array.isArray(value);

/** Indented as in YAML. */
const lines = (value: Readable): readonly string[] => {
  if (typeof value === 'string') return value.split('\n');
  if (isArray(value)) {
    return value.length === 0
      ? ['[]']
      : value.flatMap(it => lines(it).map((line, index) => (line === '' ? '' : `${index === 0 ? '- ' : '  '}${line}`)));
  }
  return Object.entries(value).flatMap(([key, it]) => {
    const below = lines(it);
    const fitsBeside = typeof it === 'string' ? below.length === 1 : below.length === 1 && below[0] === '[]';
    return fitsBeside ? [`${key}: ${below[0]}`] : [`${key}:`, ...below.map(line => (line === '' ? '' : `  ${line}`))];
  });
};
