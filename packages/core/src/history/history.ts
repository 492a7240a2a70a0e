// A series of revisions in, one after the other; what became of each thing, and what went wrong, out.
import { allOperationsOf } from '../contract/all-operations.ts';
import type { Contract, Operation } from '../contract/model.ts';
import { referenceTo } from '../contract/operation-reference.ts';
import type { Settings } from '../conventions/settings.ts';
import { zoneOf } from '../conventions/settings.ts';
import type { OperationReference } from '../findings.ts';
import { dayAt } from '../lifecycle/stated-date.ts';
import type { Prepared } from '../prepare.ts';
import { summaryOf } from '../prepare.ts';
import type { HistoryEvent, ThingKind } from '../report/history-report.ts';
import type { FoundHistory, FoundRevision, FoundThing } from '../report/to-history-report.ts';
import { removalStandings } from '../rules/standings.ts';
import { sameValue } from '../source/same-value.ts';
import type { Address } from './address.ts';
import { addressOf, nearest, placeOf } from './address.ts';
import { createBirths } from './births.ts';
import { eventsBetween } from './events.ts';
import type { ExistenceChange } from './existence.ts';
import { existenceIn } from './existence.ts';
import type { Passage } from './findings.ts';
import { findingsIn } from './findings.ts';
import type { Described, State } from './states.ts';
import { silent, statesIn } from './states.ts';
import type { Successions } from './successions.ts';
import { createSuccessions } from './successions.ts';

export interface Revision {
  /** A tag, a commit, the name of a file. */
  readonly label: string;
  /** When it was published; where nobody knows, the order alone counts. */
  readonly time: Date | undefined;
  readonly prepared: Prepared;
}

export interface History {
  /** From the oldest to the newest. Only the newest is kept. */
  readonly add: (revision: Revision) => void;
  /** Undefined before the first revision. */
  readonly found: () => FoundHistory | undefined;
}

/** Something that something happened to. */
interface Thing {
  readonly kind: ThingKind;
  readonly passages: Passage[];
  readonly events: HistoryEvent[];
  state: State;
  /** As it was when it went. */
  last: Named | undefined;
}

type Named = Pick<FoundThing, 'origin' | 'operation'>;

interface Current {
  readonly contract: Contract;
  readonly operations: ReadonlyMap<Address, OperationReference>;
  readonly states: ReadonlyMap<Address, Described>;
}

