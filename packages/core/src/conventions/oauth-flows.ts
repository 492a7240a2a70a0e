// The OAuth flows of a security scheme, each with its place: 3.x has a map of them, 2.0 keeps the one in the scheme itself.
import type { SecurityFlow, SecurityScheme } from '../contract/model.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';

export interface PlacedFlow {
  /** As 3.x names it. */
  readonly name: string;
  readonly flow: SecurityFlow;
  /** The object with its fields. */
  readonly origin: Origin;
  /** Where its name is written. */
  readonly named: Origin;
}

export const flowsOf = ({ origin, flows }: SecurityScheme): readonly PlacedFlow[] =>
  [...flows].map(([name, flow]) => {
    if (valueAt(at(origin, 'flows')) === undefined) return { name, flow, origin, named: at(origin, 'flow') };
    const place = at(origin, 'flows', name);
    return { name, flow, origin: place, named: place };
  });
