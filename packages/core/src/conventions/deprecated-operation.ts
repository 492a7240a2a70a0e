// Operations of which it is said that they are deprecated, and that were promised to stay until then.
import type { Operation } from '../contract/model.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';

interface OfOperation {
  readonly subject: Extract<Lifecycle['subject'], { readonly kind: 'operation' }>;
}

/** What is not stable yet may go without notice. */
export const isDeprecatedOperation = (it: {
  readonly lifecycle: Lifecycle;
}): it is { readonly lifecycle: Lifecycle & OfOperation } =>
  it.lifecycle.subject.kind === 'operation' && it.lifecycle.isDeprecated && it.lifecycle.stability === 'stable';

/** Where a finding about its deprecation is shown: at the flag, or at what else says it. */
export const flagOf = ({ evidence, origin }: Lifecycle): Operation['origin'] =>
  evidence.find(({ claim, isInherited }) => claim === 'deprecated' && !isInherited)?.origin ?? origin;
