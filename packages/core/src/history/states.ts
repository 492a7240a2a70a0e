// What a revision says of how long each of its parts stays, by where the part is.
import type { Contract } from '../contract/model.ts';
import type { Stability } from '../contract/stability.ts';
import type { Evidence } from '../lifecycle/evidence.ts';
import type { ExtensionAliases } from '../lifecycle/extensions.ts';
import type { Lifecycle, LifecycleSubject } from '../lifecycle/lifecycle.ts';
import { recordOf, sunsetOf } from '../lifecycle/lifecycle.ts';
import { lifecyclesOf } from '../lifecycle/lifecycles.ts';
import type { StatedDate } from '../lifecycle/stated-date.ts';
import { uriOf } from '../source/origin.ts';
import type { Address } from './address.ts';
import { addressOf } from './address.ts';

export interface State {
  readonly isDeprecated: boolean;
  readonly deprecatedAt: StatedDate | undefined;
  readonly sunsetAt: StatedDate | undefined;
  readonly stability: Stability;
}

/** Of a part of which nothing is said. */
export const silent: State = {
  isDeprecated: false,
  deprecatedAt: undefined,
  sunsetAt: undefined,
  stability: 'stable',
};

export interface Described {
  readonly kind: LifecycleSubject['kind'];
  readonly state: State;
}

/** Only those of which something is said. */
export const statesIn = (api: Contract, aliases: ExtensionAliases): ReadonlyMap<Address, Described> => {
  const lifecycles = lifecyclesOf(api, { aliases });
  const ofApi = lifecycles.find(({ subject }) => subject.kind === 'api');
  const ofWhole = new Set(ofApi?.evidence.map(it => uriOf(it.origin)));
  const states = new Map<Address, Described>();
  for (const lifecycle of lifecycles) {
    const state = stateOf(lifecycle, ofWhole);
    if (state) states.set(addressOf(lifecycle.origin, api.description), { kind: lifecycle.subject.kind, state });
  }
  return states;
};

/** What is said of the whole API is not said of each operation. Free text alone ends nothing. */
const stateOf = (
  { subject, origin, stability, evidence }: Lifecycle,
  ofWhole: ReadonlySet<string>,
): State | undefined => {
  const isOwn = (it: Evidence): boolean => subject.kind !== 'operation' || !ofWhole.has(uriOf(it.origin));
  const record = recordOf(subject, origin, stability, evidence.filter(isOwn));
  const { isDeprecated, deprecatedAt } = record;
  const isMereText = deprecatedAt?.source === 'text' && !isDeprecated;
  const state = {
    isDeprecated,
    deprecatedAt: isMereText ? undefined : deprecatedAt?.date,
    sunsetAt: sunsetOf(record)?.date,
    stability,
  };
  return state.isDeprecated || state.deprecatedAt || state.sunsetAt ? state : undefined;
};
