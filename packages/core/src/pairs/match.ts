// Who is who: the one place where a thing of the base finds its counterpart in the revision.
import type { Operation, Parameter } from '../contract/model.ts';

export interface Matched<T> {
  readonly base: T | undefined;
  readonly revision: T | undefined;
}

/** Pairs what has the same key, the first of each key winning; kept and added in the order of the revision, then removed in the order of the base. */
export const matchBy = <T>(base: readonly T[], revision: readonly T[], keyOf: (it: T) => string): readonly Matched<T>[] => {
  const bases = firstByKey(base, keyOf);
  const revisions = firstByKey(revision, keyOf);
  return [
    ...[...revisions].map(([key, it]) => ({ base: bases.get(key), revision: it })),
    ...[...bases].filter(([key]) => !revisions.has(key)).map(([, it]) => ({ base: it, revision: undefined })),
  ];
};

/** Same method and path first; then, of what is left, the same path up to the names of its parameters. */
export const matchOperations = (base: readonly Operation[], revision: readonly Operation[]): readonly Matched<Operation>[] => {
  const exact = matchBy(base, revision, operation => operationKey(operation, operation.path));
  const left = exact.flatMap(it => (it.base && !it.revision ? [it.base] : []));
  const right = exact.flatMap(it => (it.revision && !it.base ? [it.revision] : []));
  const renamed = matchBy(left, right, operation => operationKey(operation, templateOf(operation.path))).filter(it => it.base && it.revision);
  const taken = new Map(renamed.map(it => [it.revision, it.base]));
  const used = new Set(taken.values());
  return exact.flatMap(it => {
    if (it.revision && !it.base) return [{ base: taken.get(it.revision), revision: it.revision }];
    return it.base && used.has(it.base) && !it.revision ? [] : [it];
  });
};

/** Path parameters pair by their place in the path, so that renaming one is not a removal and an addition. */
export const matchParameters = (base: Operation, revision: Operation): readonly Matched<Parameter>[] => {
  const names = pathNames(revision.path);
  const renamed = new Map(pathNames(base.path).map((name, index) => [name, names[index] ?? name]));
  const keyIn = (side: Operation) => (parameter: Parameter) => {
    const name = parameter.in === 'path' && side === base ? (renamed.get(parameter.name) ?? parameter.name) : parameter.name;
    return `${parameter.in} ${parameter.in === 'header' ? name.toLowerCase() : name}`;
  };
  const keys = new Map([...base.parameters.map(it => [it, keyIn(base)(it)] as const), ...revision.parameters.map(it => [it, keyIn(revision)(it)] as const)]);
  return matchBy(base.parameters, revision.parameters, parameter => keys.get(parameter) ?? '');
};

const firstByKey = <T>(list: readonly T[], keyOf: (it: T) => string): Map<string, T> => {
  const byKey = new Map<string, T>();
  for (const it of list) {
    const key = keyOf(it);
    if (!byKey.has(key)) byKey.set(key, it);
  }
  return byKey;
};

const operationKey = (operation: Operation, path: string): string => `${operation.callbackName ?? ''}\n${operation.method}\n${path}`;

const templateOf = (path: string): string => path.replaceAll(/\{[^{}]*\}/g, '{}');

const pathNames = (path: string): readonly string[] => [...path.matchAll(/\{([^{}]*)\}/g)].map(match => match[1] ?? '');
