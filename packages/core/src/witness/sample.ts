// Puts values together from samples of their parts, without a search for the whole.
import type { Direction } from '../findings.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject } from '../schema/values.ts';
import type { Found, Search } from './search.ts';
import type { Step } from './way-out.ts';

const anyHolder = { member: { type: 'object' }, item: { type: 'array' } } as const;

/** A sample of the schemas that holds a value at a step; what is made so may break what they demand of the whole. */
export const sampleHolding = (
  schemas: readonly Schema[],
  step: Step,
  value: unknown,
  direction: Direction,
  search: Search,
): Found | undefined => {
  const [first] = schemas;
  if (!first) return undefined;
  const { space, origin } = first;
  const sample = search.valueOf(space.all([...schemas, space.at(anyHolder[step.kind], origin)]), direction)?.value;
  if (step.kind === 'member') {
    const object = asObject(sample);
    return object && { value: Object.fromEntries([...Object.entries(object), [step.name, value]]) };
  }
  if (!Array.isArray(sample) || sample.length < step.index) return undefined;
  const items: readonly unknown[] = sample;
  return { value: [...items.slice(0, step.index), value, ...items.slice(step.index + 1)] };
};
