// What a table of deprecations says of an operation.
import type { Contract, Operation } from '../contract/model.ts';
import { at } from '../source/origin.ts';
import type { Claim, Evidence } from './evidence.ts';
import type { StatedDate } from './stated-date.ts';
import type { TableRow } from './tables.ts';

/** The rows about an operation. */
export type RowsAbout = (operation: Operation) => readonly TableRow[];

/** A row is about an operation whose method and path it names, with the base path of a server or without. */
export const rowsAbout = (rows: readonly TableRow[]): RowsAbout => {
  const byName = new Map<string, TableRow[]>();
  for (const row of rows) {
    const { name } = partsOf(row.old);
    const list = byName.get(name);
    if (list) list.push(row);
    else byName.set(name, [row]);
  }
  return operation =>
    namesOf(operation)
      .flatMap(name => byName.get(name) ?? [])
      .filter(({ old }) => isAbout(old, operation));
};

export const tableEvidence = (operation: Operation, rowsOf: RowsAbout, api: Contract): readonly Evidence[] => {
  const [row] = rowsOf(operation);
  if (!row) return [];
  const origin = at(api.origin, 'info', 'description');
  const evidence = (claim: Claim, text: string, date?: StatedDate): readonly Evidence[] =>
    text === ''
      ? []
      : [{ claim, source: 'table', name: 'info.description', text, origin, isInherited: false, ...(date && { date }) }];
  return [
    ...evidence('deprecated', row.old),
    ...evidence('deprecated-at', row.deprecatedAt, row.dates.deprecatedAt),
    ...evidence('sunset-at', row.sunsetAt, row.dates.sunsetAt),
    ...evidence('successor', row.successor),
  ];
};

/** Whether a row of a table means an operation. */
export const isAbout = (written: string, operation: Operation): boolean => {
  const { verb, name } = partsOf(written);
  if (name === '' || (verb !== undefined && verb !== operation.method)) return false;
  return namesOf(operation).includes(name);
};

const partsOf = (written: string): { readonly verb?: string; readonly name: string } => {
  const { verb, name = '' } = /^(?:(?<verb>[A-Z]{1,20})\s+)?(?<name>\S+)$/.exec(written)?.groups ?? {};
  return { name, ...(verb !== undefined && { verb }) };
};

const namesOf = ({ path, operationId, servers }: Operation): readonly string[] => [
  ...new Set([
    path,
    ...(operationId === undefined ? [] : [operationId]),
    ...servers.map(({ url }) => basePathOf(url) + path),
  ]),
];

const basePathOf = (url: string): string => url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '').replace(/\/$/, '');
