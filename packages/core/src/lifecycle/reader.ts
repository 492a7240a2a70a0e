// Reads what a description says about how long one of its parts stays, part by part: for whoever does not want all of them.
import { noExtensions } from '../contract/fields.ts';
import type { Contract, Header, Operation, Parameter, SecurityScheme } from '../contract/model.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';
import type { Evidence } from './evidence.ts';
import type { ExtensionAliases } from './extensions.ts';
import { extensionEvidence } from './extensions.ts';
import { headerEvidence } from './headers.ts';
import type { Lifecycle, LifecycleSubject } from './lifecycle.ts';
import { recordOf } from './lifecycle.ts';
import { mentionsDeprecation } from './says-deprecated.ts';
import type { RowsAbout } from './table-evidence.ts';
import { rowsAbout, tableEvidence } from './table-evidence.ts';
import { tableRows } from './tables.ts';
import { textEvidence } from './texts.ts';

export interface LifecycleOptions {
  readonly aliases?: ExtensionAliases;
}

export interface LifecycleReader {
  /** The API as a whole. */
  readonly ofApi: () => Lifecycle;
  readonly ofOperation: (operation: Operation) => Lifecycle;
  /** Whether anything but words and tables says something of it. */
  readonly isStated: (operation: Operation) => boolean;
  readonly ofParameter: (parameter: Parameter, operation?: Operation) => Lifecycle;
  readonly ofHeader: (header: Header, operation?: Operation) => Lifecycle;
  readonly ofScheme: (scheme: SecurityScheme) => Lifecycle;
  /** A schema, or one of a property. */
  readonly ofSchema: (
    source: Readonly<Record<string, unknown>>,
    origin: Origin,
    subject: LifecycleSubject,
  ) => Lifecycle;
}

export const createLifecycleReader = (api: Contract, { aliases = {} }: LifecycleOptions = {}): LifecycleReader => {
  let ofApi: Lifecycle | undefined;
  let rowsOf: RowsAbout | undefined;
  const reader: LifecycleReader = {
    ofApi() {
      ofApi ??= recordOf({ kind: 'api', api }, api.origin, 'stable', apiEvidence(api, aliases));
      return ofApi;
    },
    ofOperation(operation) {
      rowsOf ??= rowsAbout(tableRows(api.documentation.description ?? ''));
      return recordOf({ kind: 'operation', operation }, operation.origin, operation.stability, [
        ...statedOf(operation, reader.ofApi(), aliases),
        ...wordsEvidence(operation),
        ...tableEvidence(operation, rowsOf, api),
      ]);
    },
    isStated: operation => statedOf(operation, reader.ofApi(), aliases).length > 0,
    ofParameter: (parameter, operation) => ofPart({ kind: 'parameter', parameter, operation }, parameter, aliases),
    ofHeader: (header, operation) => ofPart({ kind: 'header', header, operation }, header, aliases),
    ofScheme: scheme =>
      recordOf({ kind: 'security-scheme', scheme }, scheme.origin, 'stable', statedBy(scheme, aliases)),
    ofSchema: (source, origin, subject) =>
      recordOf(subject, origin, 'stable', [
        ...statedBy({ deprecated: source['deprecated'] === true, extensions: extensionsIn(source), origin }, aliases),
        ...schemaWordsEvidence(source, origin, subject),
      ]),
  };
  return reader;
};

const statedOf = (operation: Operation, ofApi: Lifecycle, aliases: ExtensionAliases): readonly Evidence[] => {
  const { origin, deprecated } = operation;
  const { ofItself, ofPath } = extensionsOf(operation);
  return [
    ...flagEvidence(deprecated, origin),
    ...extensionEvidence({ extensions: ofItself, origin, isInherited: false }, aliases),
    ...headerEvidence(operation),
    ...extensionEvidence({ extensions: ofPath, origin: pathItemOf(operation), isInherited: true }, aliases),
    ...ofApi.evidence.map(evidence => ({ ...evidence, isInherited: true })),
  ];
};

/** Of the root and of `info`, which has its own. */
const apiEvidence = ({ origin: root }: Contract, aliases: ExtensionAliases): readonly Evidence[] =>
  [root, at(root, 'info')].flatMap(origin => {
    const extensions = extensionsIn(asObject(valueAt(origin)) ?? {});
    return extensionEvidence({ extensions, origin, isInherited: false }, aliases);
  });

type Extensions = ReadonlyMap<string, unknown>;

/** What an operation has from its path item is not written in it. */
const extensionsOf = ({ origin, extensions }: Operation): Readonly<Record<'ofItself' | 'ofPath', Extensions>> => {
  if (extensions.size === 0) return { ofItself: noExtensions, ofPath: noExtensions };
  const own = asObject(valueAt(origin)) ?? {};
  const isOwn = ([name]: readonly [string, unknown]): boolean => Object.hasOwn(own, name);
  return {
    ofItself: new Map([...extensions].filter(isOwn)),
    ofPath: new Map([...extensions].filter(it => !isOwn(it))),
  };
};

const pathItemOf = ({ pathItem, origin }: Operation): Origin => pathItem.origin ?? origin;

const wordsEvidence = ({ documentation, origin, path }: Operation): readonly Evidence[] =>
  (['summary', 'description'] as const).flatMap(name => {
    const text = documentation[name];
    return text === undefined ? [] : textEvidence({ name, text, origin: at(origin, name), calledToo: [path] });
  });

/** Schemas mostly describe values: what is said counts where the schema is deprecated, or calls itself so. */
const schemaWordsEvidence = (
  source: Readonly<Record<string, unknown>>,
  origin: Origin,
  subject: LifecycleSubject,
): readonly Evidence[] => {
  const [isFlagged, text] = [source['deprecated'] === true, source['description']];
  if (typeof text !== 'string' || !(isFlagged || mentionsDeprecation(text))) return [];
  const calledToo = 'name' in subject ? [subject.name] : [];
  const evidence = textEvidence({ name: 'description', text, origin: at(origin, 'description'), calledToo });
  return isFlagged || evidence.some(({ claim }) => claim === 'deprecated') ? evidence : [];
};

const ofPart = (subject: LifecycleSubject, part: Header | Parameter, aliases: ExtensionAliases): Lifecycle => {
  const { name: ownName, origin, documentation, unread } = part;
  const text = documentation.description;
  const words = (written: string): readonly Evidence[] =>
    textEvidence({ name: 'description', text: written, origin: at(origin, 'description'), calledToo: [ownName] });
  return recordOf(
    subject,
    origin,
    'stable',
    unread === undefined ? [...statedBy(part, aliases), ...(text === undefined ? [] : words(text))] : [],
  );
};

interface Stating {
  readonly deprecated: boolean;
  readonly extensions: Extensions;
  readonly origin: Origin;
}

const statedBy = ({ deprecated, extensions, origin }: Stating, aliases: ExtensionAliases): readonly Evidence[] => [
  ...flagEvidence(deprecated, origin),
  ...extensionEvidence({ extensions, origin, isInherited: false }, aliases),
];

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

const extensionsIn = (object: Readonly<Record<string, unknown>>): Extensions => {
  const entries = Object.entries(object).filter(([name]) => name.startsWith('x-'));
  return entries.length === 0 ? noExtensions : new Map(entries);
};
