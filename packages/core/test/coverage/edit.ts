// One edit of one field of a description.
import type { Direction } from '../../src/findings.ts';
import type { Fields } from './grammar.ts';
import type { Node, Path } from './nodes.ts';

export interface Edit {
  readonly node: Node;
  /** Its name in the specification; `x-…` for one that is not in there. */
  readonly field: string;
  readonly action: 'add' | 'remove' | 'change' | 'reorder';
  /** The field itself, or something in the map or list that it holds. */
  readonly of: 'field' | 'entry';
  /** What was there and what is there instead; undefined for nothing. */
  readonly from: unknown;
  readonly to: unknown;
  readonly path: Path;
  /** A keyword that says nothing of values of the type of the schema; `isForeign` for a limit, which somebody meant. */
  readonly isIdle: boolean;
  readonly isForeign: boolean;
  /** From what is meant by a field that is not there to the same in writing, or back. */
  readonly isDefault: boolean;
  /** Whether the alternatives that it is one of allow access without credentials. */
  readonly isAnonymous: boolean;
  /** The directions in which it is noticed. */
  readonly directions: ReadonlySet<Direction>;
  /** Made when it is asked for. */
  readonly document: Fields;
}
