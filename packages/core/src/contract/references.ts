// Where a `$ref` leads: followed to the end for parts that stand for what they refer to, or kept in layers where fields beside it count.
import type { Document } from '../source/document.ts';
import type { Fields, Located } from './located.ts';
import { below, noFields, objectAt } from './located.ts';
import type { Lowering } from './lowering.ts';
import { entryOf, memory } from './memory.ts';
import type { ContractNode, Documentation } from './model.ts';
import { isEmpty, referenceCycle, referenceNotObject, wrongType } from './problems.ts';

/**
 * The object at a place, or the one that its `$ref` leads to. Undefined, with a problem, when there is none.
 * A field or entry that was left empty is an object without fields, and so is the `[]` that PHP writes for one.
 */
export const follow = (lowering: Lowering, located: Located): Located<Fields> | undefined => {
  const start = emptyAsObject(lowering, located);
  if (!start) return undefined;
  const reference = referenceIn(start);
  if (reference === undefined) return start;
  const targets = entryOf(targetsIn(lowering), start.origin.document, () => new Map<string, Located<Fields>>());
  const known = targets.get(reference);
  if (known) return known;
  const { layers, complete } = chainFrom(lowering, start);
  const end = complete ? layers.at(-1) : undefined;
  if (end) targets.set(reference, end);
  return end;
};

/** By document and reference: where it leads in the end. */
const targetsIn = memory<Document, Map<string, Located<Fields>>>();

/** The reference, on the way from a place to what it stands for, that could not be followed; undefined where all is well. */
export const brokenReferenceAt = (lowering: Lowering, located: Located): string | undefined => {
  const start = objectAt(located);
  if (!start || referenceIn(start) === undefined || follow(lowering, start)) return undefined;
  return referenceIn(chainFrom(lowering, start).layers.at(-1) ?? start);
};

/** The object at a place and those that its `$ref` leads to, nearest first: what stands beside a `$ref` wins over what it leads to. */
export const layersOf = (lowering: Lowering, located: Located): readonly Located<Fields>[] => {
  const start = emptyAsObject(lowering, located);
  if (!start) return [];
  return referenceIn(start) === undefined ? [start] : chainFrom(lowering, start).layers;
};

/** The first field of that name in layers. */
export const layeredField = (layers: readonly Located<Fields>[], name: string): Located<Fields> | undefined =>
  layers.find(layer => Object.hasOwn(layer.value, name));

/** A kind of part that may be written as a Reference Object. */
export interface Referable<Node> {
  /** By object, then by the name that its user gives it. */
  readonly known: (lowering: Lowering) => Map<object, Map<string, Node | undefined>>;
  readonly lower: (lowering: Lowering, target: Located<Fields>, name: string) => Node | undefined;
  readonly rename: (node: Node, name: string) => Node;
}

/**
 * Lowers a part that may be written as a Reference Object. What is referenced is lowered once, however often it is used.
 * `name` is what its user calls the part, a status or the name of a header; '' for parts without.
 */
export const lowerReferable = <Node extends ContractNode>(
  lowering: Lowering,
  located: Located,
  name: string,
  kind: Referable<Node>,
): Node | undefined => {
  const target = follow(lowering, located);
  if (!target || target.origin === located.origin) return target && kind.lower(lowering, target, name);
  const named = entryOf(kind.known(lowering), target.value, () => new Map<string, Node | undefined>());
  const node = entryOf(named, name, () => {
    const [other] = named.values();
    return other ? kind.rename(other, name) : kind.lower(lowering, target, name);
  });
  return node && redocumented(lowering, node, located.value as Fields);
};

/** OpenAPI 3.1 and later, Reference Object: `summary` and `description` beside a `$ref` replace those of the target. */
export const redocumented = <Node extends ContractNode>(lowering: Lowering, node: Node, reference: Fields): Node => {
  if (lowering.version === '2.0' || lowering.version === '3.0') return node;
  const { summary, description } = reference;
  if (typeof summary !== 'string' && typeof description !== 'string') return node;
  const documentation: Documentation = {
    ...node.documentation,
    ...(typeof summary === 'string' && { summary }),
    ...(typeof description === 'string' && { description }),
  };
  return { ...node, source: undefined, documentation };
};

const chainFrom = (
  lowering: Lowering,
  start: Located<Fields>,
): { readonly layers: readonly Located<Fields>[]; readonly complete: boolean } => {
  const layers = [start];
  const seen = new Set<object>([start.value]);
  for (let here = start; ; ) {
    const reference = referenceIn(here);
    if (reference === undefined) return { layers, complete: true };
    const next = step(lowering, here, reference, seen);
    if (!next) return { layers, complete: false };
    seen.add(next.value);
    layers.push(next);
    here = next;
  }
};

const step = (
  lowering: Lowering,
  from: Located<Fields>,
  reference: string,
  seen: ReadonlySet<object>,
): Located<Fields> | undefined => {
  const resolved = lowering.description.resolve(reference, from.origin);
  if (!resolved.found) {
    lowering.report(resolved.problem);
    return undefined;
  }
  const target = objectAt(resolved);
  if (!target) {
    lowering.report(referenceNotObject(below(from.origin, '$ref'), reference, resolved.value));
    return undefined;
  }
  if (seen.has(target.value)) {
    lowering.report(referenceCycle(below(from.origin, '$ref'), reference));
    return undefined;
  }
  return target;
};

const referenceIn = ({ value }: Located<Fields>): string | undefined => {
  const reference = Object.hasOwn(value, '$ref') ? value['$ref'] : undefined;
  return typeof reference === 'string' ? reference : undefined;
};

const emptyAsObject = (lowering: Lowering, located: Located): Located<Fields> | undefined => {
  const object = objectAt(located);
  if (object) return object;
  lowering.report(wrongType(located, 'mapping'));
  return isEmpty(located.value) ? { value: noFields, origin: located.origin } : undefined;
};
