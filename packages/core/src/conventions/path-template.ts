// What is left of a path when nobody asks what its placeholders are called: paths with the same template are one path.

export const templateOf = (path: string): string => path.replaceAll(/\{[^{}]*\}/g, '{}');

/** Whether a path has what no path may have: a query, a fragment or an empty segment. */
export const isBroken = (path: string): boolean => /[?#]|\/\//.test(path);
