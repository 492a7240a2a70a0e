// What a table of deprecations lacks, still lists and has wrong, and the table as it should be.
import type { Contract, Operation } from '../contract/model.ts';
import type { TextEdit } from '../edit/edit.ts';
import type { DatedEvidence, Lifecycle } from '../lifecycle/lifecycle.ts';
import { isSameDay, momentOf } from '../lifecycle/stated-date.ts';
import { rowsAbout } from '../lifecycle/table-evidence.ts';
import type { DeprecationTable, TableColumn, TableRow } from '../lifecycle/tables.ts';
import { deprecationTables } from '../lifecycle/tables.ts';
import { markdownCell } from '../messages/markdown-cell.ts';
import { isInline } from './is-inline.ts';
import { isListed } from './listed.ts';
import { counterpartOf, isSamePath, resolveSuccessor, successorPath, successorsOf } from './successor.ts';

export interface TableDifference {
  readonly tables: readonly DeprecationTable[];
  /** Deprecated operations without a row. */
  readonly missing: readonly OperationLifecycle[];
  /** Rows of what is not deprecated, or not there although its end has not come. */
  readonly stale: ReadonlySet<TableRow>;
  /** Rows with other dates or another successor, or without, and what they should have. */
  readonly wrong: ReadonlyMap<TableRow, Cells>;
}

export interface OperationLifecycle {
  readonly operation: Operation;
  readonly lifecycle: Lifecycle;
  /** What the operation names as its successor, where it exists. */
  readonly successor?: NamedSuccessor;
}

interface NamedSuccessor {
  /** As the columns of operations are written. */
  readonly written: string;
  /** That the operation names itself. */
  readonly paths: readonly string[];
}

type Cells = Partial<Record<Exclude<TableColumn, 'old'>, string>>;
type DateColumn = 'deprecatedAt' | 'sunsetAt';

export interface TableSurroundings {
  readonly api: Contract;
  readonly lifecycles: readonly Lifecycle[];
  readonly now: Date;
  readonly zone: number;
}

/** Undefined where there is no such table, or none of its rows is about this API. */
export const tableDifference = (text: string, surroundings: TableSurroundings): TableDifference | undefined => {
  const tables = deprecationTables(text);
  const rows = tables.flatMap(table => table.rows);
  const rowsOf = rowsAbout(rows);
  const isOfThisApi =
    rows.length === 0 || recordsIn(surroundings).some(({ operation }) => rowsOf(operation).length > 0);
  return tables.length === 0 || !isOfThisApi ? undefined : differenceIn(tables, surroundings);
};

/** Of tables that are known to be about this API. */
export const differenceIn = (tables: readonly DeprecationTable[], surroundings: TableSurroundings): TableDifference => {
  const rows = tables.flatMap(table => table.rows);
  const records = recordsIn(surroundings);
  const ofApi = surroundings.lifecycles.find(({ subject }) => subject.kind === 'api');
  const described = new Map(rows.map(row => [row, [] as OperationLifecycle[]] as const));
  const rowsOf = rowsAbout(rows);
  const listed = new Set<OperationLifecycle>();
  for (const record of records) {
    for (const row of rowsOf(record.operation)) {
      described.get(row)?.push(record);
      listed.add(record);
    }
  }
  const columnsOf = new Map(tables.flatMap(table => table.rows.map(row => [row, table.columns] as const)));
  const stale = new Set(rows.filter(row => isStale(row, described.get(row) ?? [], surroundings)));
  const wrong = [...described].flatMap(([row, [record]]) => {
    const cells = record && !stale.has(row) ? otherCells(row, record, columnsOf.get(row) ?? [], surroundings) : {};
    return Object.keys(cells).length > 0 ? [[row, cells] as const] : [];
  });
  const isMissing = (record: OperationLifecycle): boolean =>
    record.lifecycle.isDeprecated && isListed(record.lifecycle, ofApi) && !listed.has(record);
  return { tables, missing: records.filter(isMissing), stale, wrong: new Map(wrong) };
};

const recordsIn = ({ api, lifecycles }: TableSurroundings): readonly OperationLifecycle[] =>
  lifecycles.flatMap(lifecycle =>
    lifecycle.subject.kind === 'operation' && lifecycle.subject.operation.kind === 'operation'
      ? [recordOf(lifecycle.subject.operation, lifecycle, api)]
      : [],
  );

export const mendedText = (text: string, difference: TableDifference): string =>
  mendedLines(text, difference).flat().join('\n');

/** The same as edits of its lines. */
export const tableEdits = (text: string, difference: TableDifference): readonly TextEdit[] => {
  const mended = mendedLines(text, difference);
  let start = 0;
  return text.split('\n').flatMap((line, index) => {
    const [begin, end] = [start, start + line.length];
    start = end + 1;
    const lines = mended[index] ?? [];
    if (lines.length === 0) return [{ start: begin, end: start, text: '' }];
    const written = lines.join('\n');
    return written === line ? [] : [{ start: begin, end, text: written }];
  });
};

