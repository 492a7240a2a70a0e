// How long each part of an API stays: what its description says about that, from everywhere, as one record each.

import { allOperationsOf } from '../contract/all-operations.ts';
import { noExtensions } from '../contract/fields.ts';
import type { Contract, Header, Operation, Parameter, SecurityScheme } from '../contract/model.ts';
import type { Stability } from '../contract/stability.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, pointerOf, valueAt } from '../source/origin.ts';
import type { Claim, Evidence } from './evidence.ts';
import type { ExtensionAliases } from './extensions.ts';
import { extensionEvidence } from './extensions.ts';
import { headerEvidence } from './headers.ts';
import type { StatedDate } from './stated-date.ts';
import type { TableRow } from './tables.ts';
import { tableRows } from './tables.ts';
import { textEvidence } from './texts.ts';

export interface Lifecycle {
  readonly subject: LifecycleSubject;
  readonly origin: Origin;
  /** `deprecated: true` is written at the thing itself. */
  readonly isFlagged: boolean;
  /** Flagged, or said to be deprecated by an extension or a header. Free text alone does not count. */
  readonly isDeprecated: boolean;
  readonly deprecatedAt?: DatedEvidence;
  readonly sunsetAt?: DatedEvidence;
  readonly successors: readonly Evidence[];
  readonly reason?: Evidence;
  readonly documents: readonly Evidence[];
  readonly stability: Stability;
  /** Everything, in the order of precedence: what stands earlier wins. */
  readonly evidence: readonly Evidence[];
}

export type DatedEvidence = Evidence & { readonly date: StatedDate };

export type LifecycleSubject =
  | { readonly kind: 'api'; readonly api: Contract }
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'parameter'; readonly parameter: Parameter; readonly operation: Operation }
  | { readonly kind: 'header'; readonly header: Header; readonly operation: Operation }
  | { readonly kind: 'schema'; readonly name: string }
  | { readonly kind: 'property'; readonly name: string; readonly isRequired: boolean }
  | { readonly kind: 'security-scheme'; readonly scheme: SecurityScheme };

export interface LifecycleOptions {
  readonly aliases?: ExtensionAliases;
}

/** Of every part of which something is said, and of every operation. */
export const lifecyclesOf = (api: Contract, { aliases = {} }: LifecycleOptions = {}): readonly Lifecycle[] => {
  const rows = tableRows(api.documentation.description ?? '');
  const root = { extensions: api.extensions, origin: api.origin, isInherited: false };
  const ofApi = recordOf({ kind: 'api', api }, api.origin, 'stable', [
    ...extensionEvidence(root, aliases),
    ...infoEvidence(api, aliases),
  ]);
  const operations = allOperationsOf(api);
  return [
    ...(ofApi.evidence.length > 0 ? [ofApi] : []),
    ...operations.map(operation => operationLifecycle(operation, ofApi, rows, api, aliases)),
    ...distinct(operations.flatMap(operation => partsOf(operation, aliases))),
    ...schemaLifecycles(api, aliases),
    ...[...api.securitySchemes.values()].flatMap(scheme => schemeLifecycle(scheme, aliases)),
  ];
};

const infoEvidence = (api: Contract, aliases: ExtensionAliases): readonly Evidence[] => {
  const origin = at(api.origin, 'info');
  const info = asObject(valueAt(origin)) ?? {};
  const extensions = new Map(Object.entries(info).filter(([name]) => name.startsWith('x-')));
  return extensionEvidence({ extensions, origin, isInherited: false }, aliases);
};

