// What `--pairs` says about one pair.
import type { Counts, Verdict } from '@breakwater/core';

export type PairAnswer =
  | { readonly id: string | number; readonly verdict: Verdict; readonly counts: Counts; readonly seconds: number }
  /** The `id` is missing where the line had none that could be read. */
  | { readonly id?: string | number; readonly error: string };
