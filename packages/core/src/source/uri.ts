// Addresses: absolute URIs without fragments name documents, and references are read against them.

/** Of the standard that every host of JavaScript has. */
declare const URL: new (uri: string, base?: string) => { readonly href: string };

/** The base of names that are no URIs: the in-memory host keeps its files there. */
export const unnamedBase = 'memory:///';

/** Absolute and without fragment; `undefined` for what no URI can be made of. */
export const resolveUri = (reference: string, base: string): string | undefined => {
  try {
    return splitReference(new URL(reference, base).href).address;
  } catch {
    return undefined;
  }
};

export const splitReference = (reference: string): { readonly address: string; readonly fragment: string } => {
  const hash = reference.indexOf('#');
  if (hash === -1) return { address: reference, fragment: '' };
  return { address: reference.slice(0, hash), fragment: reference.slice(hash + 1) };
};

export const isRemote = (uri: string): boolean => /^https?:/i.test(uri);

/** Text that is not percent-encoded properly stays as it is. */
export const decoded = (text: string): string => {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

interface Named {
  readonly uri: string;
  readonly label: string;
}

/**
 * How to call a document beside the entry: as the user would have named it. What the URI and the label of the entry
 * have in common at their ends is replaced; without that, the path from the one to the other tells.
 */
export const labelBeside = (entry: Named, uri: string): string => {
  const [from, to] = [decoded(entry.uri), decoded(uri)];
  const common = commonEnd(from, entry.label);
  const [head, name] = [from.slice(0, from.length - common), entry.label.slice(0, entry.label.length - common)];
  if (common > 0 && head !== '' && to.startsWith(head)) return name + to.slice(head.length);
  if (common > 0 && head === '' && name === '') return to;
  return relativePath(from, to) ?? to;
};

const commonEnd = (left: string, right: string): number => {
  let length = 0;
  while (length < Math.min(left.length, right.length) && left.at(-1 - length) === right.at(-1 - length)) length += 1;
  return length;
};

/** From one document to another; undefined where they have nothing in common. */
export const relativePath = (from: string, to: string): string | undefined => {
  const [start, end] = [from.split('/'), to.split('/')];
  // Scheme and authority: `file:`, '', ''.
  if (start.slice(0, 3).join('/') !== end.slice(0, 3).join('/')) return undefined;
  let shared = 3;
  while (shared < start.length - 1 && shared < end.length - 1 && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared, -1).map(() => '..'), ...end.slice(shared)].join('/');
};
