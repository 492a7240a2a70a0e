// From what a change does to what it means: what its rule says of it, proofs, and what a team decided.
import type { Operation } from '../contract/model.ts';
import { isProvisional } from '../contract/stability.ts';
import type {
  Change,
  Direction,
  Effect,
  Impact,
  Level,
  OperationReference,
  Proof,
  Side,
  Surface,
} from '../findings.ts';
import { worst } from '../findings.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Containment } from '../schema/relate/containment.ts';
import type { Configured } from './configured.ts';
import type { Edit } from './edits.ts';
import { fingerprintOf } from './fingerprint.ts';
import { isMisplaced } from './misplaced.ts';
import { isPlain } from './plain.ts';
import type { Prover } from './prove.ts';
import { ownerOf } from './prove.ts';
import type { Reach, StandingIn } from './reach.ts';
import { reachOf, standingByLetter, standingIn, standingOfSafe, standingOfWords } from './reach.ts';
import { effectOf, ruleLevelOf, tableLevelOf } from './rule-level.ts';
import type { Harming, Standings } from './standings.ts';
import { joined } from './standings.ts';

export interface Judgement {
  /** Whose breaks count. */
  readonly surfaces: ReadonlySet<Surface>;
  readonly prover: Prover;
  /** By the letter of JSON Schema. */
  readonly letter: Prover;
  /** What clients were told. */
  readonly standings: Standings;
  /** The pairs of operations in document order. */
  readonly places: ReadonlyMap<Pair, number>;
  /** Other levels than those of the rules. */
  readonly configured?: Configured;
}

/** An edit with what it means. */
export interface Explained {
  readonly edit: Edit;
  readonly change: Change;
  /** Of changes that a value shows. */
  readonly shown?: Shown;
}

/** What a witness speaks of, for whoever wants to check it. */
export interface Shown {
  readonly owner: Pair<'schema'>;
  /** When it fails what the receiver demands here, whatever else the two schemas demand. */
  readonly at?: { readonly pair: Pair; readonly field: string | undefined };
}

/** Undefined for an edit that changes only how schemas are written, and for one that is off. */
export const judge = (
  edit: Edit,
  { surfaces, places, standings, configured, ...provers }: Judgement,
): Explained | undefined => {
  const { rule, facts, base, revision, pairs } = edit;
  const prover = isOfUndeclared(edit) ? provers.letter : provers.prover;
  const surface = rule.surface ?? 'wire';
  const effect = effectOf(edit);
  const isNoticed = surfaces.has(surface);
  const harms: Harming[] = [];
  let proven: Judged | undefined;
  for (const direction of ['input', 'output'] as const) {
    const there = pairs.filter(pair => pair.direction === direction);
    if (there.length === 0) continue;
    const reach = reachOf(there, places, standingFor(edit, effect, direction, prover));
    if (!reach.visible) continue;
    const judged = isNoticed || configured ? levelIn(edit, effect, direction, there, prover) : safe;
    if (judged.proof) proven ??= judged;
    harms.push(...harmsIn(edit, direction, judged, reach));
  }
  const decided = configured ? configured.decided(edit, harms, isNoticed) : harms;
  if (decided.length === 0) return undefined;
  const { harms: settled, lifecycle } = standings(edit, joined(decided));
  const impacts = settled.map(harm => impactOf(harm, places));
  const level = worst<Level>(
    impacts.map(impact => impact.level),
    'safe',
  );
  const place = base?.exists ? base : revision;
  const { proof, shown } = level === 'safe' ? safe : (proven ?? safe);
  const change: Change = {
    rule: rule.id,
    effect,
    surface,
    level,
    facts,
    impacts,
    ...(proof && { proof }),
    ...(lifecycle && { lifecycle }),
    ...(base && { base }),
    ...(revision && { revision }),
    fingerprint: fingerprintOf(rule.id, (place as Side).origin, facts),
  };
  return { edit, change, ...(shown && { shown }) };
};

/** What nobody can be hurt by need not be followed so closely. */
const standingFor = (edit: Edit, effect: Effect, direction: Direction, prover: Prover): StandingIn => {
  if (effect === 'annotates' || isTakenAtItsWord(edit, prover)) return standingOfWords;
  if (isOfUndeclared(edit)) return standingByLetter(prover);
  return mayHurt(edit, effect, direction) || prover.contentModel === 'strict'
    ? standingIn(prover)
    : standingOfSafe(prover);
};

const isOfUndeclared = ({ rule: { ofUndeclared }, facts }: Edit): boolean =>
  typeof ofUndeclared === 'function' ? ofUndeclared(facts) : ofUndeclared === true;

/** Where no value can show anything, what is written is taken at its word. */
const isTakenAtItsWord = (edit: Edit, prover: Prover): boolean =>
  edit.rule.atItsWord === true ||
  (prover.contentModel === 'declared' && (isMisplaced(edit) || isContradicted(edit, prover)));

const isContradicted = ({ pairs }: Edit, prover: Prover): boolean =>
  pairs.every(
    pair => pair.on === 'schema' && !isPlain(pair as Pair<'schema'>) && prover.isVacuous(pair as Pair<'schema'>),
  );

/** Whether an edit hurts somebody in a direction unless it is shown that it does not. */
export const mayHurt = (edit: Edit, effect: Effect, direction: Direction): boolean =>
  ruleLevelOf(edit, effect, direction) !== 'safe';