const operationLifecycle = (
  operation: Operation,
  ofApi: Lifecycle,
  rows: readonly TableRow[],
  api: Contract,
  aliases: ExtensionAliases,
): Lifecycle => {
  const { origin, deprecated, documentation } = operation;
  const own = asObject(valueAt(origin)) ?? {};
  const [ofItself, ofPath] = [true, false].map(
    isOwn => new Map([...operation.extensions].filter(([name]) => Object.hasOwn(own, name) === isOwn)),
  ) as [Map<string, unknown>, Map<string, unknown>];
  const texts = (['summary', 'description'] as const).flatMap(name => {
    const text = documentation[name];
    return text === undefined ? [] : textEvidence({ name, text, origin: at(origin, name) });
  });
  return recordOf({ kind: 'operation', operation }, origin, operation.stability, [
    ...flagEvidence(deprecated, origin),
    ...extensionEvidence({ extensions: ofItself, origin, isInherited: false }, aliases),
    ...headerEvidence(operation),
    ...extensionEvidence({ extensions: ofPath, origin: pathItemOf(operation), isInherited: true }, aliases),
    ...ofApi.evidence.map(evidence => ({ ...evidence, isInherited: true })),
    ...texts,
    ...tableEvidence(operation, rows, api),
  ]);
};

const pathItemOf = ({ pathItem, origin }: Operation): Origin => pathItem.origin ?? origin;

const flagEvidence = (deprecated: boolean, owner: Origin): readonly Evidence[] =>
  deprecated
    ? [
        {
          claim: 'deprecated',
          source: 'flag',
          name: 'deprecated',
          text: 'true',
          origin: at(owner, 'deprecated'),
          isInherited: false,
        },
      ]
    : [];

/** A row is about an operation whose method and path it names, with the base path of a server or without. */
const tableEvidence = (operation: Operation, rows: readonly TableRow[], api: Contract): readonly Evidence[] => {
  const row = rows.find(({ old }) => isAbout(old, operation));
  if (!row) return [];
  const origin = at(api.origin, 'info', 'description');
  const evidence = (claim: Claim, text: string, date?: StatedDate): readonly Evidence[] =>
    text === ''
      ? []
      : [{ claim, source: 'table', name: 'info.description', text, origin, isInherited: false, ...(date && { date }) }];
  return [
    ...evidence('deprecated', row.old),
    ...evidence('deprecated-at', row.deprecatedAt, row.dates.deprecatedAt),
    ...evidence('sunset-at', row.sunsetAt, row.dates.sunsetAt),
    ...evidence('successor', row.successor),
  ];
};

/** Whether a row of a table means an operation. */
export const isAbout = (written: string, { method, path, operationId, servers }: Operation): boolean => {
  if (written === '') return false;
  const { verb, rest = '' } = /^(?:(?<verb>[A-Z]+)\s+)?(?<rest>\S+)$/.exec(written)?.groups ?? {};
  if (verb !== undefined && verb !== method) return false;
  return rest === path || rest === operationId || servers.some(({ url }) => rest === basePathOf(url) + path);
};

const basePathOf = (url: string): string => url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '').replace(/\/$/, '');

/** Parameters and headers of which something is said. */
const partsOf = (operation: Operation, aliases: ExtensionAliases): readonly Lifecycle[] => [
  ...operation.parameters.flatMap(parameter =>
    partLifecycle({ kind: 'parameter', parameter, operation }, parameter, aliases),
  ),
  ...operation.responses
    .flatMap(({ headers }) => headers)
    .flatMap(header => partLifecycle({ kind: 'header', header, operation }, header, aliases)),
];

const partLifecycle = (
  subject: LifecycleSubject,
  { origin, deprecated, extensions, documentation, unread }: Header | Parameter,
  aliases: ExtensionAliases,
): readonly Lifecycle[] => {
  if (unread !== undefined) return [];
  const text = documentation.description;
  return said(
    recordOf(subject, origin, 'stable', [
      ...flagEvidence(deprecated, origin),
      ...extensionEvidence({ extensions, origin, isInherited: false }, aliases),
      ...(text === undefined ? [] : textEvidence({ name: 'description', text, origin: at(origin, 'description') })),
    ]),
  );
};

