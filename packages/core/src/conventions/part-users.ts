// Which operations have a part of an API: those that it is written in, and those that refer to what holds it.
import { allOperationsOf } from '../contract/all-operations.ts';
import type { Contract, Operation } from '../contract/model.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, uriOf, valueAt } from '../source/origin.ts';
import { once } from './once.ts';

/** All of them where it is about the whole API. What is needed to know is read when somebody asks. */
export const createPartUsers = (
  api: Contract,
): ((part: Pick<Lifecycle, 'subject' | 'origin'>) => readonly Operation[]) => {
  const operations = allOperationsOf(api);
  const owners = once(() => ownersOf(operations));
  const reach = once(() => reachOf(api, operations));
  return ({ subject, origin }) => {
    switch (subject.kind) {
      case 'api':
        return operations;
      case 'operation':
        return [subject.operation];
      case 'parameter':
      case 'header':
        return owners().get(uriOf(origin)) ?? [];
      case 'security-scheme':
        return operations.filter(({ security }) => security.some(it => it.has(subject.scheme.name)));
      case 'schema':
      case 'property':
        return reach()(origin);
    }
  };
};

/** Of parameters and headers, by where they are written. */
const ownersOf = (operations: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> => {
  const owners = new Map<string, Operation[]>();
  for (const operation of operations) {
    const parts = [...operation.parameters, ...operation.responses.flatMap(({ headers }) => headers)];
    for (const address of new Set(parts.map(({ origin }) => uriOf(origin)))) {
      const list = owners.get(address);
      if (list) list.push(operation);
      else owners.set(address, [operation]);
    }
  }
  return owners;
};

/** What refers to what: from the target of a reference to the objects that hold the reference, each a target or an operation. */
type Referrers = ReadonlyMap<unknown, ReadonlySet<unknown>>;

const reachOf = (api: Contract, operations: readonly Operation[]): ((origin: Origin) => readonly Operation[]) => {
  const byValue = new Map<unknown, Operation[]>();
  const values = new Set<unknown>();
  const starts = operations.flatMap(operation => {
    const own = valueAt(operation.origin);
    values.add(own);
    const { origin: path } = operation.pathItem;
    for (const value of new Set([own, valueAt(path)])) {
      const list = byValue.get(value);
      if (list) list.push(operation);
      else byValue.set(value, [operation]);
    }
    const shared = at(path, 'parameters');
    return [
      { holder: own, value: own, origin: operation.origin },
      { holder: valueAt(path), value: valueAt(shared), origin: shared },
    ];
  });
  const referrers = readReferrers(api, starts);
  return origin => {
    const found = new Set<Operation>();
    const queue = aroundOf(origin, values).filter(value => byValue.has(value) || referrers.has(value));
    const seen = new Set(queue);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const operation of byValue.get(next) ?? []) found.add(operation);
      for (const referrer of referrers.get(next) ?? []) {
        if (seen.has(referrer)) continue;
        seen.add(referrer);
        queue.push(referrer);
      }
    }
    return operations.filter(operation => found.has(operation));
  };
};

/** What is around a place, up to its operation: what is around that belongs to others as well. */
const aroundOf = (origin: Origin, operations: ReadonlySet<unknown>): unknown[] => {
  const around: unknown[] = [];
  for (let here: Origin | undefined = origin; here; here = here.parent) {
    const value = valueAt(here);
    around.push(value);
    if (operations.has(value)) break;
  }
  return around;
};

interface Part {
  /** What the references in it are counted to. */
  readonly holder: unknown;
  readonly value: unknown;
  /** From where they are followed. */
  readonly origin: Origin;
}

const readReferrers = ({ description }: Contract, starts: readonly Part[]): Referrers => {
  const referrers = new Map<unknown, Set<unknown>>();
  const targets = new Map<string, unknown>();
  const queue: Part[] = [...starts];
  const follow = (reference: string, { holder, origin }: Part): void => {
    const key = `${origin.document.uri} ${reference}`;
    if (!targets.has(key)) {
      const resolved = description.resolve(reference, origin);
      targets.set(key, resolved.found ? resolved.value : undefined);
      if (resolved.found) queue.push({ holder: resolved.value, value: resolved.value, origin: resolved.origin });
    }
    const target = targets.get(key);
    if (target === undefined) return;
    const known = referrers.get(target);
    if (known) known.add(holder);
    else referrers.set(target, new Set([holder]));
  };
  for (let part = queue.pop(); part; part = queue.pop()) {
    const inside: unknown[] = [part.value];
    const walked = new Set<unknown>();
    for (let value = inside.pop(); value !== undefined; value = inside.pop()) {
      if (typeof value !== 'object' || value === null || walked.has(value)) continue;
      walked.add(value);
      const reference = asObject(value)?.['$ref'];
      if (typeof reference === 'string') follow(reference, part);
      for (const key of Object.keys(value)) {
        if (key !== 'example' && key !== 'examples') inside.push((value as Readonly<Record<string, unknown>>)[key]);
      }
    }
  }
  return referrers;
};
