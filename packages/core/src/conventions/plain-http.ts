// Addresses that are reached without encryption, over a network that is not one's own.

/** `http://` and a host that more than one machine or one private network knows. */
export const isPlainHttp = (url: string): boolean => {
  const authority = /^http:\/\/([^/?#]*)/i.exec(url)?.[1];
  return authority !== undefined && isPublic(hostOf(authority));
};

const hostOf = (authority: string): string =>
  authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:[^:\]]*$/, '')
    .toLowerCase();

/** A name without a dot is one of the own network; those of RFC 6761 and RFC 6762 never leave it. */
const isPublic = (host: string): boolean =>
  host.includes('.') &&
  !/\.(?:localhost|local|internal|test)$/.test(host) &&
  !/^(?:127|10)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^0\.0\.0\.0$/.test(host);

/** The same address with encryption. */
export const withHttps = (url: string): string => url.replace(/^http:/i, 'https:');
