// Where clients of an operation go when it moves, ends or is gone: what the descriptions say, else what is most alike.
import type { Placed } from '../compare.ts';
import { compareOperations } from '../compare.ts';
import type { Contract, Operation } from '../contract/model.ts';
import { meantBy, successorsOf } from '../conventions/successor.ts';
import { wordsOf } from '../conventions/words.ts';
import type { Change } from '../findings.ts';
import type { ExtensionAliases } from '../lifecycle/extensions.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { createLifecycleReader } from '../lifecycle/reader.ts';
import { hasMoved } from '../pairs/addresses.ts';
import type { Pair } from '../pairs/pair.ts';
import { segmentsOf } from '../pairs/relocate.ts';

export interface MigrationPath {
  readonly from: Operation;
  /** In the revision. */
  readonly to?: Operation;
  /**
   * `mapped`: the caller said where addresses went. `moved`: it is known by its id or its server. `stated`: a description
   * names it. `alike`: a guess. `elsewhere`: named, and not in the revision. `none`: nothing is known.
   */
  readonly by: 'mapped' | 'moved' | 'stated' | 'alike' | 'elsewhere' | 'none';
  /** What is written, where something is. */
  readonly stated?: string;
  /** Of a guess: from 0 to 1. */
  readonly score?: number;
  /** It is still there. */
  readonly isKept: boolean;
  /** What clients have to change beside the address; undefined where the comparison itself says it. */
  readonly changes?: readonly Change[];
}

export interface PathOptions {
  readonly aliases: ExtensionAliases;
  /** An operation of the base as it was before what the caller mapped. */
  readonly asWritten: (operation: Operation) => Operation;
}

/** In the order of the base. */
export const migrationPaths = (
  pairs: readonly Pair<'operation'>[],
  base: Contract,
  revision: Contract,
  { aliases, asWritten }: PathOptions,
): readonly MigrationPath[] => {
  const readers = {
    base: createLifecycleReader(base, { aliases }),
    revision: createLifecycleReader(revision, { aliases }),
  };
  const addedOnes = pairs.flatMap(pair => (pair.base || !pair.revision ? [] : [pair.revision]));
  const toward = (from: Operation, to: Operation): readonly Change[] => {
    const [left, right]: readonly [Placed, Placed] = [
      { operation: from, api: base },
      { operation: to, api: revision },
    ];
    return compareOperations(left, right);
  };

  return pairs.flatMap(({ base: before, revision: after, likeness }): readonly MigrationPath[] => {
    if (before?.kind !== 'operation') return [];
    const from = asWritten(before);
    const isMapped = from.path !== before.path || from.servers !== before.servers;
    if (after && (isMapped || hasMoved(before, after))) {
      if (likeness !== undefined) return [{ from, to: after, by: 'alike', score: likeness, isKept: false }];
      return [{ from, to: after, by: isMapped ? 'mapped' : 'moved', isKept: false }];
    }
    const told = [...(after ? [readers.revision.ofOperation(after)] : []), readers.base.ofOperation(before)];
    const isKept = after !== undefined;
    if (after && !told[0]?.isDeprecated) return [];
    const stated = told.flatMap(lifecycle => statedIn(lifecycle, revision));
    const [named] = stated.filter(({ to }) => to !== undefined && to !== after);
    if (named?.to) {
      const changes = toward(before, named.to);
      return [{ from, to: named.to, by: 'stated', stated: named.text, isKept, changes }];
    }
    if (stated[0]) return [{ from, by: 'elsewhere', stated: stated[0].text, isKept }];
    const guess = isKept ? undefined : mostAlike(before, addedOnes);
    if (!guess) return [{ from, by: 'none', isKept }];
    return [{ from, ...guess, by: 'alike', isKept, changes: toward(before, guess.to) }];
  });
};

const statedIn = (
  lifecycle: Lifecycle,
  api: Contract,
): readonly { readonly text: string; readonly to: Operation | undefined }[] =>
  successorsOf(lifecycle).map(evidence => ({ text: evidence.text, to: meantBy(evidence, lifecycle, api)[0] }));

/** Less is not worth a word. */
const leastAlike = 0.5;

const mostAlike = (
  operation: Operation,
  candidates: readonly Operation[],
): { readonly to: Operation; readonly score: number } | undefined => {
  let best: { readonly to: Operation; readonly score: number } | undefined;
  for (const to of candidates) {
    const score = alikeness(operation, to);
    if (score >= leastAlike && score > (best?.score ?? 0)) best = { to, score };
  }
  return best;
};

/** By what people look at: the path without its version, the method, and what it is called. */
const alikeness = (one: Operation, other: Operation): number => {
  const path = overlap(partsOf(one.path), partsOf(other.path));
  const names = [one, other].map(({ operationId, documentation: { summary } }) =>
    wordsOf(operationId ?? summary ?? ''),
  );
  const [left = [], right = []] = names;
  const name = left.length > 0 && right.length > 0 ? overlap(left, right) : path;
  const method = one.method === other.method ? 1 : 0;
  return Math.round((0.5 * path + 0.3 * name + 0.2 * method) * 100) / 100;
};

const partsOf = (path: string): readonly string[] =>
  segmentsOf(path)
    .filter(segment => !/^v\d+$/i.test(segment))
    .map(segment => (segment.startsWith('{') ? '{}' : segment.toLowerCase()));

/** What both have, of what either has. */
const overlap = (one: readonly string[], other: readonly string[]): number => {
  const [left, right] = [new Set(one), new Set(other)];
  const shared = [...left].filter(it => right.has(it)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 0 : shared / all;
};
