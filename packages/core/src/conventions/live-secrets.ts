// Texts that look like credentials that somebody can use: of known make, and neither a placeholder nor a sample.
import { asObject, own } from '../schema/values.ts';
import { fromBase64Url } from './base64.ts';

export interface Secret {
  /** What it opens, as its maker calls it: `Stripe key`. */
  readonly kind: string;
  readonly text: string;
}

/** Formats that their makers gave a mark of their own, so that leaks can be found. */
const makes: readonly { readonly kind: string; readonly format: RegExp }[] = [
  { kind: 'AWS access key', format: /\bAKIA[A-Z2-7]{16}\b/g },
  { kind: 'DigitalOcean token', format: /\bdo[opr]_v1_[0-9a-f]{64}\b/g },
  { kind: 'GitHub token', format: /\b(?:gh[oprsu]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\b/g },
  { kind: 'GitLab token', format: /\bglpat-[\w-]{20,}/g },
  { kind: 'Google API key', format: /\bAIza[\w-]{35}(?![\w-])/g },
  { kind: 'Google client secret', format: /\bGOCSPX-[\w-]{28}(?![\w-])/g },
  { kind: 'Hugging Face token', format: /\bhf_[A-Za-z]{34}\b/g },
  { kind: 'OpenAI key', format: /\bsk-(?:(?:proj|svcacct|admin)-[\w-]{20,}|[A-Za-z0-9]{20})T3BlbkFJ[\w-]{20,}/g },
  { kind: 'SendGrid key', format: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g },
  { kind: 'Shopify token', format: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/g },
  { kind: 'Slack token', format: /\bxox[abeoprs]-(?:\d+-)+[A-Za-z0-9]{16,}\b/g },
  {
    kind: 'Slack webhook',
    format: /https:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]{8,}\/B[A-Z0-9]{8,}\/[A-Za-z0-9]{24}\b/g,
  },
  { kind: 'Square secret', format: /\bsq0csp-[\w-]{43}(?![\w-])/g },
  { kind: 'Stripe key', format: /\b[rs]k_live_[A-Za-z0-9]{24,}\b/g },
  { kind: 'npm token', format: /\bnpm_[A-Za-z0-9]{36}\b/g },
];

const privateKey =
  /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH) )?PRIVATE KEY-----([\sA-Za-z0-9+/=]{160,}?)-----END (?:[A-Z]+ )?PRIVATE KEY-----/g;
const webToken = /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{43,}(?![\w-])/g;

/** What every secret of these has in it: a quick no for nearly all texts. */
const marks =
  /AKIA|sk-|do[opr]_v1_|gh[oprsu]_|github_pat_|glpat-|AIza|GOCSPX-|hf_|SG\.|shp(?:at|ca|pa|ss)_|xox[abeoprs]-|hooks\.slack\.com|sq0csp-|[rs]k_live_|npm_|PRIVATE KEY-----|eyJ/;

export const mayHoldSecrets = (text: string): boolean => marks.test(text);

export const secretsIn = (text: string, now: Date): readonly Secret[] => {
  if (!mayHoldSecrets(text)) return [];
  return [
    ...makes.flatMap(({ kind, format }) =>
      [...text.matchAll(format)].filter(([found]) => isRandom(found)).map(([found]) => ({ kind, text: found })),
    ),
    ...[...text.matchAll(privateKey)]
      .filter(([, key = '']) => new Set(key).size >= 40)
      .map(([found]) => ({ kind: 'private key', text: found })),
    ...[...text.matchAll(webToken)]
      .filter(([found]) => isLiveWebToken(found, now))
      .map(([found]) => ({ kind: 'JWT', text: found })),
  ];
};

/** Enough of it to recognise it, too little to use it. */
export const masked = ({ text }: Secret): string => `${text.slice(0, 8)}…`;

/** What people write when they mean no particular value, and what they get by hitting the keys in order. */
const placeholders =
  /example|sample|dummy|fake|placeholder|redacted|your|secret|x{4}|\*{3}|\.{3}|(.)\1{3}|0123|1234|2345|3456|abcd|bcde|cdef/i;

const isRandom = (text: string): boolean => {
  const value = text.replace(/^(?:github_pat_|npm_|[A-Za-z]{2,6}[_-]|https:\/\/hooks\.slack\.com\/services\/)/, '');
  // Samples in the documentation of makers are often hexadecimal where the format allows every letter.
  const isHexadecimal = /^[0-9a-f]+$/i.test(value) && /^(?:gh[oprsu]|npm|[rs]k)_/.test(text);
  return !isHexadecimal && !placeholders.test(value) && new Set(value).size >= 8;
};

/** Characters of a signature in base64url, by algorithm (RFC 7518, section 3.1); those of RSA depend on the key. */
const signatureLengths: ReadonlyMap<unknown, number> = new Map([
  ['HS256', 43],
  ['HS384', 64],
  ['HS512', 86],
  ['ES256', 86],
  ['ES384', 128],
  ['ES512', 176],
  ['EdDSA', 86],
]);

const shortestRsaSignature = 342;

/** A signature of the right length over claims that are nobody's sample and have not expired. */
const isLiveWebToken = (token: string, now: Date): boolean => {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const algorithm = own(objectIn(header) ?? {}, 'alg');
  const stated = objectIn(claims);
  if (!stated || typeof algorithm !== 'string' || !isSigned(algorithm, signature)) return false;
  const text = JSON.stringify(stated);
  if (/example|sample|dummy|test|john ?doe|1234567890|1516239022/i.test(text)) return false;
  // In seconds (RFC 7519, section 4.1.4).
  const expires = own(stated, 'exp');
  return typeof expires !== 'number' || expires * 1000 > now.getTime();
};

const isSigned = (algorithm: string, signature: string): boolean => {
  if (placeholders.test(signature) || new Set(signature).size < 16) return false;
  if (/^[RP]S(?:256|384|512)$/.test(algorithm)) return signature.length >= shortestRsaSignature;
  return signature.length === signatureLengths.get(algorithm);
};

const objectIn = (encoded: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    return asObject(JSON.parse(fromBase64Url(encoded) ?? ''));
  } catch {
    // Not every text in base64 is JSON.
    return undefined;
  }
};
