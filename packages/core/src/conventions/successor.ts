// What a successor names: operations of this description, something outside of it, or what should be in it and is not.

import type { Contract, Operation } from '../contract/model.ts';
import type { DocumentEdit } from '../edit/edit.ts';
import type { Evidence } from '../lifecycle/evidence.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { closest } from '../messages/closest.ts';
import { valueAt } from '../source/origin.ts';
import { unescaped } from '../source/pointer.ts';
import { templateOf } from './path-template.ts';
import { segmentsOf } from './resource-path.ts';
import { versionTextOf } from './url-version.ts';

export type Successor =
  | {
      readonly kind: 'operations';
      /** All at the path where only a path is named. */
      readonly operations: readonly Operation[];
      /** Whether one is named, by its method or its operationId. */
      readonly isExact: boolean;
    }
  /** `likely` is written as the one that is missing, and looked for among all that there are if somebody asks. */
  | { readonly kind: 'missing'; readonly likely: string | undefined }
  /** Another description, documentation, or words. */
  | { readonly kind: 'elsewhere' };

/** What comes after a deprecated thing. In a text that deprecates nothing, `use …` is advice. */
export const successorsOf = ({ successors, evidence, isDeprecated }: Lifecycle): readonly Evidence[] => {
  const isSaid = isDeprecated || evidence.some(({ claim }) => claim === 'deprecated');
  return successors.filter(({ source }) => source !== 'text' || isSaid);
};

/** What is needed to know what is named. */
type Naming = Pick<Evidence, 'text' | 'source'>;

export const resolveSuccessor = ({ text, source }: Naming, api: Contract): Successor => {
  const { method, target } = parse(text);
  const index = indexOf(api);
  const named = index.byId.get(target);
  if (named) return { kind: 'operations', operations: [named], isExact: true };
  const path = pathIn(target, index);
  if (path === undefined) return source === 'extension' ? unknownId(target, index) : elsewhere;
  const there = operationsAt(path, index);
  const meant = there.filter(operation => method === undefined || operation.method === method);
  if (meant.length > 0) return { kind: 'operations', operations: meant, isExact: method !== undefined };
  if (isUrl(target) || isDocumentation(path) || isOtherVersion(path, index)) return elsewhere;
  return {
    kind: 'missing',
    get likely() {
      const likely = there[0] ? path : (endingIn(path, index) ?? closest(path, index.paths));
      if (likely === undefined || method === undefined) return likely;
      return `${there[0]?.method ?? method} ${likely}`;
    },
  };
};

/** The operations that a successor names; where only a path is named, the one there that has the same method. */
export const meantBy = (evidence: Evidence, { subject }: Lifecycle, api: Contract): readonly Operation[] => {
  const successor = resolveSuccessor(evidence, api);
  if (successor.kind !== 'operations') return [];
  if (successor.isExact || subject.kind !== 'operation') return successor.operations;
  const alike = successor.operations.filter(({ method }) => method === subject.operation.method);
  return alike.length > 0 ? alike : successor.operations;
};

/** The path that is named, without the names of its placeholders; none of documentation and words. */
export const successorPath = (evidence: Naming, api: Contract): string | undefined => {
  const successor = resolveSuccessor(evidence, api);
  if (successor.kind === 'operations') return templateOf(successor.operations[0]?.path ?? '');
  const { target } = parse(evidence.text);
  const path = pathIn(target, indexOf(api));
  return path === undefined || isUrl(target) || isDocumentation(path) ? undefined : templateOf(path);
};

/** In a text, the beginning of a path is often left out. */
export const isSamePath = (left: string, right: string): boolean => left.endsWith(right) || right.endsWith(left);

/** The one with the same method where there is one. */
export const counterpartOf = (operation: Operation, candidates: readonly Operation[]): Operation | undefined =>
  candidates.find(({ method }) => method === operation.method) ?? candidates[0];

/**
 * Writes another successor where one is written: alone, in a header beside its relation, or in a text. None in a table,
 * where more than a name may have to change, and in a text where it stands twice.
 */
export const renamedSuccessor = ({ source, text, origin }: Evidence, to: string): readonly DocumentEdit[] => {
  const value = valueAt(origin);
  if (typeof value !== 'string') return [];
  if (source === 'extension') return [{ kind: 'set', at: origin, value: to }];
  // A replacement that is a text would read `$&` in it.
  if (source === 'text' && standsOnce(text, value))
    return [{ kind: 'set', at: origin, value: value.replace(text, () => to) }];
  // A target of the header Link is an address and has no method.
  const target = to.replace(/^[A-Z]+ /, '');
  if (source !== 'link' || !(target.startsWith('/') || isUrl(target))) return [];
  return [{ kind: 'set', at: origin, value: value.replace(`<${text}>`, () => `<${target}>`) }];
};

const standsOnce = (name: string, text: string): boolean => {
  const [before = '', after, ...others] = text.split(name);
  return after !== undefined && others.length === 0 && !/[\w/]$/.test(before) && !/^[\w/-]/.test(after);
};

const elsewhere: Successor = { kind: 'elsewhere' };

