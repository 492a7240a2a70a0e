// What a description is held against, as a configuration says it, or where nothing is said.
import type { BaseSetting } from '@breakwater/core';

/** Without a branch it is the one that this one will be merged into. */
export type BaseSource = BaseSetting | { readonly mergeBase: undefined };
