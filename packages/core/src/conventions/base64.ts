// Text that was written in base64url (RFC 4648, section 5), without relying on what a runtime brings.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes beyond ASCII come out as one character each; undefined for what is no base64url. */
export const fromBase64Url = (encoded: string): string | undefined => {
  let bits = 0;
  let count = 0;
  let text = '';
  for (const character of encoded) {
    const value = alphabet.indexOf(character);
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    text += String.fromCharCode((bits >> count) & 0xff);
  }
  return text;
};
