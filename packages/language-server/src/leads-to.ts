// Whether the references of a document lead to another one, by their texts alone: nothing is parsed.

/** `referred` gives what the references of a document lead to. */
export const leadsTo = async (
  entry: string,
  target: string,
  referred: (document: string) => Promise<readonly string[]>,
): Promise<boolean> => {
  const seen = new Set([entry]);
  for (const document of seen) {
    if (document === target) return true;
    if (seen.size < mostDocuments) for (const next of await referred(document)) seen.add(next);
  }
  return false;
};

const mostDocuments = 5000;

/** Those to other documents on the same machine, without their fragments. */
export const referencesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$ref["']?\s*:\s*["']?([^"'#\s{}]+)/g)]
    .map(([, reference = '']) => reference)
    .filter(reference => !/^[a-z][a-z+.-]+:/i.test(reference));
