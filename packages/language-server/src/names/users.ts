// How many operations something reaches, by whatever way it is referred to.
import type { Description } from '@breakwater/core';
import { uriOf } from '@breakwater/core';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';

export const usersOf = (description: Description, address: string): number => {
  const { operations, referrers } = graphOf(description);
  const users = new Set<string>();
  const seen = new Set<string>([address]);
  const waiting = [address];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const holder of referrers.get(next) ?? []) {
      if (operations.has(holder)) addWithOuter(users, holder, operations);
      else if (!seen.has(holder)) {
        seen.add(holder);
        waiting.push(holder);
      }
    }
  }
  return users.size;
};

/** A callback is of the operation that it is written in as well. */
const addWithOuter = (users: Set<string>, operation: string, operations: Names['operations']): void => {
  for (let here = operation; here !== '' && !users.has(here); here = around(here)) {
    if (operations.has(here)) users.add(here);
  }
};

interface Graph {
  readonly operations: Names['operations'];
  /** By the address of what is used: those that use it, which are operations or used themselves. */
  readonly referrers: ReadonlyMap<string, ReadonlySet<string>>;
}

const graphs = new WeakMap<Description, Graph>();

const graphOf = (description: Description): Graph => {
  const before = graphs.get(description);
  if (before) return before;
  const graph = readGraph(description);
  graphs.set(description, graph);
  return graph;
};

const readGraph = (description: Description): Graph => {
  const { operations, pathItems, uses: all } = namesIn(description);
  const referrers = new Map<string, Set<string>>();
  const add = (used: string, user: string): void => {
    const known = referrers.get(used);
    if (known) known.add(user);
    else referrers.set(used, new Set([user]));
  };
  const root = `${description.entry.uri}#`;
  for (const [address, { hasSecurity }] of operations) {
    // What is said at the path or at the root holds for the operations below.
    add(around(address), address);
    if (!hasSecurity) add(root, address);
  }
  const uses = all.filter(({ kind }) => leads.has(kind));
  const holders = new Set([root, ...operations.keys(), ...pathItems, ...uses.map(({ target }) => target)]);
  const holderOf = (address: string): string | undefined => {
    let here = address;
    while (here !== '' && !holders.has(here)) here = around(here);
    return here === '' ? undefined : here;
  };
  for (const { kind, origin, target } of uses) {
    const holder = holderOf(uriOf(origin));
    if (holder !== undefined && (holder !== root || kind === 'security-scheme')) add(target, holder);
  }
  // What stands inside of something is used by those that use the whole.
  for (const target of new Set(uses.map(use => use.target))) {
    const outer = holderOf(around(target));
    if (outer !== undefined && outer !== root) add(target, outer);
  }
  return { operations, referrers };
};

/** To be named as a successor or in a link is no use. */
const leads: ReadonlySet<string> = new Set(['reference', 'mapping', 'security-scheme']);

/** The address of what holds a place; '' for a whole document, and for what is no place. */
const around = (address: string): string => {
  const pointer = address.indexOf('#') + 1;
  return pointer === 0 || pointer === address.length ? '' : address.slice(0, address.lastIndexOf('/'));
};
