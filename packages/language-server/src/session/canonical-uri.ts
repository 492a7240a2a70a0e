// One spelling for each file: editors and Node escape different characters in the URIs of files.

/** Of the standard that every host of JavaScript has. */
declare const URL: new (uri: string, base?: string) => { readonly href: string };

/** As Node writes the URI of a path. Other schemes stay as they are. */
export const canonicalUri = (uri: string): string => {
  if (!uri.startsWith('file:')) return uri;
  try {
    const path = decodeURIComponent(new URL(uri).href.slice('file://'.length));
    const drive = path.replace(/^\/([a-z]):/, (_, letter: string) => `/${letter.toUpperCase()}:`);
    return new URL(`file://${drive.replace(/[%\\\n\r\t?#]/g, encodeURIComponent)}`).href;
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
