// The question of one schema within another, and its three answers.
import type { Doubt } from '../../findings.ts';

/** Whether a sender keeps to declared properties (docs/compatibility.md, section 9) or may send whatever plain JSON Schema allows. */
export type ContentModel = 'declared' | 'strict';

export type Containment =
  | { readonly kind: 'contained' }
  /** A value of the first schema that is none of the second. */
  | { readonly kind: 'refuted'; readonly witness: unknown }
  | { readonly kind: 'undecided'; readonly why: Doubt };