const said = (lifecycle: Lifecycle): readonly Lifecycle[] => (lifecycle.evidence.length > 0 ? [lifecycle] : []);

const schemeLifecycle = (scheme: SecurityScheme, aliases: ExtensionAliases): readonly Lifecycle[] => {
  const { origin, deprecated, extensions } = scheme;
  return said(
    recordOf({ kind: 'security-scheme', scheme }, origin, 'stable', [
      ...flagEvidence(deprecated, origin),
      ...extensionEvidence({ extensions, origin, isInherited: false }, aliases),
    ]),
  );
};

/** Named schemas of the document and their properties, however deep; free text of schemas is not read. */
const schemaLifecycles = (api: Contract, aliases: ExtensionAliases): readonly Lifecycle[] => {
  const found: Lifecycle[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown, origin: Origin, subject: LifecycleSubject): void => {
    const object = asObject(value);
    if (!object || seen.has(object)) return;
    seen.add(object);
    const extensions = extensionsIn(object);
    found.push(
      ...said(
        recordOf(subject, origin, 'stable', [
          ...flagEvidence(object['deprecated'] === true, origin),
          ...extensionEvidence({ extensions, origin, isInherited: false }, aliases),
        ]),
      ),
    );
    const required: unknown = object['required'];
    for (const [name, property] of Object.entries(asObject(object['properties']) ?? {})) {
      const isRequired = Array.isArray(required) && required.includes(name);
      visit(property, at(origin, 'properties', name), { kind: 'property', name, isRequired });
    }
    for (const [key, part] of partsOfSchema(object)) visit(part, at(origin, ...key), subject);
  };
  for (const [name, schema] of schemasOf(api)) visit(schema.source, schema.origin, { kind: 'schema', name });
  return found;
};

const schemasOf = ({ schemas }: Contract): Iterable<readonly [string, Schema]> => schemas;

const extensionsIn = (object: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> => {
  const entries = Object.entries(object).filter(([name]) => name.startsWith('x-'));
  return entries.length === 0 ? noExtensions : new Map(entries);
};

const partsOfSchema = (
  object: Readonly<Record<string, unknown>>,
): readonly (readonly [readonly (string | number)[], unknown])[] => [
  ...['items', 'additionalProperties'].flatMap(key => (asObject(object[key]) ? [[[key], object[key]] as const] : [])),
  ...['allOf', 'anyOf', 'oneOf'].flatMap(key => {
    const list: unknown = object[key];
    return Array.isArray(list) ? list.map((part: unknown, index) => [[key, index], part] as const) : [];
  }),
];

/** What several operations share is one thing. */
const distinct = (lifecycles: readonly Lifecycle[]): readonly Lifecycle[] => [
  ...new Map(lifecycles.map(it => [`${it.origin.document.uri}#${pointerOf(it.origin)}`, it])).values(),
];

const recordOf = (
  subject: LifecycleSubject,
  origin: Origin,
  stability: Stability,
  evidence: readonly Evidence[],
): Lifecycle => {
  const dated = (claim: Claim): DatedEvidence | undefined =>
    evidence.find((it): it is DatedEvidence => it.claim === claim && it.date !== undefined);
  const [deprecatedAt, sunsetAt] = [dated('deprecated-at'), dated('sunset-at')];
  const reason = evidence.find(({ claim }) => claim === 'reason');
  return {
    subject,
    origin,
    isFlagged: evidence.some(({ source }) => source === 'flag'),
    isDeprecated: evidence.some(
      ({ claim, source }) =>
        source !== 'text' && source !== 'table' && (claim === 'deprecated' || claim === 'deprecated-at'),
    ),
    ...(deprecatedAt && { deprecatedAt }),
    ...(sunsetAt && { sunsetAt }),
    successors: evidence.filter(({ claim }) => claim === 'successor'),
    ...(reason && { reason }),
    documents: evidence.filter(({ claim }) => claim === 'document'),
    stability,
    evidence,
  };
};
