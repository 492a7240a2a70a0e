// Lines of documents that show a finding, as data.
import type { Mark } from './differing-lines.ts';

export interface FrameLine {
  readonly side: 'base' | 'revision' | 'context';
  /** Line numbers; a line of context may have both. */
  readonly base: number | null;
  readonly revision: number | null;
  readonly text: string;
  /** The part that the change is about, as offsets into `text`. */
  readonly mark: Mark | null;
}

export interface Frame {
  readonly lines: readonly FrameLine[];
  /** How much longer what was added or removed goes on. */
  readonly more: Readonly<Record<'base' | 'revision', number>>;
}
