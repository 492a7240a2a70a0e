// A server moved to another address.
import type { Server } from '../../contract/model.ts';
import type { Effect } from '../../findings.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'server-url-changed',
  on: 'server',
  when: 'kept',
  at: 'url',
  summary: {
    en: 'The URL of a server changed.',
    ja: 'サーバーの URL が変わりました。',
  },
  detect({ base, revision }) {
    const [from, to] = [base.url, revision.url];
    return comparable(from) === comparable(to) ? undefined : { from, to, addresses: addressesOf(base, revision) };
  },
  effect: ({ addresses }): Effect => (addresses === 'others' ? 'alters' : addresses === 'more' ? 'widens' : 'narrows'),
  // Without scheme or host a URL is relative to wherever the description is served from, which the description does not
  // say: where all that both sides name is the same, it cannot be decided whether anything moved.
  judge({ facts }) {
    // Nobody knows which values clients chose for a variable that any value would do for.
    if (facts.addresses !== 'others') return facts.addresses === 'fewer' ? 'dangerous' : undefined;
    const [from, to] = [partsOf(facts.from), partsOf(facts.to)];
    const isUndecided = from.path === to.path && agree(from.host, to.host) && agree(from.scheme, to.scheme);
    return isUndecided ? 'dangerous' : undefined;
  },
  message: {
    en: ({ from, to }) => `went from ${shown(from)} to ${shown(to)}`,
    ja: ({ from, to }) => `${shown(from)} から ${shown(to)} に変わりました`,
  },
  why: {
    en: 'Clients that are configured with the old address reach nobody, or another API.',
    ja: '以前のアドレスを設定しているクライアントは接続できないか、別の API に届きます。',
  },
  fix: {
    en: 'Add the new address beside the old one, and keep the old one answering.',
    ja: '新しいアドレスを追加し、以前のアドレスも応答し続けるようにしてください。',
  },
  step: {
    en: ({ from, to }) =>
      isWhole(from) === isWhole(to)
        ? `Call ${shown(to)} instead of ${shown(from)}`
        : `Check the address that you call; it is given as ${shown(to)} instead of ${shown(from)}`,
    ja: ({ from, to }) =>
      isWhole(from) === isWhole(to)
        ? `${shown(from)} の代わりに ${shown(to)} を呼び出してください`
        : `アドレスの記載が ${shown(from)} から ${shown(to)} に変わったため、呼び出すアドレスを確認してください`,
  },
  examples: [
    {
      title: 'A new version takes the place of the old one',
      scope: 'document',
      diff: `
          servers:
        -   - url: https://api.example.com/v1
        +   - url: https://api.example.com/v2
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'The host is named',
      scope: 'document',
      diff: `
          servers:
        -   - url: /v1
        +   - url: https://api.example.com/v1
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'A part of the address can be chosen',
      scope: 'document',
      diff: `
          servers:
        -   - url: https://api.example.com/prod
        +   - url: https://api.example.com/{stage}
        +     variables: { stage: { default: prod } }
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
      `,
      verdict: 'safe',
    },
  ],
});

const shown = (url: string): string => (url === '' ? '/' : url);

/** Where a variable came or went whose default is what was written out before, or is now. */
const addressesOf = (base: Server, revision: Server): 'more' | 'fewer' | 'others' => {
  const [before, after] = [base.variables.size, revision.variables.size];
  if (before > 0 === after > 0 || usual(base) !== usual(revision)) return 'others';
  return after > 0 ? 'more' : 'fewer';
};

/** The address of clients that choose nothing; exports of API gateways begin the value of a segment with its slash. */
const usual = ({ url, variables }: Server): string =>
  comparable(
    url.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => variables.get(name)?.default ?? whole),
  ).replaceAll(/\/{2,}/g, '/');

interface Parts {
  readonly scheme: string | undefined;
  readonly host: string | undefined;
  readonly path: string;
}

const pattern = /^(?:([a-z][a-z0-9+.-]*):)?\/\/([^/]*)/i;

/** RFC 3986, section 6.2.2.1: scheme and host have no case. */
const partsOf = (url: string): Parts => {
  const match = pattern.exec(url);
  return {
    scheme: match?.[1]?.toLowerCase(),
    host: match?.[2]?.toLowerCase(),
    path: url.slice(match?.[0].length ?? 0),
  };
};

const comparable = (url: string): string => {
  const { scheme, host, path } = partsOf(url);
  return [scheme, host, path].join('\n');
};

/** Not relative to wherever the description is. */
const isWhole = (url: string): boolean => {
  const { scheme, host } = partsOf(url);
  return scheme !== undefined && host !== undefined;
};

const agree = (from: string | undefined, to: string | undefined): boolean =>
  from === undefined || to === undefined || from === to;
