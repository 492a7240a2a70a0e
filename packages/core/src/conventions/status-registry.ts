// The status codes of HTTP: the registry of IANA, names that codes had before, and codes that products made up.
import type { Standard } from './standards.ts';

export interface RegisteredStatus {
  /** The reason phrase. */
  readonly phrase: string;
  readonly standard: Standard;
  /** Reason phrases of earlier RFCs. */
  readonly formerly?: readonly string[];
  /** Not to be used any more. */
  readonly obsolete?: true;
}

const http = (section: string): Standard => ({ rfc: 9110, section });

/** https://www.iana.org/assignments/http-status-codes, as of 2025-09-15. */
const registry: Readonly<Record<string, RegisteredStatus>> = {
  100: { phrase: 'Continue', standard: http('15.2.1') },
  101: { phrase: 'Switching Protocols', standard: http('15.2.2') },
  // RFC 4918, which replaced RFC 2518, has no 102.
  102: { phrase: 'Processing', standard: { rfc: 2518, section: '10.1' }, obsolete: true },
  103: { phrase: 'Early Hints', standard: { rfc: 8297, section: '2' } },
  104: {
    phrase: 'Upload Resumption Supported',
    standard: {
      title: 'Resumable Uploads for HTTP (draft)',
      url: 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/',
    },
  },
  200: { phrase: 'OK', standard: http('15.3.1') },
  201: { phrase: 'Created', standard: http('15.3.2') },
  202: { phrase: 'Accepted', standard: http('15.3.3') },
  203: { phrase: 'Non-Authoritative Information', standard: http('15.3.4') },
  204: { phrase: 'No Content', standard: http('15.3.5') },
  205: { phrase: 'Reset Content', standard: http('15.3.6') },
  206: { phrase: 'Partial Content', standard: http('15.3.7') },
  207: { phrase: 'Multi-Status', standard: { rfc: 4918, section: '11.1' } },
  208: { phrase: 'Already Reported', standard: { rfc: 5842, section: '7.1' } },
  226: { phrase: 'IM Used', standard: { rfc: 3229, section: '10.4.1' } },
  300: { phrase: 'Multiple Choices', standard: http('15.4.1') },
  301: { phrase: 'Moved Permanently', standard: http('15.4.2') },
  302: { phrase: 'Found', standard: http('15.4.3'), formerly: ['Moved Temporarily'] },
  303: { phrase: 'See Other', standard: http('15.4.4') },
  304: { phrase: 'Not Modified', standard: http('15.4.5') },
  305: { phrase: 'Use Proxy', standard: http('15.4.6'), obsolete: true },
  306: { phrase: '(Unused)', standard: http('15.4.7'), obsolete: true },
  307: { phrase: 'Temporary Redirect', standard: http('15.4.8') },
  308: { phrase: 'Permanent Redirect', standard: http('15.4.9') },
  400: { phrase: 'Bad Request', standard: http('15.5.1') },
  401: { phrase: 'Unauthorized', standard: http('15.5.2') },
  402: { phrase: 'Payment Required', standard: http('15.5.3') },
  403: { phrase: 'Forbidden', standard: http('15.5.4') },
  404: { phrase: 'Not Found', standard: http('15.5.5') },
  405: { phrase: 'Method Not Allowed', standard: http('15.5.6') },
  406: { phrase: 'Not Acceptable', standard: http('15.5.7') },
  407: { phrase: 'Proxy Authentication Required', standard: http('15.5.8') },
  408: { phrase: 'Request Timeout', standard: http('15.5.9'), formerly: ['Request Time-out'] },
  409: { phrase: 'Conflict', standard: http('15.5.10') },
  410: { phrase: 'Gone', standard: http('15.5.11') },
  411: { phrase: 'Length Required', standard: http('15.5.12') },
  412: { phrase: 'Precondition Failed', standard: http('15.5.13') },
  413: {
    phrase: 'Content Too Large',
    standard: http('15.5.14'),
    formerly: ['Payload Too Large', 'Request Entity Too Large'],
  },
  414: { phrase: 'URI Too Long', standard: http('15.5.15'), formerly: ['Request-URI Too Long'] },
  415: { phrase: 'Unsupported Media Type', standard: http('15.5.16') },
  416: {
    phrase: 'Range Not Satisfiable',
    standard: http('15.5.17'),
    formerly: ['Requested Range Not Satisfiable'],
  },
  417: { phrase: 'Expectation Failed', standard: http('15.5.18') },
  418: { phrase: '(Unused)', standard: http('15.5.19'), obsolete: true },
  421: { phrase: 'Misdirected Request', standard: http('15.5.20') },
  422: { phrase: 'Unprocessable Content', standard: http('15.5.21'), formerly: ['Unprocessable Entity'] },
  423: { phrase: 'Locked', standard: { rfc: 4918, section: '11.3' } },
  424: { phrase: 'Failed Dependency', standard: { rfc: 4918, section: '11.4' } },
  425: { phrase: 'Too Early', standard: { rfc: 8470, section: '5.2' } },
  426: { phrase: 'Upgrade Required', standard: http('15.5.22') },
  428: { phrase: 'Precondition Required', standard: { rfc: 6585, section: '3' } },
  429: { phrase: 'Too Many Requests', standard: { rfc: 6585, section: '4' } },
  431: { phrase: 'Request Header Fields Too Large', standard: { rfc: 6585, section: '5' } },
  451: { phrase: 'Unavailable For Legal Reasons', standard: { rfc: 7725, section: '3' } },
  500: { phrase: 'Internal Server Error', standard: http('15.6.1') },
  501: { phrase: 'Not Implemented', standard: http('15.6.2') },
  502: { phrase: 'Bad Gateway', standard: http('15.6.3') },
  503: { phrase: 'Service Unavailable', standard: http('15.6.4') },
  504: { phrase: 'Gateway Timeout', standard: http('15.6.5'), formerly: ['Gateway Time-out'] },
  505: { phrase: 'HTTP Version Not Supported', standard: http('15.6.6') },
  506: { phrase: 'Variant Also Negotiates', standard: { rfc: 2295, section: '8.1' } },
  507: { phrase: 'Insufficient Storage', standard: { rfc: 4918, section: '11.5' } },
  508: { phrase: 'Loop Detected', standard: { rfc: 5842, section: '7.2' } },
  510: { phrase: 'Not Extended', standard: { rfc: 2774, section: '7' }, obsolete: true },
  511: { phrase: 'Network Authentication Required', standard: { rfc: 6585, section: '6' } },
};

