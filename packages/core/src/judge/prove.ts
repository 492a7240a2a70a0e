// What the relation of two schemas says of the changes found in them: which of them a value can show, and which only change the text.
import type { Direction, Doubt } from '../findings.ts';
import { createIdentities } from '../pairs/identities.ts';
import type { Pair } from '../pairs/pair.ts';
import type { SameReference } from '../pairs/unchanged.ts';
import type { Containment, ContentModel } from '../schema/relate/containment.ts';
import { parseDecimal } from '../schema/relate/decimal.ts';
import type { Relations } from '../schema/relate/relate.ts';
import { createRelations } from '../schema/relate/relate.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import type { Property, View } from '../schema/view.ts';
import { facetsOf } from '../schema/view.ts';
import { numberText } from '../source/locate.ts';
import { at } from '../source/origin.ts';
import { sameValue } from '../source/same-value.ts';
import { isChoice } from './plain.ts';
import { readingsOf } from './readings.ts';

/**
 * `equal`: both sides accept the same values. `harmless`: whatever is sent is still accepted. `harmful`: something that is
 * sent is no longer accepted.
 */
export type Standing =
  | { readonly kind: 'equal' }
  | { readonly kind: 'harmless' }
  | { readonly kind: 'harmful'; readonly witness: unknown }
  | { readonly kind: 'undecided'; readonly why: Doubt };

export interface Prover {
  /** A choice with the same alternatives on both sides: every difference is one within an alternative. */
  isMereChoice(pair: Pair<'schema'>): boolean;
  /** Under plain JSON Schema what is sent and accepted is all that counts. */
  readonly contentModel: ContentModel;
  /** Without asking whether the sides are equal: `harmless` then. */
  harmIn(pair: Pair<'schema'>): Standing;
  standingOf(pair: Pair<'schema'>): Standing;
  /** Nothing can be sent here, although the schema names types: whatever is asked of it is true. */
  isVacuous(pair: Pair<'schema'>): boolean;
  /**
   * Whether some value of an alternative is accepted only by others that do not declare what it holds (docs/compatibility.md,
   * section 9): they let anything pass, and would not read it as what was sent.
   */
  isLost(branch: Pair<'branch'>, within: Pair<'schema'>): boolean;
  /** Whether what the rule found at `field` of a pair harms by itself; undefined when it cannot be taken apart from the rest. */
  harmOf(pair: Pair, field: string | undefined): Containment | undefined;
}

/** What is known to mean the same before anything is asked. */
export interface KnownSame {
  readonly sameReference: SameReference;
  readonly alike: ReadonlyMap<Schema, string>;
}

export const createProver = (pairs: readonly Pair[], contentModel: ContentModel, known: KnownSame): Prover => {
  const decidersIn = createDeciders(pairs, contentModel, known);

  const harmIn = memoised((pair: Pair<'schema'>): Standing => {
    const { sender, receiver } = rolesOf(pair);
    const sent = decidersIn(pair.direction).harm(sender.schema, receiver.schema);
    if (sent.kind === 'refuted') return { kind: 'harmful', witness: sent.witness };
    return sent.kind === 'undecided' ? sent : { kind: 'harmless' };
  });

  const standingOf = memoised((pair: Pair<'schema'>): Standing => {
    const harm = harmIn(pair);
    if (harm.kind !== 'harmless') return harm;
    const { sender, receiver } = rolesOf(pair);
    const isWithin = (left: View, right: View): boolean =>
      decidersIn(pair.direction).equality(left.schema, right.schema).kind === 'contained';
    return isWithin(sender, receiver) && isWithin(receiver, sender) ? { kind: 'equal' } : harm;
  });

  const isVacuous = memoised((pair: Pair<'schema'>): boolean => {
    const { sender } = rolesOf(pair);
    const { schema, origin } = sender;
    const nothing = schema.space.at(false, origin);
    return sender.types.size > 0 && decidersIn(pair.direction).harm(schema, nothing).kind === 'contained';
  });

  const moved = new Set<Pair>(
    pairs.flatMap(pair => (pair.on === 'branch' && !(pair.base && pair.revision) ? pair.parents : [])),
  );

  return {
    isMereChoice: pair => isChoice(pair) && !moved.has(pair),
    contentModel,
    harmIn,
    standingOf,
    isLost(branch, within) {
      const [before, after] = [branch.base?.schema, branch.revision?.schema];
      if (!before || !after) return false;
      const { sender, receiver } = rolesOf(within);
      const sent = readingsOf(sender).alone.get(within.direction === 'input' ? before : after);
      const { alone, together } = readingsOf(receiver);
      if (!sent || alone.size === 0) return false;
      const readings = [...alone.values(), ...(together ? [together] : [])];
      return decidersIn(within.direction).harm(sent, ...readings).kind === 'refuted';
    },
    isVacuous,
    harmOf(pair, field) {
      const owner = ownerOf(pair);
      if (!owner) return undefined;
      const { sender, receiver } = rolesOf(owner);
      const demand = demandOf(pair, receiver, field);
      return demand && decidersIn(owner.direction).harm(sender.schema, demand);
    },
  };
};

