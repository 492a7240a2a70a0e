// A decision to accept something that was found, as it is written down: what, why, by whom and until when.
import type { Decision } from '../findings.ts';

export interface Waiver extends Decision {
  /** Of what is accepted. */
  readonly fingerprint: string;
  /** The description in which it is: its path from the folder of the file of waivers. Any where it is absent. */
  readonly description?: string;
  /** For people. */
  readonly rule?: string;
  readonly subject?: string;
}

/** What is accepted in one description. */
export const waiversFor = (waivers: readonly Waiver[], description: string | undefined): readonly Waiver[] =>
  waivers.filter(waiver => waiver.description === undefined || waiver.description === description);

export const isFingerprint = (text: string): boolean => /^[0-9a-f]{16}$/.test(text);
