// An analysis of a whole description, with what it was made of.
import type { Configuration, Description, Waiver } from '@breakwater/core';
import type { Analysis } from '../view.ts';
import type { GatheredBase } from './gathered.ts';
import type { Asked } from './question.ts';

export interface Whole {
  /** But for the moment. */
  readonly asked: Omit<Asked, 'now'>;
  readonly analysis: Analysis;
  readonly description: Description;
  readonly configuration: Configuration;
  readonly waivers: readonly Waiver[];
  /** Rules that look at more than what they are about. */
  readonly farSighted: ReadonlySet<string>;
  readonly base: GatheredBase;
}
