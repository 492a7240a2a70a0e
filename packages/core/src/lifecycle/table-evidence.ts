// What a table of deprecations says of an operation.
import type { Contract, Operation } from '../contract/model.ts';
import { at } from '../source/origin.ts';
import type { Claim, Evidence } from './evidence.ts';
import type { StatedDate } from './stated-date.ts';
import type { TableRow } from './tables.ts';

/** A row is about an operation whose method and path it names, with the base path of a server or without. */
export const tableEvidence = (operation: Operation, rows: readonly TableRow[], api: Contract): readonly Evidence[] => {
  const row = rows.find(({ old }) => isAbout(old, operation));
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
export const isAbout = (written: string, { method, path, operationId, servers }: Operation): boolean => {
  if (written === '') return false;
  const { verb, rest = '' } = /^(?:(?<verb>[A-Z]+)\s+)?(?<rest>\S+)$/.exec(written)?.groups ?? {};
  if (verb !== undefined && verb !== method) return false;
  return rest === path || rest === operationId || servers.some(({ url }) => rest === basePathOf(url) + path);
};

const basePathOf = (url: string): string => url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '').replace(/\/$/, '');