const memoised = <K, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return key => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
};

/** Units of search for one question: what decides a verdict may cost more than what only keeps the report short. */
const budgets = { harm: 4_000, equality: 1_000 };

interface Deciders {
  /** Whether what is sent is accepted by one of the receivers, under the content model that was asked for. */
  readonly harm: (sender: Schema, ...receivers: readonly Schema[]) => Containment;
  /** Whether all values of one are values of the other, under plain JSON Schema. */
  readonly equality: (left: Schema, right: Schema) => Containment;
}

/** Made when first asked for; what is recursive is settled before anything else. */
const createDeciders = (
  pairs: readonly Pair[],
  contentModel: ContentModel,
  known: KnownSame,
): ((direction: Direction) => Deciders) => {
  const made = new Map<Direction, Deciders>();
  const rolesIn = (direction: Direction) =>
    pairs.flatMap(pair =>
      pair.on === 'schema' && pair.direction === direction ? [rolesOf(pair as Pair<'schema'>)] : [],
    );

  const make = (direction: Direction): Deciders => {
    const harm = relationsFor(direction, contentModel, budgets.harm, known);
    harm.settle(rolesIn(direction).map(({ sender, receiver }) => [sender.schema, receiver.schema]));
    let equality: Relations | undefined;
    return {
      harm: (sender, ...receivers) => harm.contained(sender, ...receivers),
      equality(left, right) {
        if (!equality) {
          equality = relationsFor(direction, 'strict', budgets.equality, known);
          const harmless = rolesIn(direction).filter(({ sender, receiver }) =>
            harm.isAssumed(sender.schema, receiver.schema),
          );
          equality.settle(harmless.map(({ sender, receiver }) => [sender.schema, receiver.schema]));
        }
        return equality.contained(left, right);
      },
    };
  };

  return direction => {
    const deciders = made.get(direction) ?? make(direction);
    made.set(direction, deciders);
    return deciders;
  };
};

const relationsFor = (
  direction: Direction,
  contentModel: ContentModel,
  budget: number,
  known: KnownSame,
): Relations => {
  return createRelations({
    direction,
    contentModel,
    budget,
    sharedName: schema => known.alike.get(schema),
    identityOf: createIdentities(known.sameReference),
    exactNumber(schema, keyword, value) {
      if (Number.isSafeInteger(value) || Math.abs(value) < 1) return undefined;
      const text = numberText(at(schema.origin, keyword));
      return text === undefined ? undefined : parseDecimal(text);
    },
  });
};

