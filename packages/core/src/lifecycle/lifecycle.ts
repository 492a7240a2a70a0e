// How long a part of an API stays: what its description says about that, from everywhere, as one record.
import type { Contract, Header, Operation, Parameter, SecurityScheme } from '../contract/model.ts';
import type { Stability } from '../contract/stability.ts';
import type { Origin } from '../source/origin.ts';
import type { Claim, Evidence } from './evidence.ts';
import type { StatedDate } from './stated-date.ts';

export interface Lifecycle {
  readonly subject: LifecycleSubject;
  readonly origin: Origin;
  /** `deprecated: true` is written at the thing itself. */
  readonly isFlagged: boolean;
  /** Flagged, or said to be deprecated by an extension or a header. Free text alone does not count. */
  readonly isDeprecated: boolean;
  readonly deprecatedAt?: DatedEvidence;
  readonly sunsetAt?: DatedEvidence;
  readonly successors: readonly Evidence[];
  readonly reason?: Evidence;
  readonly documents: readonly Evidence[];
  readonly stability: Stability;
  /** Everything, in the order of precedence: what stands earlier wins. */
  readonly evidence: readonly Evidence[];
}

export type DatedEvidence = Evidence & { readonly date: StatedDate };

export type LifecycleSubject =
  | { readonly kind: 'api'; readonly api: Contract }
  | { readonly kind: 'operation'; readonly operation: Operation }
  /** Of a library the operation is not known. */
  | { readonly kind: 'parameter'; readonly parameter: Parameter; readonly operation: Operation | undefined }
  | { readonly kind: 'header'; readonly header: Header; readonly operation: Operation | undefined }
  | { readonly kind: 'schema'; readonly name: string }
  | { readonly kind: 'property'; readonly name: string; readonly isRequired: boolean }
  | { readonly kind: 'security-scheme'; readonly scheme: SecurityScheme };

/** Free text and tables alone make nothing deprecated. */
export const deprecates = ({ claim, source }: Evidence): boolean =>
  source !== 'text' && source !== 'table' && (claim === 'deprecated' || claim === 'deprecated-at');

/** What a sentence says may be about something else as long as nothing else speaks of an end. */
export const sunsetOf = ({ sunsetAt, isDeprecated }: Lifecycle): DatedEvidence | undefined =>
  sunsetAt?.source === 'text' && !isDeprecated ? undefined : sunsetAt;

/** `evidence` in the order of precedence. */
export const recordOf = (
  subject: LifecycleSubject,
  origin: Origin,
  stability: Stability,
  evidence: readonly Evidence[],
): Lifecycle => {
  const dated = (claim: Claim): DatedEvidence | undefined =>
    evidence.find((it): it is DatedEvidence => it.claim === claim && it.date !== undefined);
  const [deprecatedAt, sunsetAt] = [dated('deprecated-at'), dated('sunset-at')];
  const reason = evidence.find(({ claim }) => claim === 'reason');
  return {
    subject,
    origin,
    isFlagged: evidence.some(({ source }) => source === 'flag'),
    isDeprecated: evidence.some(deprecates),
    ...(deprecatedAt && { deprecatedAt }),
    ...(sunsetAt && { sunsetAt }),
    successors: evidence.filter(({ claim }) => claim === 'successor'),
    ...(reason && { reason }),
    documents: evidence.filter(({ claim }) => claim === 'document'),
    stability,
    evidence,
  };
};