/** `stated` by a rule, whatever the schemas around it accept; otherwise true only where something is sent that is not accepted. */
interface Judged {
  readonly level: Level;
  readonly stated?: boolean;
  readonly proof?: Proof;
  readonly shown?: Shown;
}

const safe: Judged = { level: 'safe' };

/** What a rule states stands; what the table says must be shown by a value, or it is not so. */
const levelIn = (edit: Edit, effect: Effect, direction: Direction, pairs: readonly Pair[], prover: Prover): Judged => {
  const { rule, facts } = edit;
  if (isTakenAtItsWord(edit, prover)) return { level: ruleLevelOf(edit, effect, direction), stated: true };
  const isRelated = pairs.some(pair => ownerOf(pair));
  const stated = isRelated && prover.contentModel === 'strict' ? undefined : rule.judge?.({ facts, direction });
  const level = tableLevelOf(effect, direction);
  const harm = stated === 'safe' || level !== 'breaking' ? undefined : worstHarm(pairs, rule.at, prover);
  const witness: Pick<Judged, 'proof' | 'shown'> | undefined =
    harm?.kind === 'refuted'
      ? {
          proof: { kind: 'witness', direction, turn: turns[direction], value: harm.witness, status: 'found' },
          shown: harm.shown,
        }
      : undefined;
  // What is dangerous shows in no value: one that fails all the same fails because of something else.
  const isWitnessed = stated !== 'dangerous' || (harm?.kind === 'refuted' && harm.shown.at !== undefined);
  if (stated) return { level: stated, stated: true, ...(isWitnessed && witness) };
  if (level !== 'breaking' || witness) return { level, ...witness };
  if (harm?.kind === 'undecided')
    return { level: 'dangerous', proof: { kind: 'none', why: 'not-decided', reason: harm.why } };
  return isRelated ? safe : { level };
};

type Harm =
  | Exclude<Containment, { kind: 'refuted' }>
  | (Extract<Containment, { kind: 'refuted' }> & { readonly shown: Shown });

const turns = { input: 'rejected', output: 'appears' } as const;

/** One that a value shows, else one that may be. */
const worstHarm = (pairs: readonly Pair[], field: string | undefined, prover: Prover): Harm | undefined => {
  let worstFound: Harm | undefined;
  for (const pair of pairs) {
    const harm = harmOf(pair, field, prover);
    if (harm?.kind === 'refuted') return harm;
    if (!worstFound || harm?.kind === 'undecided') worstFound = harm;
  }
  return worstFound;
};

const harmOf = (pair: Pair, field: string | undefined, prover: Prover): Harm | undefined => {
  const owner = ownerOf(pair);
  if (!owner) return undefined;
  const alone = prover.harmOf(pair, field);
  if (alone?.kind === 'refuted') return { ...alone, shown: { owner, at: { pair, field } } };
  if (alone?.kind === 'contained') return alone;
  const standing = prover.harmIn(owner);
  switch (standing.kind) {
    case 'harmful':
      return { kind: 'refuted', witness: standing.witness, shown: { owner } };
    case 'undecided':
      return standing;
    default:
      return { kind: 'contained' };
  }
};

const harmsIn = (
  edit: Edit,
  direction: Direction,
  { level, stated, proof }: Judged,
  { operations }: Reach,
): readonly Harming[] => {
  const promise = promiseOf(edit);
  const promisesNothing = ({ [promise]: operation }: Pair): boolean =>
    operation !== undefined && isProvisional(operation as Operation);
  const { harmful, uncertain, harmless } = operations;
  const everywhere = [...harmful, ...uncertain, ...harmless];
  // A change outside of every operation hurts, or not, on its own.
  if (everywhere.length === 0 || level === 'safe') {
    const isSpared = level === 'safe' && mayHurt(edit, effectOf(edit), direction);
    return [{ direction, level, operations: everywhere, ...(isSpared && spared) }];
  }
  const kept = new Set(stated ? [] : harmless);
  const firm = (pairs: readonly Pair[]): readonly Pair[] => pairs.filter(pair => !promisesNothing(pair));
  const isUndecided = proof?.kind === 'none';
  const parts: readonly Harming[] = [
    { direction, level, operations: firm(stated ? everywhere : harmful), ...(isUndecided && undecided) },
    { direction, level: 'dangerous', operations: firm(stated ? [] : uncertain), ...undecided },
    {
      direction,
      level: 'safe',
      operations: everywhere.filter(pair => promisesNothing(pair) && !kept.has(pair)),
      because: 'promise',
      otherwise: level,
    },
    { direction, level: 'safe', operations: everywhere.filter(pair => kept.has(pair)), ...spared },
  ];
  return parts.filter(part => part.operations.length > 0);
};

const spared = { because: 'relation' } as const;
const undecided = { because: 'undecided' } as const;

const impactOf = ({ direction, level, operations }: Harming, places: ReadonlyMap<Pair, number>): Impact => ({
  direction,
  level,
  operations: operations.toSorted((left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0)).map(referenceTo),
});

/** Clients count on what the base promised; what the revision promises is undermined by parts that may change. */
const promiseOf = ({ rule }: Edit): 'base' | 'revision' => (rule.on === 'unstable-part' ? 'revision' : 'base');

const referenceTo = (pair: Pair): OperationReference => {
  const { kind, method, path, operationId } = (pair.revision ?? pair.base) as Operation;
  return { kind, method, path, ...(operationId !== undefined && { operationId }) };
};
