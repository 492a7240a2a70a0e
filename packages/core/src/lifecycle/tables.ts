// Markdown tables of what is deprecated: old endpoint, new endpoint, deprecated on, removal planned.
import type { StatedDate } from './stated-date.ts';
import { readDate } from './stated-date.ts';

export interface TableRow {
  /** As it is written: `GET /api/v1/plans`. */
  readonly old: string;
  readonly successor: string;
  readonly deprecatedAt: string;
  readonly sunsetAt: string;
  readonly dates: { readonly deprecatedAt?: StatedDate; readonly sunsetAt?: StatedDate };
  /** From 0, in the text. */
  readonly line: number;
  /** With the marks of Markdown. */
  readonly cells: readonly string[];
}

export interface DeprecationTable {
  /** Undefined for those about something else. */
  readonly columns: readonly (TableColumn | undefined)[];
  /** The line below the headings. */
  readonly ruler: number;
  readonly rows: readonly TableRow[];
}

export type TableColumn = 'old' | 'successor' | 'deprecatedAt' | 'sunsetAt';

/** How the columns are called. */
const headings: readonly (readonly [TableColumn, RegExp])[] = [
  [
    'old',
    /^(?:旧エンドポイント|旧 ?API|非推奨(?:の)?エンドポイント|対象|エンドポイント|(?:old|deprecated)\b.*|endpoint|operation|api|path)$/i,
  ],
  [
    'successor',
    /^(?:新エンドポイント|新 ?API|代替(?:エンドポイント)?|移行先|後継|(?:new|replacement|successor|use instead|alternative|migrate to)\b.*)$/i,
  ],
  ['deprecatedAt', /^(?:非推奨(?:日|化日)|非推奨化|deprecat(?:ed|ion) (?:on|at|date|since)|deprecated|since)$/i],
  [
    'sunsetAt',
    /^(?:削除予定日?|廃止予定日?|サポート終了(?:予定)?日?|提供終了日?|(?:removal|sunset|removed|end of life|eol|retire)\b.*)$/i,
  ],
];

export const tableRows = (text: string): readonly TableRow[] => deprecationTables(text).flatMap(({ rows }) => rows);

/** A table counts where it names what is old and when it goes, or what is new. It goes on as long as there are cells. */
export const deprecationTables = (text: string): readonly DeprecationTable[] => {
  const lines = text.split('\n');
  const tables: DeprecationTable[] = [];
  for (let ruler = 1; ruler < lines.length; ruler += 1) {
    if (!isRuler(lines[ruler] ?? '')) continue;
    const columns = columnsOf(cellsOf(lines[ruler - 1] ?? '').map(plain));
    const rows: TableRow[] = [];
    let line = ruler + 1;
    for (; line < lines.length && lines[line]?.includes('|'); line += 1) {
      rows.push(rowFrom(cellsOf(lines[line] ?? ''), columns, line));
    }
    const isAbout = columns.includes('old') && (columns.includes('sunsetAt') || columns.includes('successor'));
    if (isAbout) tables.push({ columns, ruler, rows });
    ruler = line;
  }
  return tables;
};

/** `Deprecated` is a date beside what is old, and what is old without that. */
const columnsOf = (cells: readonly string[]): readonly (TableColumn | undefined)[] => {
  const meaningsOf = cells.map(meaningsIn);
  const dated = meaningsOf.map(meanings => meanings.find(it => it === 'deprecatedAt') ?? meanings[0]);
  return dated.includes('old') ? dated : meaningsOf.map(([first]) => first);
};

const meaningsIn = (heading: string): readonly TableColumn[] =>
  heading.length > longestHeading
    ? []
    : headings.filter(([, pattern]) => pattern.test(heading)).map(([column]) => column);

const longestHeading = 100;

const isRuler = (line: string): boolean => line.includes('|') && cellsOf(line).every(cell => /^:?-+:?$/.test(cell));

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim());

/** Without the marks of Markdown: what an escaped cell was before. An underscore inside of a word is none. */
const plain = (cell: string): string =>
  cell
    .replace(/^\[([^\]]*)\]\([^)]*\)$/, '$1')
    .replaceAll(/(?<!\\)[`*]|(?<![\\\w])_|(?<!\\)_(?!\w)/g, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/&(lt|gt|amp);/g, (_, name: keyof typeof references) => references[name])
    .trim();

const references = { lt: '<', gt: '>', amp: '&' } as const;

const rowFrom = (cells: readonly string[], columns: readonly (TableColumn | undefined)[], line: number): TableRow => {
  const textOf = (column: TableColumn): string => plain(cells[columns.indexOf(column)] ?? '');
  const [deprecatedAt, sunsetAt] = [readDate(textOf('deprecatedAt')), readDate(textOf('sunsetAt'))];
  return {
    old: textOf('old'),
    successor: textOf('successor'),
    deprecatedAt: textOf('deprecatedAt'),
    sunsetAt: textOf('sunsetAt'),
    dates: { ...(deprecatedAt && { deprecatedAt }), ...(sunsetAt && { sunsetAt }) },
    line,
    cells,
  };
};
