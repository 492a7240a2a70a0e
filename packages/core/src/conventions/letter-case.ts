// How the words of a name are joined.

export const letterCases = ['kebab-case', 'snake_case', 'camelCase', 'PascalCase'] as const;
export type LetterCase = (typeof letterCases)[number];

/** Undefined for a single word in lower case, which fits all but the last, and for what is written otherwise. */
export const letterCaseOf = (name: string): LetterCase | undefined => {
  if (/^[a-z\d]+(?:-[a-z\d]+)+$/.test(name)) return 'kebab-case';
  if (/^[a-z\d]+(?:_[a-z\d]+)+$/.test(name)) return 'snake_case';
  if (/^[a-z][a-z\d]*(?:[A-Z][A-Za-z\d]*)+$/.test(name)) return 'camelCase';
  return /^[A-Z][A-Za-z\d]*[a-z][A-Za-z\d]*$/.test(name) ? 'PascalCase' : undefined;
};
