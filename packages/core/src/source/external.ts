// Brings in the documents that others refer to.
import type { SpecificationVersion } from './description.ts';
import type { Document } from './document.ts';
import type { Host } from './host.ts';
import { HostError } from './host.ts';
import { rootOf } from './origin.ts';
import type { parse } from './parse.ts';
import { targetAlong } from './pointer.ts';
import type { Place, Problem, UnreachableReference } from './problem.ts';
import { ownString, pointsIntoData, walkDescription } from './references.ts';
import { decoded, isRemote, labelBeside, relativePath, resolveUri, splitReference } from './uri.ts';

/** Why a document is not there, and where it breaks when it was read. */
export interface Failure {
  readonly reason: UnreachableReference;
  readonly place?: Place;
}

export interface External {
  /** By URI, the entry included, in the order in which they are referred to. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly failures: ReadonlyMap<string, Failure>;
  /** Of the documents that could be parsed all the same. */
  readonly problems: readonly Problem[];
}

export const loadExternal = async (
  host: Host,
  entry: Document,
  version: SpecificationVersion,
  parseText: typeof parse,
): Promise<External> => {
  const crawl: Crawl = {
    host,
    parseText,
    entry,
    version,
    documents: new Map(),
    outward: new Map(),
    hidden: new Map(),
    failures: new Map(),
    problems: new Map(),
  };
  add(crawl, entry, []);
  followHidden(crawl);
  for (let wanted = missingFrom(crawl); wanted.length > 0; wanted = missingFrom(crawl)) {
    await readAll(crawl, wanted);
    for (const uri of missingFrom(crawl)) crawl.failures.set(uri, { reason: 'not-loaded' });
    followHidden(crawl);
  }
  return inOrder(crawl);
};

interface Crawl {
  readonly host: Host;
  readonly parseText: typeof parse;
  readonly entry: Document;
  readonly version: SpecificationVersion;
  readonly documents: Map<string, Document>;
  /** The URIs that each document refers to, in document order. */
  readonly outward: Map<string, Set<string>>;
  /** References into what looks like data: what they lead to is description after all. */
  readonly hidden: Map<string, Hidden>;
  readonly failures: Map<string, Failure>;
  readonly problems: Map<string, readonly Problem[]>;
}

interface Hidden {
  readonly uri: string;
  readonly fragment: string;
  isFollowed: boolean;
}

const add = (crawl: Crawl, document: Document, problems: readonly Problem[]): void => {
  crawl.documents.set(document.uri, document);
  crawl.problems.set(document.uri, problems);
  crawl.outward.set(document.uri, new Set());
  collect(crawl, document);
};

/** Notes what a document refers to, in all of it or from a place on. */
const collect = (crawl: Crawl, document: Document, from?: Parameters<typeof walkDescription>[3]): void => {
  const outward = crawl.outward.get(document.uri) ?? new Set();
  walkDescription(
    document,
    crawl.version,
    (value, _, base) => {
      const reference = ownString(value, '$ref');
      if (reference === undefined) return;
      const { address, fragment } = splitReference(reference);
      for (const each of base === document.uri ? [base] : [base, document.uri]) {
        const uri = resolveUri(address, each);
        if (uri === undefined || (isRemote(document.uri) && !isRemote(uri))) continue;
        if (pointsIntoData(fragment)) noteHidden(crawl, uri, fragment);
        if (uri !== document.uri && address !== '') outward.add(uri);
      }
    },
    from,
  );
};

const missingFrom = ({ documents, outward, failures }: Crawl): readonly string[] =>
  [...outward.values()].flatMap(uris => [...uris].filter(uri => !documents.has(uri) && !failures.has(uri)));

const noteHidden = ({ hidden }: Crawl, uri: string, fragment: string): void => {
  const name = `${uri}#${fragment}`;
  if (!hidden.has(name)) hidden.set(name, { uri, fragment, isFollowed: false });
};

/** What is noted meanwhile is followed as well; what leads to documents that are not there yet waits. */
const followHidden = (crawl: Crawl): void => {
  for (const each of crawl.hidden.values()) {
    const document = crawl.documents.get(each.uri);
    if (!document || each.isFollowed) continue;
    each.isFollowed = true;
    const target = targetAlong({ value: document.value, origin: rootOf(document) }, each.fragment);
    if (target) collect(crawl, document, target);
  }
};

const readAll = async (crawl: Crawl, wanted: readonly string[]): Promise<void> => {
  const { crawlFrom } = await import('./crawl.ts');
  await crawlFrom(wanted, async uri => {
    await read(crawl, uri);
    return [...(crawl.outward.get(uri) ?? [])];
  });
};

const read = async (crawl: Crawl, uri: string): Promise<void> => {
  if (crawl.documents.has(uri) || crawl.failures.has(uri)) return;
  let text: string;
  try {
    text = await crawl.host.read(uri);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    crawl.failures.set(uri, { reason: error.code });
    return;
  }
  const path = relativePath(decoded(crawl.entry.uri), decoded(uri));
  const naming = { uri, label: labelBeside(crawl.entry, uri), ...(path !== undefined && { path }) };
  const { document, problems } = crawl.parseText(text, naming);
  if (document) add(crawl, document, problems);
  else crawl.failures.set(uri, { reason: 'unreadable', ...(problems[0]?.place && { place: problems[0].place }) });
};

/** Files arrive in any order; reports should not. */
const inOrder = ({ entry, documents, outward, failures, problems }: Crawl): External => {
  const ordered = new Map([[entry.uri, entry]]);
  for (const { uri } of ordered.values()) {
    for (const next of outward.get(uri) ?? []) {
      const document = documents.get(next);
      if (document) ordered.set(next, document);
    }
  }
  return { documents: ordered, failures, problems: [...ordered.keys()].flatMap(uri => problems.get(uri) ?? []) };
};
