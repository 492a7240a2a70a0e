// The same operation in a newer version of the API, where versions are told apart by the path.
import type { Operation } from '../contract/model.ts';

/** The newest that is not deprecated itself. */
export const newerVersionOf = (
  { method, path }: Operation,
  operations: readonly Operation[],
): Operation | undefined => {
  const own = versionIn(path);
  if (!own) return undefined;
  const newer = operations.flatMap(operation => {
    const other = versionIn(operation.path);
    const isSame = operation.method === method && !operation.deprecated && other?.rest === own.rest;
    return isSame && other.major > own.major ? [{ operation, major: other.major }] : [];
  });
  return newer.sort((left, right) => right.major - left.major)[0]?.operation;
};

/** The path without what its version and its placeholders are called. */
const versionIn = (path: string): { readonly major: number; readonly rest: string } | undefined => {
  const major = /\/v(?<major>\d{1,4})(?=\/|$)/i.exec(path)?.groups?.['major'];
  if (major === undefined) return undefined;
  return { major: Number(major), rest: path.replace(/\/v\d+(?=\/|$)/i, '/v').replaceAll(/\{[^{}]*\}/g, '{}') };
};