export const openHistory = (settings: Settings): History => {
  const zone = zoneOf(settings);
  const revisions: FoundRevision[] = [];
  const all: Thing[] = [];
  const births = createBirths();
  let current: Current | undefined;
  let things = new Map<Address, Thing>();
  const gone = new Map<Address, Thing>();

  const thingAt = (address: Address, kind: ThingKind): Thing => {
    const known = things.get(address);
    if (known) return known;
    const thing: Thing = { kind, events: [], passages: [], state: silent, last: undefined };
    const born = births.of(address);
    if (born !== undefined) thing.events.push({ kind: 'added', revision: born });
    all.push(thing);
    things.set(address, thing);
    return thing;
  };

  const pass = (thing: Thing, revision: number, state: State): void => {
    if (sameValue(thing.state, state)) return;
    thing.passages.push({ revision, state });
    thing.state = state;
  };

  /** States of the revision; things that are there by now. */
  const enter = (states: ReadonlyMap<Address, Described>, revision: number): void => {
    for (const [address, { kind, state }] of states) {
      const thing = thingAt(address, kind);
      if (revision > 0) thing.events.push(...eventsBetween(thing.state, state, { revision, zone }));
      pass(thing, revision, state);
    }
    for (const [address, thing] of things) {
      if (thing.state === silent || states.has(address)) continue;
      thing.events.push(...eventsBetween(thing.state, silent, { revision, zone }));
      pass(thing, revision, silent);
    }
  };

  const step = (before: Current, after: Current, revision: number, time: Date | undefined): void => {
    const terms = { now: time, lifecycle: settings.lifecycle };
    const { changes, walked } = existenceIn(before.contract, after.contract, terms);
    const successions = createSuccessions(before.contract, after.contract, walked);
    for (const it of changes) {
      if (it.happened === 'added') continue;
      const { base } = it.change;
      if (!base?.exists) continue;
      const address = addressOf(base.origin, before.contract.description);
      const isPartly = successions.after(address) !== undefined;
      thingAt(address, it.kind).events.push(eventOf(it, revision, { isPartly, isTimeKnown: time !== undefined }));
    }
    things = carry(successions, before, after, revision);
    births.pass(before.contract, after.contract, successions, revision);
    for (const { happened, kind, change } of changes) {
      if (happened !== 'added' || !change.revision?.exists) continue;
      const address = addressOf(change.revision.origin, after.contract.description);
      // More operations have what was there before.
      if (successions.before(address) !== undefined) continue;
      const again = gone.get(address);
      if (again?.kind === kind) things.set(address, again);
      births.add(address, revision);
      const thing = thingAt(address, kind);
      if (thing === again) thing.events.push({ kind: 'added', revision });
    }
  };

  /** Everything to its place in the next revision; what has none is gone. */
  const carry = (successions: Successions, before: Current, after: Current, revision: number): Map<Address, Thing> => {
    const carried = new Map<Address, Thing>();
    for (const [address, thing] of things) {
      const next = successions.after(address);
      const isMerged = next !== undefined && next !== address && successions.before(next) === next;
      if (next !== undefined && !isMerged && !carried.has(next)) {
        carried.set(next, thing);
        continue;
      }
      thing.last = namedAt(address, before);
      thing.events.push(
        ...farewell(thing, next === undefined ? undefined : (after.states.get(next)?.state ?? silent), revision),
      );
      thing.passages.push({ revision, state: undefined });
      thing.state = silent;
      gone.set(address, thing);
    }
    return carried;
  };

  /** What took its place was there before; what holds it and went speaks for it. */
  const farewell = ({ state, events }: Thing, heir: State | undefined, revision: number): readonly HistoryEvent[] => {
    if (state === silent || events.some(it => it.kind === 'removed' && it.revision === revision)) return [];
    return heir ? eventsBetween(state, heir, { revision, zone }) : [{ kind: 'removed', revision }];
  };

  return {
    add({ label, time, prepared: { contract } }) {
      const revision = revisions.length;
      revisions.push({
        ...summaryOf(contract),
        label,
        time: time?.getTime() ?? null,
        day: time ? dayAt(time.getTime(), zone) : null,
      });
      const states = statesIn(contract, settings.lifecycle.aliases);
      const next: Current = { contract, states, operations: operationsIn(contract) };
      if (current) step(current, next, revision, time);
      current = next;
      enter(states, revision);
    },
    found() {
      if (!current) return undefined;
      const here = new Map([...things].map(([address, thing]) => [thing, address]));
      const { contract } = current;
      return {
        description: summaryOf(contract),
        revisions,
        things: all.flatMap(thing => {
          const address = here.get(thing);
          const named = address === undefined ? thing.last : namedAt(address, current as Current);
          if (!named || thing.events.length === 0) return [];
          const { kind, events, passages } = thing;
          const findings = findingsIn({ events, passages }, { revisions, settings });
          return [{ kind, ...named, exists: address !== undefined, events, findings }];
        }),
        standings: removalStandings,
      };
    },
  };
};

const namedAt = (address: Address, { contract, operations }: Current): Named | undefined => {
  const origin = placeOf(address, contract.description);
  return origin && { origin, operation: nearest(address, operations) };
};

const operationsIn = (contract: Contract): ReadonlyMap<Address, OperationReference> =>
  new Map(
    allOperationsOf(contract).map((operation: Operation) => [
      addressOf(operation.origin, contract.description),
      referenceTo(operation),
    ]),
  );

/** Without a date nobody can say whether a sunset had passed. */
const eventOf = (
  { happened, change: { facts, impacts, lifecycle } }: ExistenceChange,
  revision: number,
  { isPartly, isTimeKnown }: { readonly isPartly: boolean; readonly isTimeKnown: boolean },
): HistoryEvent => {
  if (happened === 'moved') return { kind: 'moved', revision, from: nameOf(facts['from']), to: nameOf(facts['to']) };
  const isTellable = isTimeKnown || lifecycle?.facts.sunsetAt === undefined;
  return {
    kind: 'removed',
    revision,
    ...(isPartly && { operations: distinct(impacts.flatMap(({ operations }) => operations)) }),
    ...(lifecycle && (isTellable ? lifecycle : { facts: lifecycle.facts })),
  };
};

/** In both directions it may be the same one. */
const distinct = (operations: readonly OperationReference[]): readonly OperationReference[] => [
  ...new Map(operations.map(it => [`${it.kind} ${it.method} ${it.path}`, it])).values(),
];

/** Of an operation both parts, of anything else its name. */
const nameOf = (fact: unknown): string => {
  if (typeof fact !== 'object' || fact === null) return String(fact);
  const { method, path } = fact as { readonly method?: unknown; readonly path?: unknown };
  return `${String(method)} ${String(path)}`;
};
