// Whether a text, or the beginning of one, says that it is an OpenAPI description.

export const statesVersion = (text: string): boolean =>
  /^\s*\{/.test(text)
    ? statesVersionInJson(text)
    : /^["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?[23]\.\d/m.test(text);

/** A field of the object itself: names in what it holds mean something else. */
const statesVersionInJson = (text: string): boolean => {
  let depth = 0;
  for (const [token, name] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (name !== undefined && depth === 1) return true;
  }
  return false;
};

/** Brackets, the field that states the version, and other strings, in which nothing counts. */
const tokens = /[{}[\]]|(["']?(?:openapi|swagger)["']?)\s*:\s*["']?[23]\.\d|"(?:[^"\\]|\\.)*"/g;
