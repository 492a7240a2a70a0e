// What a table of deprecations lacks, still lists and has wrong, and the table as it should be.
import type { Contract, Operation } from '../contract/model.ts';
import type { DatedEvidence, Lifecycle } from '../lifecycle/lifecycle.ts';
import { isSameDay, momentOf } from '../lifecycle/stated-date.ts';
import { isAbout } from '../lifecycle/table-evidence.ts';
import type { DeprecationTable, TableColumn, TableRow } from '../lifecycle/tables.ts';
import { deprecationTables } from '../lifecycle/tables.ts';
import { markdownCell } from '../messages/markdown-cell.ts';
import { resolveSuccessor } from './successor.ts';

export interface TableDifference {
  readonly tables: readonly DeprecationTable[];
  /** Deprecated operations without a row. */
  readonly missing: readonly OperationLifecycle[];
  /** Rows of what is not deprecated, or not there although its end has not come. */
  readonly stale: readonly TableRow[];
  /** Rows with other dates, and the days that they should have. */
  readonly wrong: ReadonlyMap<TableRow, Days>;
}

export interface OperationLifecycle {
  readonly operation: Operation;
  readonly lifecycle: Lifecycle;
}

type Days = Partial<Record<DateColumn, string>>;
type DateColumn = 'deprecatedAt' | 'sunsetAt';

interface Surroundings {
  readonly api: Contract;
  readonly lifecycles: readonly Lifecycle[];
  readonly now: Date;
  readonly zone: number;
}

/** Undefined where there is no such table, or none of its rows is about this API. */
export const tableDifference = (text: string, surroundings: Surroundings): TableDifference | undefined => {
  const tables = deprecationTables(text);
  const rows = tables.flatMap(table => table.rows);
  const records = surroundings.lifecycles.flatMap(lifecycle =>
    lifecycle.subject.kind === 'operation' && lifecycle.subject.operation.kind === 'operation'
      ? [{ operation: lifecycle.subject.operation, lifecycle }]
      : [],
  );
  const described = new Map(
    rows.map(row => [row, records.filter(({ operation }) => isAbout(row.old, operation))] as const),
  );
  const isOfThisApi = rows.length === 0 || [...described.values()].some(it => it.length > 0);
  if (tables.length === 0 || !isOfThisApi) return undefined;
  const listed = new Set([...described.values()].flat());
  const stale = rows.filter(row => isStale(row, described.get(row) ?? [], surroundings));
  const wrong = [...described].flatMap(([row, [record]]) => {
    const days = record && !stale.includes(row) ? otherDays(row, record, surroundings.zone) : {};
    return Object.keys(days).length > 0 ? [[row, days] as const] : [];
  });
  return {
    tables,
    missing: records.filter(record => isDeprecatedItself(record.lifecycle) && !listed.has(record)),
    stale,
    wrong: new Map(wrong),
  };
};

/** Only the lines that have to change; what is missing follows the last row of the first table. */
export const mendedText = (text: string, { tables, missing, stale, wrong }: TableDifference): string => {
  const lines: (readonly string[])[] = text.split('\n').map(line => [line]);
  for (const { columns, rows, ruler } of tables) {
    const ending = lines[ruler]?.[0]?.endsWith('\r') ? '\r' : '';
    const write = (cells: readonly string[]): string => `| ${cells.join(' | ')} |${ending}`;
    for (const row of rows) {
      const days = wrong.get(row);
      if (stale.includes(row)) lines[row.line] = [];
      else if (days)
        lines[row.line] = [write(columns.map((column, place) => dayIn(days, column) ?? row.cells[place] ?? ''))];
    }
    if (columns !== tables[0]?.columns) continue;
    const last = rows.at(-1)?.line ?? ruler;
    const added = missing.map(record => write(columns.map(column => cellOf(column, record, rows))));
    lines[last] = [...(lines[last] ?? []), ...added];
  }
  return lines.flat().join('\n');
};

const isStale = (
  row: TableRow,
  records: readonly OperationLifecycle[],
  { api, lifecycles, now, zone }: Surroundings,
): boolean => {
  if (records.length > 0) return !records.some(({ lifecycle }) => isSaidDeprecated(lifecycle));
  const [first] = lifecycles;
  if (!first) return false;
  const named = {
    claim: 'deprecated',
    source: 'table',
    name: '',
    text: row.old,
    origin: first.origin,
    isInherited: false,
  } as const;
  if (resolveSuccessor(named, api).kind !== 'missing') return false;
  // What has ended may stay in the table, as history.
  const { sunsetAt } = row.dates;
  return sunsetAt !== undefined && momentOf(sunsetAt, 'last', zone) > now.getTime();
};

/** What is said of a whole version needs no row for each of its operations. */
const isDeprecatedItself = ({ isDeprecated, evidence }: Lifecycle): boolean =>
  isDeprecated && evidence.some(({ source, isInherited }) => !isInherited && source !== 'text' && source !== 'table');

/** A table is no evidence of itself. */
const isSaidDeprecated = ({ evidence }: Lifecycle): boolean =>
  evidence.some(({ claim, source }) => source !== 'table' && (claim === 'deprecated' || claim === 'deprecated-at'));

const statedIn = ({ evidence }: Lifecycle, column: DateColumn): DatedEvidence | undefined => {
  const claim = column === 'sunsetAt' ? 'sunset-at' : 'deprecated-at';
  return evidence.find(
    (it): it is DatedEvidence => it.claim === claim && it.source !== 'table' && it.date !== undefined,
  );
};

const otherDays = (row: TableRow, { lifecycle }: OperationLifecycle, zone: number): Days => {
  const columns = (['deprecatedAt', 'sunsetAt'] as const).flatMap(column => {
    const stated = statedIn(lifecycle, column);
    const written = row.dates[column];
    return stated && written && !isSameDay(stated.date, written, zone) ? [[column, stated.date.day] as const] : [];
  });
  return Object.fromEntries(columns);
};

const dayIn = (days: Days, column: TableColumn | undefined): string | undefined =>
  column === 'deprecatedAt' || column === 'sunsetAt' ? days[column] : undefined;

const nothing = '-';

const cellOf = (
  column: TableColumn | undefined,
  { operation, lifecycle }: OperationLifecycle,
  rows: readonly TableRow[],
): string => {
  if (column === 'old') return markdownCell(`${operation.method} ${baseIn(operation, rows)}${operation.path}`);
  if (column === 'successor')
    return markdownCell(lifecycle.successors.find(({ source }) => source !== 'table')?.text ?? nothing);
  if (column === undefined) return nothing;
  return statedIn(lifecycle, column)?.date.day ?? nothing;
};

/** Rows are written with the path of the server where the others are. */
const baseIn = ({ servers }: Operation, rows: readonly TableRow[]): string => {
  const bases = servers.map(({ url }) => url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '').replace(/\/$/, ''));
  return (
    bases.find(
      base => base !== '' && rows.some(({ old }) => old.includes(` ${base}/`) || old.startsWith(`${base}/`)),
    ) ?? ''
  );
};
