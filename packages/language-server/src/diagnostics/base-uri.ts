// The address under which an editor shows a document of the base: it ends like a file, so that it is coloured like one.

const baseScheme = 'breakwater-base';

export const baseUri = (uri: string): string => {
  const name = /[^/]*$/.exec(uri)?.[0] ?? '';
  return `${baseScheme}:/${name}?${encodeURIComponent(uri)}`;
};

/** What it stands for; undefined for other addresses. */
export const uriInBaseUri = (uri: string): string | undefined => {
  if (!uri.startsWith(`${baseScheme}:`)) return undefined;
  // Editors escape queries once more, or less.
  const query = uri.slice(uri.indexOf('?') + 1);
  try {
    const decoded = decodeURIComponent(query);
    return /^[a-z]+%3A/i.test(decoded) ? decodeURIComponent(decoded) : decoded;
  } catch {
    return undefined;
  }
};
