// Names for things that are told of side by side: the best ones that tell them apart.

/** Of lists of names for the same things, the best first, the first in which each has one of its own; else the last. */
export const distinctNames = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find(names => !names.includes('') && new Set(names).size === names.length) ?? lists.at(-1) ?? [];
