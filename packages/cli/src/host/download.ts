// Reads an address of the web, with limits to its size, its time and where it leads.
import { HostError } from '@breakwater/core';
import { downloadLimit, timeLimit } from './limits.ts';

/** For what a description refers to: only when the user lets references go there. */
export const downloadReference = async (uri: string, isAllowed: boolean): Promise<string> => {
  if (!isAllowed) throw new HostError('not-allowed', uri, uri, { notAllowed: 'network' });
  return download(uri);
};

/** `authorization` is sent to the host of the address and to no other that it redirects to. */
export const download = async (uri: string, authorization?: string): Promise<string> => {
  const signal = AbortSignal.timeout(timeLimit.milliseconds);
  try {
    let address = new URL(uri);
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const credentials = authorization && address.origin === new URL(uri).origin ? { authorization } : {};
      const headers = { accept: 'application/json, application/yaml, text/yaml, */*;q=0.5', ...credentials };
      const response = await fetch(address, { redirect: 'manual', signal, headers });
      const location = isRedirect(response.status) ? response.headers.get('location') : null;
      if (location === null) return await textOf(response, uri);
      await response.body?.cancel();
      address = redirected(location, address, uri);
    }
    throw new HostError('unreachable', uri, address.href, { unreachable: 'redirects' });
  } catch (error) {
    throw error instanceof HostError ? error : networkError(error, uri);
  }
};

const mostRedirects = 5;

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

const redirected = (location: string, from: URL, uri: string): URL => {
  const address = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (address?.protocol === 'http:' || address?.protocol === 'https:') return address;
  throw new HostError('unreachable', uri, location.slice(0, 200), { unreachable: 'redirects' });
};

const textOf = async (response: Response, uri: string): Promise<string> => {
  if (!response.ok) {
    await response.body?.cancel();
    throw new HostError('unreachable', uri, `${response.status} ${response.statusText}`.trim(), {
      unreachable: 'status',
    });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > downloadLimit.bytes) throw new HostError('too-large', uri, uri, { limit: downloadLimit.inWords });
  }
  return Buffer.concat(chunks).toString('utf8');
};

const networkError = (error: unknown, uri: string): HostError => {
  const code = codeOf(error);
  const { host, hostname } = new URL(uri);
  if (code === 'ECONNREFUSED') return new HostError('unreachable', uri, host, { unreachable: 'refused' });
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new HostError('unreachable', uri, hostname, { unreachable: 'no-address' });
  if (/TIMEOUT|^TimeoutError$|ETIMEDOUT/.test(code))
    return new HostError('unreachable', uri, timeLimit.inWords, { unreachable: 'timeout' });
  if (/CERT|SELF_SIGNED|UNABLE_TO_|SSL|TLS/.test(code))
    return new HostError('unreachable', uri, code, { unreachable: 'certificate' });
  return new HostError('unreachable', uri, code, { unreachable: 'other' });
};

/** Fetch wraps what happened, sometimes twice. */
const codeOf = (error: unknown): string => {
  let here = error;
  for (let depth = 0; here instanceof Error && depth < 5; depth += 1) {
    if ('code' in here && typeof here.code === 'string') return here.code;
    if (here.name === 'TimeoutError') return here.name;
    if (!(here.cause instanceof Error)) return here.message.slice(0, 200);
    here = here.cause;
  }
  return 'unknown error';
};
