// Whether a change is gone from an edited revision, and nothing breaks that did not break before.
//
// A comparison of both revisions is cheap and tells which operations the edit reaches: for all others the answer is what
// it was.
import type { CompareOptions, Comparison } from '../compare.ts';
import { compare } from '../compare.ts';
import type { Contract, Operation } from '../contract/model.ts';
import type { Change, OperationReference } from '../findings.ts';
import type { Sides } from './places.ts';

export type Trial = (change: Change, edited: Contract) => boolean;

export const openTrial = ({ base, revision }: Sides, found: Comparison, options: CompareOptions): Trial => {
  const names = namesOf(found);
  const known = new Map<string, readonly Change[]>();
  /** What was found before, of these operations alone. */
  const foundAmong = (operations: ReadonlySet<string>): readonly Change[] => {
    const key = [...operations].sort().join('\n');
    const changes = known.get(key) ?? compare(among(base, operations), among(revision, operations), options).changes;
    known.set(key, changes);
    return changes;
  };

  return (change, edited) => {
    const operations = reachedBy(compare(revision, edited, { ...options, surface: 'source' }).changes, change, names);
    const before = operations && foundAmong(operations);
    if (operations && before?.some(it => it.fingerprint === change.fingerprint)) {
      return isBetter(change, before, compare(among(base, operations), among(edited, operations), options).changes);
    }
    return isBetter(change, found.changes, compare(base, edited, options).changes);
  };
};

const isBetter = ({ fingerprint }: Change, before: readonly Change[], after: readonly Change[]): boolean => {
  const broken = new Set(before.filter(isBreaking).map(it => it.fingerprint));
  return after.every(it =>
    it.fingerprint === fingerprint ? it.level === 'safe' : !isBreaking(it) || broken.has(it.fingerprint),
  );
};

const isBreaking = ({ level }: Change): boolean => level === 'breaking';

type Names = ReadonlyMap<string, readonly string[]>;

/** An operation may have another name on the other side. */
const namesOf = ({ walked }: Comparison): Names => {
  const names = new Map<string, readonly string[]>();
  for (const { on, base, revision } of walked.pairs) {
    if (on !== 'operation') continue;
    const both = [base, revision].flatMap(it => (it ? nameOf(it as Operation) : []));
    for (const name of both) names.set(name, [...(names.get(name) ?? []), ...both]);
  }
  return names;
};

const nameOf = ({ kind, method, path }: OperationReference): string => `${kind} ${method} ${path}`;

/** Undefined where it is about the API as a whole, or about operations that hang on others. */
const reachedBy = (changes: readonly Change[], change: Change, names: Names): ReadonlySet<string> | undefined => {
  const impacts = [change, ...changes].flatMap(it => it.impacts);
  const operations = impacts.flatMap(it => it.operations);
  const isWhole = impacts.some(it => it.operations.length === 0) || operations.some(it => it.kind === 'callback');
  if (isWhole) return undefined;
  return new Set(operations.map(nameOf).flatMap(name => names.get(name) ?? [name]));
};

const among = (contract: Contract, operations: ReadonlySet<string>): Contract => ({
  ...contract,
  operations: contract.operations.filter(it => operations.has(nameOf(it))),
  webhooks: contract.webhooks.filter(it => operations.has(nameOf(it))),
  barePaths: [],
});