/** Clients send what an API accepts; the API sends what it emits. The base is what the other party was built for. */
export const rolesOf = ({
  base,
  revision,
  direction,
}: Pair<'schema'>): { readonly sender: View; readonly receiver: View } => {
  // Schemas are always paired with both sides; where one is missing, it is the schema of anything.
  const [before, after] = [base as View, revision as View];
  return direction === 'input' ? { sender: before, receiver: after } : { sender: after, receiver: before };
};

/** The pair of schemas that a pair is, or stands in. */
export const ownerOf = (pair: Pair): Pair<'schema'> | undefined => {
  const owner = pair.on === 'schema' ? pair : pair.parents[0];
  return owner?.on === 'schema' ? (owner as Pair<'schema'>) : undefined;
};

/** Keywords that are read together with one. */
const companions: Readonly<Record<string, readonly string[]>> = {
  minimum: ['minimum', 'exclusiveMinimum'],
  maximum: ['maximum', 'exclusiveMaximum'],
  type: ['type', 'nullable', 'x-nullable'],
  enum: ['enum', 'const', 'type', 'nullable', 'x-nullable'],
  format: ['format'],
  anyOf: ['anyOf'],
  oneOf: ['oneOf'],
};

/** The part of what the receiver demands that a change is about, as a schema of its own. */
export const demandOf = (pair: Pair, receiver: View, field: string | undefined): Schema | undefined => {
  const { space } = receiver.schema;
  if (pair.on === 'property') {
    // What the receiver calls it, where it was renamed.
    const own = pair.direction === 'input' ? (pair.revision ?? pair.base) : (pair.base ?? pair.revision);
    const { name } = own as Property;
    return receiver.required.has(name) ? space.at({ required: [name] }, receiver.origin) : undefined;
  }
  if (pair.on !== 'schema' || field === undefined) return undefined;
  const keywords = companions[field] ?? [field];
  const written = keywords.map(keyword => receiver.sources.get(keyword)).find(origin => origin !== undefined);
  const holder = written?.parent && valueAt(written.parent);
  const source = asObject(holder);
  if (!source || !written?.parent) return undefined;
  // Types may be those of a union.
  const stated = keywords.includes(written.key) ? keywords : [written.key];
  const picked = Object.fromEntries(
    stated.flatMap(keyword => (Object.hasOwn(source, keyword) ? [[keyword, own(source, keyword)]] : [])),
  );
  if (field === 'enum' && isOneListOfSeveral(receiver, picked)) return space.at(listed(receiver), receiver.origin);
  const demand = space.at(
    field === 'additionalProperties' ? { ...namesOf(source), ...picked } : picked,
    written.parent,
  );
  return field === 'type' && !isAllThatIsSaidOfTypes(demand, receiver) ? undefined : demand;
};

/** The alternatives of a union may each list some of the values. */
const isOneListOfSeveral = ({ enum: values }: View, picked: Readonly<Record<string, unknown>>): boolean => {
  const own: unknown = picked['enum'] ?? [picked['const']];
  return values !== undefined && Array.isArray(own) && !values.every(value => own.some(it => sameValue(it, value)));
};

const listed = ({ enum: values = [], types }: View): object => ({
  enum: [...values, ...(types.has('null') ? [null] : [])],
});

/** Types that are written in several places, as in an `allOf`, are those that all of them name. */
const isAllThatIsSaidOfTypes = (demand: Schema, { types }: View): boolean =>
  [...facetsOf(demand).types].every(type => types.has(type) || (type === 'integer' && types.has('number')));

/** What is additional is told by the names beside it, whatever they hold. */
const namesOf = (source: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    ['properties', 'patternProperties'].flatMap(keyword => {
      const names = Object.keys(asObject(own(source, keyword)) ?? {});
      return names.length > 0 ? [[keyword, Object.fromEntries(names.map(name => [name, {}]))]] : [];
    }),
  );

const valueAt = (origin: View['origin']): unknown => {
  if (!origin.parent) return origin.document.value;
  const parent = valueAt(origin.parent);
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, origin.key)
    ? (parent as Record<string, unknown>)[origin.key]
    : undefined;
};
