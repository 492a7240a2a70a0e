// Where descriptions have `deprecated` and OpenAPI does not: objects that are not deprecated by themselves, and others before it did.

import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, uriOf, valueAt } from '../source/origin.ts';
import type { LintContext } from './lint-rule.ts';
import { pathItemsOf } from './path-items.ts';

export type MisplacedKind =
  | 'path-item'
  | 'tag'
  | 'info'
  | 'request-body'
  | 'response'
  | 'media-type'
  | 'security-scheme'
  | 'parameter'
  | 'header'
  | 'schema';

export interface MisplacedFlag {
  readonly kind: MisplacedKind;
  /** Of the field. */
  readonly origin: Origin;
}

type Surroundings = Pick<LintContext<unknown>, 'api' | 'operations' | 'version' | 'lifecycles'>;

export const misplacedFlags = (surroundings: Surroundings): readonly MisplacedFlag[] => {
  const { api, operations, version } = surroundings;
  const bodies = operations.flatMap(({ requestBody }) => requestBody ?? []);
  const responses = operations.flatMap(operation => operation.responses);
  return distinct([
    ...flagsIn('info', [{ origin: at(api.origin, 'info') }]),
    ...flagsIn('tag', api.tags),
    ...flagsIn('path-item', pathItemsOf(surroundings)),
    ...flagsIn('response', responses),
    ...(version === '3.2' ? [] : flagsIn('security-scheme', [...api.securitySchemes.values()])),
    ...(version === '2.0'
      ? flagsOfVersion2(surroundings)
      : [
          ...flagsIn('request-body', bodies),
          ...flagsIn(
            'media-type',
            [...bodies, ...responses].flatMap(({ content }) => content),
          ),
        ]),
  ]);
};

const flagsOfVersion2 = ({ operations, lifecycles }: Surroundings): readonly MisplacedFlag[] => [
  ...flagsIn(
    'parameter',
    operations.flatMap(({ parameters, requestBody }) => [...parameters, ...(requestBody ? [requestBody] : [])]),
  ),
  ...flagsIn(
    'header',
    operations.flatMap(({ responses }) => responses.flatMap(({ headers }) => headers)),
  ),
  ...flagsIn(
    'schema',
    lifecycles().filter(({ subject, isFlagged }) => isFlagged && schemas.has(subject.kind)),
  ),
];

const schemas: ReadonlySet<string> = new Set(['schema', 'property']);

const flagsIn = (kind: MisplacedKind, parts: readonly { readonly origin: Origin }[]): readonly MisplacedFlag[] =>
  parts.flatMap(({ origin }) =>
    Object.hasOwn(asObject(valueAt(origin)) ?? {}, 'deprecated') ? [{ kind, origin: at(origin, 'deprecated') }] : [],
  );

/** What operations share is one place. */
const distinct = (flags: readonly MisplacedFlag[]): readonly MisplacedFlag[] => [
  ...new Map(flags.map(flag => [uriOf(flag.origin), flag])).values(),
];
