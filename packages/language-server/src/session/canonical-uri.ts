// One spelling for each file: editors and Node escape different characters in the URIs of files.

/** Of the standard that every host of JavaScript has. */
declare const URL: new (uri: string, base?: string) => { readonly href: string };

/** As Node writes the URI of a path. What has no path stays as it is. */
export const canonicalUri = (uri: string): string => {
  const [, place, path] = /^([a-z][\w+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)$/i.exec(uri) ?? [];
  if (place === undefined || path === undefined) return uri;
  try {
    const plain = decodeURIComponent(path).replace(/[%\\\n\r\t?#]/g, encodeURIComponent);
    if (place !== 'file://') return new URL(place + plain).href;
    return new URL(place + plain.replace(/^\/([a-z]):/, (_, letter: string) => `/${letter.toUpperCase()}:`)).href;
  } catch {
    return uri;
  }
};

/** Of a file in the folder of another one or below it, by its path from there; undefined for any other. */
export const uriBeside = (uri: string, path: string): string | undefined =>
  path.startsWith('/') || path.split('/').includes('..')
    ? undefined
    : resolvedUri(path.split('/').map(encodeURIComponent).join('/'), uri);

/** What an address in a file leads to; undefined for what is no address. */
export const resolvedUri = (address: string, base: string): string | undefined => {
  try {
    return canonicalUri(new URL(address, base).href);
  } catch {
    return undefined;
  }
};