/** What takes the place of each line; what is missing follows the last row of the first table. */
const mendedLines = (
  text: string,
  { tables, missing, stale, wrong }: TableDifference,
): readonly (readonly string[])[] => {
  const lines: (readonly string[])[] = text.split('\n').map(line => [line]);
  for (const { columns, rows, ruler } of tables) {
    const ending = lines[ruler]?.[0]?.endsWith('\r') ? '\r' : '';
    const write = (cells: readonly string[]): string => `| ${cells.join(' | ')} |${ending}`;
    for (const row of rows) {
      const others = wrong.get(row);
      if (stale.has(row)) lines[row.line] = [];
      else if (others)
        lines[row.line] = [write(columns.map((column, place) => cellIn(others, column) ?? row.cells[place] ?? ''))];
    }
    if (columns !== tables[0]?.columns) continue;
    const last = rows.at(-1)?.line ?? ruler;
    const baseOf = basesIn(rows);
    const added = missing.map(record => write(columns.map(column => cellOf(column, record, baseOf))));
    lines[last] = [...(lines[last] ?? []), ...added];
  }
  return lines;
};

const isStale = (
  row: TableRow,
  records: readonly OperationLifecycle[],
  { api, now, zone }: TableSurroundings,
): boolean => {
  if (records.length > 0) return !records.some(({ lifecycle }) => isSaidDeprecated(lifecycle));
  if (resolveSuccessor({ text: row.old, source: 'table' }, api).kind !== 'missing') return false;
  // What has ended may stay in the table, as history.
  const { sunsetAt } = row.dates;
  return sunsetAt !== undefined && momentOf(sunsetAt, 'last', zone) > now.getTime();
};

/** A table is no evidence of itself. */
const isSaidDeprecated = ({ evidence }: Lifecycle): boolean =>
  evidence.some(({ claim, source }) => source !== 'table' && (claim === 'deprecated' || claim === 'deprecated-at'));

const statedIn = ({ evidence }: Lifecycle, column: DateColumn): DatedEvidence | undefined => {
  const claim = column === 'sunsetAt' ? 'sunset-at' : 'deprecated-at';
  return evidence.find(
    (it): it is DatedEvidence => it.claim === claim && it.source !== 'table' && it.date !== undefined,
  );
};

const recordOf = (operation: Operation, lifecycle: Lifecycle, api: Contract): OperationLifecycle => {
  const named = successorsOf(lifecycle).filter(
    it => it.source !== 'table' && resolveSuccessor(it, api).kind !== 'missing',
  );
  // A header that operations share shows the value of one of them.
  const own = named.filter(({ origin, isInherited }) => isInline(origin) && !isInherited);
  const first = own[0] ?? named[0];
  if (!first) return { operation, lifecycle };
  const resolved = resolveSuccessor(first, api);
  const meant = resolved.kind === 'operations' ? counterpartOf(operation, resolved.operations) : undefined;
  const written = meant ? nameOf(first.text, meant) : first.text;
  return {
    operation,
    lifecycle,
    successor: { written: markdownCell(written), paths: own.flatMap(it => successorPath(it, api) ?? []) },
  };
};

/** With its method where that is left out; readers know no ids of operations, and no pointers. */
const nameOf = (text: string, { method, path }: Operation): string => {
  if (text.startsWith('/')) return `${method} ${text}`;
  return /^#|^[\w-]+$/.test(text) ? `${method} ${path}` : text;
};

/** Of what the table has a column for. */
const otherCells = (
  row: TableRow,
  { lifecycle, successor }: OperationLifecycle,
  columns: DeprecationTable['columns'],
  { api, zone }: TableSurroundings,
): Cells => {
  const days = (['deprecatedAt', 'sunsetAt'] as const).flatMap(column => {
    if (!columns.includes(column)) return [];
    const [stated, written] = [statedIn(lifecycle, column), row.dates[column]];
    if (!stated || (written ? isSameDay(stated.date, written, zone) : !isBlank(row[column]))) return [];
    return [[column, stated.date.day] as const];
  });
  return {
    ...Object.fromEntries(days),
    ...(successor && columns.includes('successor') && isOther(row, successor, api) && { successor: successor.written }),
  };
};

const isBlank = (cell: string): boolean => /^(?:|[-–—]+|未定|tbd)$/i.test(cell);

/** Where a path is named in both places. */
const isOther = ({ successor }: TableRow, { paths }: NamedSuccessor, api: Contract): boolean => {
  if (paths.length === 0) return false;
  if (isBlank(successor)) return true;
  const listed = successorPath({ text: successor, source: 'table' }, api);
  return listed !== undefined && !paths.some(path => isSamePath(path, listed));
};

const cellIn = (cells: Cells, column: TableColumn | undefined): string | undefined =>
  column === undefined || column === 'old' ? undefined : cells[column];

const nothing = '-';

const cellOf = (
  column: TableColumn | undefined,
  { operation, lifecycle, successor }: OperationLifecycle,
  baseOf: (operation: Operation) => string,
): string => {
  if (column === 'old') return markdownCell(`${operation.method} ${baseOf(operation)}${operation.path}`);
  if (column === 'successor') return successor?.written ?? nothing;
  if (column === undefined) return nothing;
  return statedIn(lifecycle, column)?.date.day ?? nothing;
};

/** Rows are written with the path of the server where the others are. */
const basesIn = (rows: readonly TableRow[]): ((operation: Operation) => string) => {
  const known = new Map<string, boolean>();
  const isUsed = (base: string): boolean => {
    const used = known.get(base) ?? rows.some(({ old }) => old.includes(` ${base}/`) || old.startsWith(`${base}/`));
    known.set(base, used);
    return used;
  };
  return ({ servers }) => {
    const bases = servers.map(({ url }) => url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '').replace(/\/$/, ''));
    return bases.find(base => base !== '' && isUsed(base)) ?? '';
  };
};
