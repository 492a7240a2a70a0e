// The API of the platform: requests that wait when they are told to, try again when the server fails, and end as data.
import { setTimeout as wait } from 'node:timers/promises';
import { memberOf } from './event.ts';

export interface Platform {
  /** Every item of a list that comes in pages. */
  list(path: string): Promise<Outcome<readonly unknown[]>>;
  send(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<Outcome<unknown>>;
  /** The login that requests are made under; undefined where the token does not tell. */
  whoami(): Promise<string | undefined>;
}

export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refusal;

export interface Refusal {
  readonly ok: false;
  /** `failed` with a status or the reason of the system. */
  readonly kind: 'forbidden' | 'not-found' | 'limited' | 'failed';
  readonly reason: string;
}

export interface Address {
  /** As `https://api.github.com`, or that of an installation elsewhere. */
  readonly api: string;
  readonly graphql: string;
  readonly token: string;
}

const mostAttempts = 3;
/** A job that waits costs money: longer than this nobody waits for a comment. In seconds. */
const longestWait = 60;
const patience = 30_000;
const pageSize = 100;
const mostPages = 100;

export const openPlatform = ({ api, graphql, token }: Address): Platform => {
  const ask = async (url: string, init: RequestInit, attempt = 1): Promise<Outcome<Answer>> => {
    const response = await fetch(url, {
      ...init,
      // The token is for this address and no other.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'breakwater-action',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
    }).catch((error: unknown) => causeOf(error));
    if (typeof response !== 'string' && response.ok) {
      const body = await response.json().catch((error: unknown) => causeOf(error));
      return { ok: true, value: { body, isLast: !/\brel="?next\b/.test(response.headers.get('link') ?? '') } };
    }
    const refusal = typeof response === 'string' ? failed(response) : refusalOf(response);
    const delay = typeof response === 'string' ? attempt : delayOf(response, attempt);
    // What failed may have been done all the same.
    const isRepeatable = refusal.kind === 'limited' || init.method !== 'POST';
    if (delay === undefined || delay > longestWait || attempt === mostAttempts || !isRepeatable) return refusal;
    await wait(delay * 1000);
    return ask(url, init, attempt + 1);
  };

  return {
    async list(path) {
      const items: unknown[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const outcome = await ask(`${api}${path}?per_page=${pageSize}&page=${page}`, { method: 'GET' });
        if (!outcome.ok) return outcome;
        const { body, isLast } = outcome.value;
        if (!Array.isArray(body)) return failed('no list');
        items.push(...(body as readonly unknown[]));
        if (isLast) break;
      }
      return { ok: true, value: items };
    },
    async send(method, path, body) {
      const outcome = await ask(`${api}${path}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return outcome.ok ? { ok: true, value: outcome.value.body } : outcome;
    },
    async whoami() {
      // The token of a job is nobody's, and may not ask for `/user`.
      const query = JSON.stringify({ query: '{ viewer { login } }' });
      const outcome = await ask(graphql, { method: 'POST', body: query });
      if (!outcome.ok) return undefined;
      const login = memberOf(memberOf(memberOf(outcome.value.body, 'data'), 'viewer'), 'login');
      return typeof login === 'string' ? login : undefined;
    },
  };
};

interface Answer {
  readonly body: unknown;
  readonly isLast: boolean;
}

const failed = (reason: string): Refusal => ({ ok: false, kind: 'failed', reason });

const refusalOf = (response: Response): Refusal => {
  const reason = String(response.status);
  if (isLimited(response)) return { ok: false, kind: 'limited', reason };
  if (response.status === 401 || response.status === 403) return { ok: false, kind: 'forbidden', reason };
  if (response.status === 404) return { ok: false, kind: 'not-found', reason };
  return failed(reason);
};

/** The platform answers 403, too, where there were too many requests. */
const isLimited = ({ status, headers }: Response): boolean =>
  status === 429 || (status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0'));

/** Seconds until it makes sense to ask again; undefined where it never does. */
const delayOf = (response: Response, attempt: number): number | undefined => {
  if (isLimited(response)) {
    const after = Number(response.headers.get('retry-after') ?? Number.NaN);
    if (Number.isFinite(after)) return Math.max(0, after);
    const reset = Number(response.headers.get('x-ratelimit-reset') ?? Number.NaN);
    return Number.isFinite(reset) ? Math.max(0, reset - Date.now() / 1000) : longestWait;
  }
  return response.status >= 500 ? attempt : undefined;
};

/** A code of the system where there is one. */
const causeOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = memberOf(cause, 'code');
  return typeof code === 'string' ? code : cause instanceof Error ? cause.name : String(cause);
};
