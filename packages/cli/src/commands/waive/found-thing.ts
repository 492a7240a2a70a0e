// What may be accepted, and where decisions are written.
import type { LintFinding, Problem, Seen } from '@breakwater/core';
import type { LoadedWaivers } from '../../configuration/load-waivers.ts';

export interface FoundThing extends Pick<LintFinding, 'fingerprint' | 'rule' | 'subject' | 'message'> {
  /** What waivers call the description that it is in. */
  readonly description: string | undefined;
  /** Whether it makes the command fail. */
  readonly isFailing: boolean;
}

export interface Found {
  readonly ok: true;
  readonly known: Pick<LoadedWaivers, 'path' | 'file' | 'waivers'>;
  readonly things: readonly FoundThing[];
  /** What that says of waivers that nobody needs. */
  readonly seen: Seen;
}

export type Unfound = { readonly ok: false; readonly problems: readonly Problem[] };