/** What is known of a status of three digits; undefined when it is not registered. */
export const registeredStatus = (status: string): RegisteredStatus | undefined =>
  Object.hasOwn(registry, status) ? registry[status] : undefined;

/** By number. */
export const registeredStatuses: readonly string[] = Object.keys(registry);

/** The statuses that have a reason phrase, now or formerly; a phrase has no case here. */
export const statusesNamed = (phrase: string): readonly string[] =>
  statusesByPhrase.get(phrase.trim().toLowerCase()) ?? [];

const statusesByPhrase: ReadonlyMap<string, readonly string[]> = (() => {
  const byPhrase = new Map<string, readonly string[]>();
  for (const [status, { phrase, formerly = [] }] of Object.entries(registry)) {
    for (const name of [phrase, ...formerly]) {
      byPhrase.set(name.toLowerCase(), [...(byPhrase.get(name.toLowerCase()) ?? []), status]);
    }
  }
  return byPhrase;
})();

/** Codes that a product sends of its own accord, and no registry knows. */
const products: Readonly<Record<string, string>> = {
  419: 'Laravel',
  440: 'IIS',
  444: 'nginx',
  449: 'IIS',
  460: 'AWS Elastic Load Balancing',
  463: 'AWS Elastic Load Balancing',
  494: 'nginx',
  495: 'nginx',
  496: 'nginx',
  497: 'nginx',
  499: 'nginx',
  509: 'cPanel',
  520: 'Cloudflare',
  521: 'Cloudflare',
  522: 'Cloudflare',
  523: 'Cloudflare',
  524: 'Cloudflare',
  525: 'Cloudflare',
  526: 'Cloudflare',
  527: 'Cloudflare',
  529: 'Qualys',
  530: 'Cloudflare',
  561: 'AWS Elastic Load Balancing',
  598: 'proxies',
  599: 'proxies',
};

/** The product that a code is known from. */
export const productOfStatus = (status: string): string | undefined =>
  Object.hasOwn(products, status) ? products[status] : undefined;