interface Index {
  readonly byId: ReadonlyMap<string, Operation>;
  /** By the template of the path, and of the path behind the base path of each server. */
  readonly byTemplate: ReadonlyMap<string, readonly Operation[]>;
  /** The templates by how many segments they have. */
  readonly byLength: ReadonlyMap<number, readonly Template[]>;
  readonly paths: readonly string[];
  readonly hosts: ReadonlySet<string>;
  readonly versions: ReadonlySet<string>;
}

interface Template {
  readonly text: string;
  readonly segments: readonly string[];
}

const memory = new WeakMap<Contract, Index>();

const indexOf = (api: Contract): Index => {
  const known = memory.get(api) ?? readIndex(api);
  memory.set(api, known);
  return known;
};

const readIndex = ({ operations }: Contract): Index => {
  const byTemplate = new Map<string, Operation[]>();
  const hosts = new Set<string>();
  for (const operation of operations) {
    const bases = operation.servers.map(({ url }) => addressIn(url));
    for (const { host } of bases) hosts.add(host);
    for (const path of new Set(['', ...bases.map(it => it.path)].map(base => templateOf(base + operation.path)))) {
      const list = byTemplate.get(path);
      if (list) list.push(operation);
      else byTemplate.set(path, [operation]);
    }
  }
  const byLength = new Map<number, Template[]>();
  for (const text of byTemplate.keys()) {
    const segments = segmentsOf(text);
    const list = byLength.get(segments.length);
    if (list) list.push({ text, segments });
    else byLength.set(segments.length, [{ text, segments }]);
  }
  return {
    byLength,
    byId: new Map(operations.flatMap(it => (it.operationId === undefined ? [] : [[it.operationId, it] as const]))),
    byTemplate,
    paths: [...new Set(operations.map(({ path }) => path))],
    hosts,
    versions: new Set([...byTemplate.keys()].flatMap(versionsIn)),
  };
};

/** `GET /plans`, `/plans`, `getPlans`, an address, or a JSON Pointer to an operation. */
const parse = (text: string): { readonly method?: string; readonly target: string } => {
  const { verb, rest = text.trim() } = /^(?<verb>[A-Z]{3,7})\s+(?<rest>\S+)$/.exec(text.trim())?.groups ?? {};
  const pointer = /^#\/paths\/(?<path>[^/]+)(?:\/(?<key>[a-z]+))?$/.exec(rest)?.groups;
  if (!pointer) return { ...(verb !== undefined && { method: verb }), target: rest };
  const target = unescaped(pointer['path'] ?? '');
  return { ...(pointer['key'] !== undefined && { method: pointer['key'].toUpperCase() }), target };
};

/** The only path that goes on before it, as a router may write it without its prefix. */
const endingIn = (path: string, { paths }: Index): string | undefined => {
  const template = templateOf(path);
  const [first, ...others] = paths.filter(it => templateOf(it).endsWith(template));
  return others.length === 0 ? first : undefined;
};

const isUrl = (target: string): boolean => /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(target);

const addressIn = (url: string): { readonly host: string; readonly path: string } => {
  const { host = '', path = '' } =
    /^(?:(?:[a-z][a-z\d+.-]*:)?\/\/(?<host>[^/]*))?(?<path>.*)$/is.exec(url)?.groups ?? {};
  return { host: host.toLowerCase(), path: path.replace(/[?#].*$/s, '').replace(/\/$/, '') };
};

/** Of an address at a host of somebody else none. */
const pathIn = (target: string, { hosts }: Index): string | undefined => {
  if (/\s/.test(target) || !(isUrl(target) || target.startsWith('/'))) return undefined;
  const { host, path } = addressIn(target);
  return host === '' || hosts.has(host) ? path : '';
};

/** Where no template is the same, one whose placeholders take the segments that are written. */
const operationsAt = (path: string, { byTemplate, byLength }: Index): readonly Operation[] => {
  if (path === '') return [];
  const exact = byTemplate.get(templateOf(path));
  if (exact) return exact;
  const segments = segmentsOf(path);
  const fitting = (byLength.get(segments.length) ?? []).find(template =>
    template.segments.every((part, place) => part === segments[place] || part === '{}'),
  );
  return fitting ? (byTemplate.get(fitting.text) ?? []) : [];
};

const isDocumentation = (path: string): boolean =>
  path === '' ||
  /\.(?:md|html?|pdf)$|^\/(?:[a-z]{2}\/)?(?:docs?|documentation|guides?|help|reference|blog|changelog)(?:\/|$)/i.test(
    path,
  );

/** A major version that this description does not have is described by another. */
const isOtherVersion = (path: string, { versions }: Index): boolean =>
  versionsIn(path).some(version => !versions.has(version));

export const versionsIn = (path: string): readonly string[] =>
  segmentsOf(path).filter(segment => /^v\d/i.test(segment) && versionTextOf(segment) !== undefined);

const unknownId = (target: string, { byId }: Index): Successor => {
  // A path without its slash, an address without its scheme and a version are not names of operations.
  if (byId.size === 0 || !/^[A-Za-z][\w-]*$/.test(target) || versionTextOf(target) !== undefined) return elsewhere;
  return {
    kind: 'missing',
    get likely() {
      return closest(target, [...byId.keys()]);
    },
  };
};
