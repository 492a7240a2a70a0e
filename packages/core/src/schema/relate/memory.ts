// Remembers what goals came to, and cuts recursion: a goal that needs itself for a smaller part of the value has no finite value by that way.
import type { DoubtKind } from '../../findings.ts';
import type { Outcome } from './outcome.ts';
import { none, unknown } from './outcome.ts';

export interface Memory {
  /**
   * The outcome of the goal `key`, computed at most once where it can be known for certain. `child`: the goal speaks of a part
   * of the value at hand; otherwise of the same value, where meeting a goal again proves nothing.
   */
  recall(key: string, child: boolean, compute: () => Outcome): Outcome;
  /** Keeps an outcome that a whole budget was spent on: inside a larger question there is no more to spend. */
  keep(key: string, outcome: Outcome): void;
  /** Drops all but found values: what was ruled out may have been so under an assumption that is given up. */
  forget(): void;
  /** Whether the goal at hand speaks of a part of the value that was asked for, not of the whole. */
  isInside(): boolean;
}

interface OpenGoal {
  readonly depth: number;
  readonly level: number;
}

/** A goal that gives nothing if the open goal at depth `head` gives nothing for smaller values. */
interface Tentative {
  readonly head: number;
  /** How deep in the value it was asked. Further up, it may lead back to the same value and prove nothing. */
  readonly level: number;
}

/** Deep enough for any honest schema, far from the end of the stack. */
const deepest = 250;

/** Not knowing is remembered unless it came from where the question was asked. */
const isLasting = (outcome: Outcome): boolean => outcome.kind === 'unknown' && !passing.has(outcome.why.kind);

const passing: ReadonlySet<DoubtKind> = new Set(['recursion', 'depth', 'work']);

export const createMemory = (): Memory => {
  const certain = new Map<string, Outcome>();
  /** Of parts of a value. What was ruled out there by an assumption may be the very thing that is to be shown of a whole one. */
  const inside = new Map<string, Outcome>();
  const tentative = new Map<string, Tentative>();
  /** The keys of `tentative`, in the order in which they were made. */
  const made: string[] = [];
  const open = new Map<string, OpenGoal>();
  let level = 0;
  /** Depth of the outermost open goal that the goal at hand was cut by. */
  let cutBy = Infinity;

  const keep = (key: string, outcome: Outcome, at: number): void => {
    (outcome.kind === 'none' && at > 1 ? inside : certain).set(key, outcome);
  };

  /** Everything that was ruled out since there were `before` of them waited for the same answer. */
  const settle = (before: number, isRuledOut: boolean): void => {
    for (const key of made.splice(before)) if (tentative.delete(key) && isRuledOut) inside.set(key, none);
  };

  const postpone = (key: string, at: number, before: number): void => {
    for (const other of made.slice(before)) {
      const known = tentative.get(other);
      if (known && known.head > cutBy) tentative.set(other, { ...known, head: cutBy });
    }
    tentative.set(key, { head: cutBy, level: at });
    made.push(key);
  };

  return {
    isInside: () => level > 1,
    forget() {
      for (const [key, outcome] of certain) if (outcome.kind !== 'found') certain.delete(key);
      inside.clear();
    },
    keep(key, outcome) {
      certain.set(key, outcome);
    },
    recall(key, child, compute) {
      const here = child ? level + 1 : level;
      const known = certain.get(key) ?? (here > 1 ? inside.get(key) : undefined);
      if (known) return known;
      const waiting = tentative.get(key);
      if (waiting && here >= waiting.level) {
        cutBy = Math.min(cutBy, waiting.head);
        return none;
      }
      const met = open.get(key);
      if (met) {
        if (met.level === here) return unknown({ kind: 'recursion' });
        cutBy = Math.min(cutBy, met.depth);
        return none;
      }
      if (open.size > deepest) return unknown({ kind: 'depth' });
      const depth = open.size;
      const before = made.length;
      const outer = cutBy;
      const outerLevel = level;
      cutBy = Infinity;
      level = here;
      open.set(key, { depth, level: here });
      let outcome: Outcome | undefined;
      try {
        outcome = compute();
        return outcome;
      } finally {
        open.delete(key);
        level = outerLevel;
        const isOwn = cutBy >= depth;
        if (outcome?.kind === 'none' && !isOwn) postpone(key, here, before);
        else {
          settle(before, outcome?.kind === 'none');
          if (outcome && (outcome.kind !== 'unknown' || isLasting(outcome))) keep(key, outcome, here);
        }
        cutBy = Math.min(outer, isOwn ? Infinity : cutBy);
      }
    },
  };
};
