// What a description may cost before it is refused.

/** Levels of nesting. Whatever walks a value may recurse this far. */
export const maximumDepth = 1000;

/** Keys that merge keys (`<<`) copy, in a whole document. */
export const maximumMergedKeys = 1_000_000;

/**
 * Values that aliases expand to. A text without aliases has fewer values than characters, so one that has more of both
 * than this and than characters was made to explode.
 */
export const maximumExpansion = 1_000_000;
