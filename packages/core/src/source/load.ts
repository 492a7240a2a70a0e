// From an address to a description: reads the entry, recognises its version, and brings in what it refers to.
import type { Loaded } from './description.ts';
import { descriptionOf } from './description-of.ts';
import type { Document } from './document.ts';
import type { External } from './external.ts';
import { loadExternal } from './external.ts';
import type { Host } from './host.ts';
import { HostError } from './host.ts';
import { parse } from './parse.ts';
import type { Place, Problem } from './problem.ts';
import { resolveUri, unnamedBase } from './uri.ts';
import { recognise } from './version.ts';

/**
 * Never rejects because of what was read. `label` is how the user named the entry. `read` turns texts into documents; whoever
 * keeps what was parsed before brings one.
 */
export const load = async (
  host: Host,
  uri: string,
  label: string = uri,
  read: typeof parse = parse,
): Promise<Loaded> => {
  const text = await readEntry(host, uri, label);
  if (typeof text !== 'string') return { problems: [text] };
  const { document, problems, refersOutward } = read(text, { uri: resolveUri(uri, unnamedBase) ?? uri, label });
  if (!document) return { problems };
  const recognised = recognise(document);
  const soFar = [...problems, ...recognised.problems];
  if (!recognised.version) return { problems: soFar };
  const { version } = recognised;
  const external = refersOutward ? await loadExternal(host, document, version, read) : alone(document);
  return { description: descriptionOf(document, { version, ...external }), problems: [...soFar, ...external.problems] };
};

const readEntry = async (host: Host, uri: string, label: string): Promise<string | Problem> => {
  try {
    return await host.read(uri);
  } catch (error) {
    if (error instanceof HostError) return readingProblem(error, label);
    throw error;
  }
};

const alone = (document: Document): External => ({
  documents: new Map([[document.uri, document]]),
  failures: new Map(),
  problems: [],
});

/** Why the entry could not be read. */
const readingProblem = ({ code, detail, hints }: HostError, label: string): Problem => {
  const gravity = 'fatal';
  const place: Place = { label };
  const { similar, candidates, command, limit = '', notAllowed = 'scheme', unreachable = 'other' } = hints;
  switch (code) {
    case 'not-found':
      return { code: 'file-not-found', gravity, place, facts: { detail, ...(similar !== undefined && { similar }) } };
    case 'is-directory':
      return { code, gravity, place, facts: { detail, ...(candidates !== undefined && { candidates }) } };
    case 'no-revision':
      return {
        code,
        gravity,
        place,
        facts: { detail, ...(similar !== undefined && { similar }), ...(command !== undefined && { command }) },
      };
    case 'not-allowed':
      return { code, gravity, place, facts: { detail, reason: notAllowed } };
    case 'unreachable':
      return { code, gravity, place, facts: { detail, reason: unreachable } };
    case 'too-large':
      return { code, gravity, place, facts: { detail, limit } };
    case 'no-permission':
    case 'no-repository':
      return { code, gravity, place, facts: { detail } };
  }
};
