// The versions in the address of an operation: in the path of its server (2.0: `basePath`), in its own path, or in both.
import type { Contract, Operation, Parameter, Server } from '../contract/model.ts';
import { facetsOf } from '../schema/view.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf, valueAt } from '../source/origin.ts';
import { placeOfPaths } from './paths-place.ts';
import { segmentsOf } from './resource-path.ts';

export interface UrlVersion {
  /** As written: `v1`, `V2`, `2.0`, `v1beta1`, `2010-04-01`; a placeholder whose values are not listed. */
  readonly text: string;
  /** Undefined for dates and for what is not known. */
  readonly major?: number;
  /** Whether more than a major version is written: `v1.2`. */
  readonly hasMinor: boolean;
  readonly isDate: boolean;
  readonly isPrerelease: boolean;
  readonly in: 'server' | 'path';
  /** The segments before it, within the server or the path. */
  readonly base: readonly string[];
  /** Where that is decided: the address of the server, or `paths`. */
  readonly origin: Origin;
}

/** Those of the server come first. Servers that have the same versions count once. */
export const urlVersionsOf = (operation: Operation, api: Contract): readonly UrlVersion[] => {
  const known = memory.get(operation) ?? readVersions(operation, api);
  memory.set(operation, known);
  return known;
};

const memory = new WeakMap<Operation, readonly UrlVersion[]>();

const readVersions = (operation: Operation, { description }: Contract): readonly UrlVersion[] => {
  const paths = at(rootOf(description.entry), 'paths');
  const inServers = operation.servers.flatMap(server => versionsIn(addressOf(server), 'server', placeOf(server)));
  const unique = new Map(inServers.map(version => [[...version.base, version.text].join('/'), version]));
  return [...unique.values(), ...versionsIn(pathSegments(operation), 'path', paths)];
};

/** Every version that is in URLs of the API: what it is called is decided once. */
export const urlVersionTextsOf = (api: Contract): readonly UrlVersion[] => {
  const found = new Map<string, { readonly version: UrlVersion; readonly operations: Operation[] }>();
  for (const operation of api.operations)
    for (const version of urlVersionsOf(operation, api)) {
      const uses = found.get(version.text) ?? { version, operations: [] };
      found.set(version.text, uses);
      uses.operations.push(operation);
    }
  return [...found.values()].map(({ version, operations }) =>
    version.in === 'path' ? { ...version, origin: placeOfPaths(operations, api) } : version,
  );
};

/** What an address says of its version where it says anything, read whatever style it has. */
export const versionTextOf = (
  text: string,
): Pick<UrlVersion, 'text' | 'major' | 'hasMinor' | 'isDate' | 'isPrerelease'> | undefined => {
  if (/^v?\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return { text, hasMinor: false, isDate: true, isPrerelease: false };

  if (unnumbered.test(text)) return { text, hasMinor: false, isDate: false, isPrerelease: true };
  const { major, minor, stage } = numbered.exec(text)?.groups ?? {};
  if (major === undefined) return undefined;
  return {
    text,
    major: Number(major),
    hasMinor: minor !== undefined,
    isDate: false,
    isPrerelease: stage !== undefined,
  };
};

const numbered =
  /^(?:v|ver|version)?[-_.]?(?<major>\d{1,4})(?<minor>(?:[._]\d+)+)?(?<stage>[-_.]?(?:alpha|beta|rc|pre|preview)[-_.]?\d*)?$/i;

/** What stands for the next version as long as it has no number. */
const unnumbered = /^v(?:dev|draft|latest|next|wip)$/i;

/** A segment with the values that it can have. */
interface Segment {
  readonly text: string;
  readonly values: readonly string[];
}

const versionsIn = (segments: readonly Segment[], place: UrlVersion['in'], origin: Origin): readonly UrlVersion[] =>
  segments.flatMap(({ text, values }, index) => {
    const base = segments.slice(0, index).map(it => it.text);
    if (!isVersion(text, values, place === 'server' || index === 0)) return [];
    const known = values.flatMap(value => versionTextOf(value) ?? []);
    const unknown = { text, hasMinor: false, isDate: false, isPrerelease: false };
    return (known.length > 0 ? known : [unknown]).map(version => ({ ...version, in: place, base, origin }));
  });

/** A bare number is a version only where nothing else is likely to be one: at the beginning. */
const isVersion = (text: string, values: readonly string[], isFirst: boolean): boolean => {
  if (isVersionPlaceholder(text)) return isFirst || /api/i.test(text);
  const version = values.length === 1 && values[0] !== undefined ? versionTextOf(values[0]) : undefined;
  return version !== undefined && (isFirst || /^v/i.test(values[0] ?? ''));
};

const isVersionPlaceholder = (text: string): boolean => /^\{(?:api[-_]?)?(?:version|ver|v)\}$/i.test(text);

/** Variables stand for their default. */
const addressOf = ({ url, variables }: Server): readonly Segment[] =>
  segmentsOf(withoutAuthority(withDefaults(url, variables))).map(segment => ({ text: segment, values: [segment] }));

const withDefaults = (url: string, variables: Server['variables']): string =>
  url.replaceAll(/\{([^{}]*)\}/g, (written, name: string) => variables.get(name)?.default ?? written);

/** What is left of an address after its host; a variable at the beginning may stand for scheme and host. */
const withoutAuthority = (url: string): string => url.replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*|^\{[^{}]*\}/i, '');

const placeOf = ({ origin }: Server): Origin => {
  const root = rootOf(origin.document);
  const places = [at(origin, 'url'), at(root, 'basePath')];
  return places.find(place => valueAt(place) !== undefined) ?? origin;
};

const pathSegments = ({ path, parameters }: Operation): readonly Segment[] =>
  segmentsOf(path).map(segment => ({ text: segment, values: valuesOf(segment, parameters) }));

/** The values of a placeholder are those that its parameter lists. */
const valuesOf = (segment: string, parameters: readonly Parameter[]): readonly string[] => {
  const name = /^\{([^{}]*)\}$/.exec(segment)?.[1];
  if (name === undefined) return [segment];
  const schema = parameters.find(it => it.in === 'path' && it.name === name)?.schema;
  const allowed = schema ? facetsOf(schema).enum : undefined;
  return (allowed ?? []).filter(value => typeof value === 'string');
};
