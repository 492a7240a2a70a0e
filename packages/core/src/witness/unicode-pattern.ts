// Patterns in the form that validators of 2020-12 compile: with the `u` flag of ECMA-262, which forbids needless escapes.

/** The same pattern under the `u` flag; unchanged when it compiles so, or when nothing makes it compile. */
export const unicodePattern = (source: string): string => {
  if (compiles(source)) return source;
  const strict = withoutNeedlessEscapes(source);
  return compiles(strict) ? strict : source;
};

const compiles = (source: string): boolean => {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
};

/** In Annex B any character may be escaped and lone brackets and braces stand for themselves; under `u` neither may be. */
const withoutNeedlessEscapes = (source: string): string => {
  let [result, inClass] = ['', false];
  for (let index = 0; index < source.length; index++) {
    const here = source.charAt(index);
    if (here === '\\') {
      const next = source.charAt(++index);
      result += isEscape(next, inClass) ? `\\${next}` : next;
      continue;
    }
    const literal = inClass
      ? here === '['
      : here === ']' || here === '}' || (here === '{' && !isQuantifier(source, index));
    result += literal && !closesQuantifier(source, index) ? `\\${here}` : here;
    if (here === '[') inClass = true;
    else if (here === ']') inClass = false;
  }
  return result;
};

const isEscape = (next: string, inClass: boolean): boolean =>
  '^$\\.*+?()[]{}|/'.includes(next) || (next === '-' && inClass) || /[0-9dDsSwWbBtnvfrcxupPk]/.test(next);

const isQuantifier = (source: string, index: number): boolean =>
  /^\{\d+(?:,\d*)?\}/.test(source.slice(index, index + 24));

const closesQuantifier = (source: string, index: number): boolean =>
  source.charAt(index) === '}' && /\{\d+(?:,\d*)?$/.test(source.slice(Math.max(0, index - 24), index));
