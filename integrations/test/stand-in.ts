// A stand-in for the API of GitHub: what the action uses of it, as its reference describes it, on this computer.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

export interface StandIn {
  readonly address: string;
  /** In the order of their ids. */
  readonly comments: StoredComment[];
  /** `METHOD path`, in the order in which they came. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** What it does in the place of an answer. */
export interface Trouble {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StandInOptions {
  readonly comments?: readonly StoredComment[];
  /** Who the token belongs to; with null the token may not ask. */
  readonly login?: string | null;
  /** For the next requests of this kind, one after the other. */
  readonly troubles?: Readonly<Record<string, readonly Trouble[]>>;
}

export const repository = 'someone/notes';
export const number = 7;

export const openStandIn = async (options: StandInOptions = {}): Promise<StandIn> => {
  const login = options.login === undefined ? 'github-actions[bot]' : options.login;
  const comments = [...(options.comments ?? [])];
  const requests: string[] = [];
  const troubles = new Map(Object.entries(options.troubles ?? {}).map(([kind, list]) => [kind, [...list]]));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? '';
    requests.push(`${method} ${url.pathname}${url.search}`);
    const reply = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
    };
    const trouble = troubles.get(method)?.shift();
    if (trouble) return reply(trouble.status, { message: 'No' }, trouble.headers);
    if (request.headers.authorization !== 'Bearer secret') return reply(401, { message: 'Bad credentials' });
    let text = '';
    for await (const piece of request) text += String(piece);

    if (method === 'POST' && url.pathname === '/graphql') {
      if (login === null) return reply(200, { errors: [{ message: 'Resource not accessible by integration' }] });
      return reply(200, { data: { viewer: { login } } });
    }
    const all = `/repos/${repository}/issues/${number}/comments`;
    if (method === 'GET' && url.pathname === all) {
      const size = Number(url.searchParams.get('per_page') ?? 30);
      const page = Number(url.searchParams.get('page') ?? 1);
      const isLast = comments.length <= page * size;
      const link = `<http://localhost${all}?per_page=${size}&page=${page + 1}>; rel="next"`;
      return reply(200, comments.slice((page - 1) * size, page * size), isLast ? {} : { link });
    }
    const { body } = JSON.parse(text || '{}') as { readonly body?: string };
    if (method === 'POST' && url.pathname === all) {
      // The limit of the platform.
      if (body === undefined || body.length > 65_536) return reply(422, { message: 'Validation Failed' });
      comments.push({ id: (comments.at(-1)?.id ?? 0) + 1, body, user: { login: login ?? 'github-actions[bot]' } });
      return reply(201, comments.at(-1));
    }
    const id = Number(/^\/repos\/someone\/notes\/issues\/comments\/(\d+)$/.exec(url.pathname)?.[1]);
    const index = comments.findIndex(comment => comment.id === id);
    const comment = comments[index];
    if (method !== 'PATCH' || !comment || body === undefined) return reply(404, { message: 'Not Found' });
    comments[index] = { ...comment, body };
    return reply(200, comments[index]);
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    requests,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
