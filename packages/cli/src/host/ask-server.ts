// Asks one server, the one that the user named, for headers: GET only, slowly, without a look at what else it sends.
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

export interface ServerOptions {
  readonly server: URL;
  /** Sent with every request, and never shown. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Requests in a second, at most. */
  readonly rate: number;
  /** For one answer, in milliseconds. */
  readonly patience: number;
}

export type Reply =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** By names in lower case. */
      readonly headers: ReadonlyMap<string, readonly string[]>;
    }
  | { readonly kind: 'unanswered'; readonly reason: string };

/** `target` is a path with a query behind the address of the server. */
export type Ask = (target: string, headers: readonly (readonly [name: string, value: string])[]) => Promise<Reply>;

export const createAsk = ({ server, headers: usual, rate, patience }: ServerOptions): Ask => {
  let next = 0;
  return async (target, headers) => {
    const wait = next - performance.now();
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait));
    next = performance.now() + 1000 / rate;
    let address = addressOf(server, target);
    for (let hops = 0; ; hops += 1) {
      const reply = await get(address, Object.fromEntries([...headers, ...usual]), patience);
      const location =
        reply.kind === 'answered' && isRedirect(reply.status) ? reply.headers.get('location')?.[0] : undefined;
      const other = location !== undefined && URL.canParse(location, address) ? new URL(location, address) : undefined;
      // No other host is spoken to, whoever sends us there.
      if (other?.origin !== server.origin || hops >= mostRedirects) return reply;
      address = other;
    }
  };
};

const mostRedirects = 3;

const isRedirect = (status: number): boolean => [301, 302, 307, 308].includes(status);

/** A path that begins with two slashes would name another host. */
const addressOf = (server: URL, target: string): URL => {
  const address = new URL(server);
  const [path = '', query = ''] = target.split(/\?(.*)/s);
  address.pathname = `${server.pathname.replace(/\/$/, '')}/${path.replace(/^\/+/, '')}`;
  address.search = query;
  return address;
};

const get = (address: URL, headers: Record<string, string>, patience: number): Promise<Reply> =>
  new Promise(resolve => {
    const open = address.protocol === 'https:' ? requestHttps : requestHttp;
    const unanswered = (reason: string): void => resolve({ kind: 'unanswered', reason });
    const signal = AbortSignal.timeout(patience);
    try {
      const request = open(
        address,
        { method: 'GET', headers: { accept: '*/*', ...headers }, signal, agent: false },
        response => {
          resolve({ kind: 'answered', status: response.statusCode ?? 0, headers: headersIn(response.rawHeaders) });
          // Bodies are nobody's business here.
          response.destroy();
        },
      );
      request.on('error', (error: NodeJS.ErrnoException) =>
        unanswered(signal.aborted ? 'ETIMEDOUT' : (error.code ?? error.name)),
      );
      request.end();
    } catch (error) {
      // What cannot be sent, as a header with a line break in its value.
      unanswered((error as NodeJS.ErrnoException).code ?? 'EINVAL');
    }
  });

const headersIn = (raw: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const headers = new Map<string, string[]>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const [name = '', value = ''] = [raw[index]?.toLowerCase(), raw[index + 1]];
    const list = headers.get(name);
    if (list) list.push(value);
    else headers.set(name, [value]);
  }
  return headers;
};
