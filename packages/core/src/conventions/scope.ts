// Where something else holds than elsewhere: some paths, tags, levels of stability or files.
import type { Operation } from '../contract/model.ts';
import type { Stability } from '../contract/stability.ts';
import { matchesGlob } from './glob.ts';

/** All conditions that are given must hold, each with one of its values. */
export interface Scope {
  /** Globs of paths of the API: `/internal/**`. */
  readonly paths?: readonly string[];
  readonly tags?: readonly string[];
  readonly stability?: readonly Stability[];
  /** Globs of files. */
  readonly files?: readonly string[];
}

export interface Spot {
  /** As the user named them; on either side of a comparison. */
  readonly files: readonly string[];
  /** That reach the place; none where it belongs to the whole API. */
  readonly operations: readonly Pick<Operation, 'path' | 'tags' | 'stability'>[];
}

/** What several operations share is covered only if all of them are. */
export const covers = ({ paths, tags, stability, files }: Scope, spot: Spot): boolean => {
  if (files && !files.some(glob => spot.files.some(file => matchesGlob(file, glob)))) return false;
  if (!paths && !tags && !stability) return true;
  return (
    spot.operations.length > 0 &&
    spot.operations.every(
      operation =>
        (!paths || paths.some(glob => matchesGlob(operation.path, glob))) &&
        (!tags || operation.tags.some(tag => tags.includes(tag))) &&
        (!stability || stability.includes(operation.stability)),
    )
  );
};
