// A table of deprecations in a document of its own, such as a README, between two marks: found, and kept as the operations say.
import type { TextEdit } from '../edit/edit.ts';
import { deprecationTables } from '../lifecycle/tables.ts';
import { deprecationsMessages } from '../messages/deprecations.ts';
import type { Language } from '../messages/language.ts';
import type { TableDifference, TableSurroundings } from './deprecation-table.ts';
import { differenceIn, mendedText, tableEdits } from './deprecation-table.ts';

export const tableMarks = { start: '<!-- deprecations:start -->', end: '<!-- deprecations:end -->' } as const;

export type MarkedTable =
  | {
      readonly kind: 'found';
      /** None where it says what the operations say. */
      readonly edits: readonly TextEdit[];
      readonly added: number;
      readonly removed: number;
      readonly changed: number;
    }
  /** There are no marks. */
  | { readonly kind: 'unmarked' }
  /** A mark without the other one, or marks of a second table; lines from 1. */
  | { readonly kind: 'mismarked'; readonly line: number };

/** Offsets in the edits do not count a byte order mark. The words of a new table are those of the language. */
export const markedTable = (
  document: string,
  surroundings: TableSurroundings & { readonly language: Language },
): MarkedTable => {
  const text = document.replace(/^\ufeff+/, '');
  const marks = marksIn(text);
  const [start, end, surplus] = marks;
  if (!start) return { kind: 'unmarked' };
  if (start.isEnd || !end?.isEnd || surplus) return { kind: 'mismarked', line: (surplus ?? start).line };
  const section = text.slice(start.after, end.before);
  const { edits, difference } = mended(section, surroundings, start.lineBreak);
  const { missing, stale, wrong } = difference;
  return {
    kind: 'found',
    edits: edits.map(it => ({ ...it, start: it.start + start.after, end: it.end + start.after })),
    added: missing.length,
    removed: stale.size,
    changed: wrong.size,
  };
};

interface Mark {
  readonly isEnd: boolean;
  readonly line: number;
  /** Where its line begins, and where the next one does. */
  readonly before: number;
  readonly after: number;
  readonly lineBreak: string;
}

/** Of those on lines of their own, outside of code: in it they are shown (CommonMark, sections 4.4 and 4.5). */
const marksIn = (text: string): readonly Mark[] => {
  const marks: Mark[] = [];
  let fence: string | undefined;
  let before = 0;
  for (const [index, line] of (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).entries()) {
    const after = before + line.length;
    const opening = /^ {0,3}(?<marks>`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.groups?.['marks'];
    if (fence !== undefined) {
      const closing = /^ {0,3}(?<marks>`{3,}|~{3,})\s*$/.exec(line)?.groups?.['marks'];
      if (closing?.startsWith(fence)) fence = undefined;
    } else if (opening !== undefined) fence = opening;
    else {
      const found = /^ {0,3}(?<mark>\S.*?)\s*$/.exec(line)?.groups?.['mark'];
      const isEnd = found === tableMarks.end;
      if (isEnd || found === tableMarks.start)
        marks.push({ isEnd, line: index + 1, before, after, lineBreak: line.endsWith('\r\n') ? '\r\n' : '\n' });
    }
    before = after;
  }
  return marks;
};

/** A table that is there is mended, and what stands beside it stays; else a new one stands behind it. */
const mended = (
  section: string,
  { language, ...surroundings }: TableSurroundings & { readonly language: Language },
  lineBreak: string,
): { readonly edits: readonly TextEdit[]; readonly difference: TableDifference } => {
  const tables = deprecationTables(section);
  const difference = differenceIn(tables, surroundings);
  if (tables.length > 0) return { edits: tableEdits(section, difference), difference };
  if (difference.missing.length === 0) return { edits: [], difference };
  const { old, successor, deprecatedAt, removal } = deprecationsMessages[language].table;
  const headings = [old, successor, deprecatedAt, removal];
  const rows = [headings, headings.map(() => '---')].map(cells => `| ${cells.join(' | ')} |${lineBreak}`);
  const begun = `${lineBreak}${rows.join('')}${lineBreak}`;
  const text = mendedText(begun, { ...difference, tables: deprecationTables(begun) });
  const kept = section.trimEnd();
  const before = kept === '' ? '' : lineBreak;
  return { edits: [{ start: kept.length, end: section.length, text: before + text }], difference };
};
