// The extensions in which descriptions in the wild say how long something stays, and what each of them claims.
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';
import type { Claim, Evidence } from './evidence.ts';
import { readDate } from './stated-date.ts';

/** A claim, or the claims of members by their names. */
type Meaning = Claim | { readonly [member: string]: Claim };

/** By name. Who uses them is told in docs/lifecycle.md. */
const lifecycleExtensions: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['x-sunset', 'sunset-at'],
  ['x-sunset-date', 'sunset-at'],
  ['x-sunset-at', 'sunset-at'],
  ['x-deprecated-sunset', 'sunset-at'],
  ['x-removal-date', 'sunset-at'],
  ['x-eol', 'sunset-at'],
  ['x-end-of-life', 'sunset-at'],
  ['x-snyk-sunset-eligible', 'sunset-at'],
  ['x-deprecated-at', 'deprecated-at'],
  ['x-deprecated-on', 'deprecated-at'],
  ['x-deprecated-since', 'deprecated-at'],
  ['x-deprecation-date', 'deprecated-at'],
  ['x-snyk-deprecated-on', 'deprecated-at'],
  ['x-deprecated', 'deprecated'],
  [
    'x-deprecation',
    {
      date: 'deprecated-at',
      deprecatedAt: 'deprecated-at',
      sunset: 'sunset-at',
      sunsetDate: 'sunset-at',
      removalDate: 'sunset-at',
      replacement: 'successor',
      successor: 'successor',
      reason: 'reason',
      description: 'reason',
      message: 'reason',
      documentation: 'document',
    },
  ],
  ['x-deprecatedInVersion', 'since-version'],
  ['x-deprecated-in-version', 'since-version'],
  ['x-deprecatedMessage', 'reason'],
  ['x-deprecated-message', 'reason'],
  ['x-deprecated-reason', 'reason'],
  ['x-deprecation-reason', 'reason'],
  ['x-removal-version', 'removal-version'],
  ['x-successor', 'successor'],
  ['x-successor-url', 'successor'],
  ['x-replaced-by', 'successor'],
  ['x-replacement', 'successor'],
  ['x-migration-target', 'successor'],
  ['x-snyk-deprecated-by', 'successor'],
  ['x-no-successor', 'no-successor'],
  ['x-migration-guide', 'document'],
  [
    'x-ms-deprecation',
    { removalDate: 'sunset-at', date: 'deprecated-at', version: 'since-version', description: 'reason' },
  ],
  ['x-sap-stateInfo', { deprecationDate: 'deprecated-at', sunsetDate: 'sunset-at', successor: 'successor' }],
  ['x-github', { deprecationDate: 'deprecated-at', removalDate: 'sunset-at' }],
  ['x-lifecycle', { deprecated: 'deprecated-at', retired: 'sunset-at' }],
]);

export const lifecycleExtensionNames: readonly string[] = [...lifecycleExtensions.keys()];

/** What an extension claims, or a member of it: `x-deprecation` has several. */
export const claimOfExtension = (
  name: string,
  member: string | undefined,
  aliases: ExtensionAliases,
): Claim | undefined => {
  const meaning = meaningOf(name, aliases);
  if (meaning === undefined || typeof meaning === 'string') return member === undefined ? meaning : undefined;
  return member !== undefined && Object.hasOwn(meaning, member) ? meaning[member] : undefined;
};

/** Names of a company, by the extension that they stand for. */
export type ExtensionAliases = Readonly<Record<string, string>>;

export interface Extended {
  readonly extensions: ReadonlyMap<string, unknown>;
  /** The object that holds them. */
  readonly origin: Origin;
  readonly isInherited: boolean;
}

export const extensionEvidence = (
  { extensions, origin, isInherited }: Extended,
  aliases: ExtensionAliases,
): readonly Evidence[] =>
  [...extensions].flatMap(([name, value]) => {
    const meaning = meaningOf(name, aliases);
    if (meaning === undefined) return [];
    const place = at(origin, name);
    if (typeof meaning === 'string') return evidenceOf(meaning, name, value, place, isInherited);
    const members = asObject(value);
    if (!members) return evidenceOf(simple(meaning, value), name, value, place, isInherited);
    return Object.entries(meaning).flatMap(([member, claim]) =>
      Object.hasOwn(members, member)
        ? evidenceOf(claim, `${name}.${member}`, members[member], at(place, member), isInherited)
        : [],
    );
  });

const meaningOf = (name: string, aliases: ExtensionAliases): Meaning | undefined =>
  lifecycleExtensions.get(Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name);

/** `x-deprecation: 2026-06-30` is a date, anything else only says that it is so. */
const simple = (meaning: Exclude<Meaning, string>, value: unknown): Claim =>
  readDate(value) && Object.values(meaning).includes('deprecated-at') ? 'deprecated-at' : 'deprecated';

const evidenceOf = (
  claim: Claim,
  name: string,
  value: unknown,
  origin: Origin,
  isInherited: boolean,
): readonly Evidence[] => {
  if (value === false || value === null || value === undefined || value === '') return [];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const isDate = claim === 'deprecated-at' || claim === 'sunset-at';
  const date = isDate || claim === 'deprecated' ? readDate(value) : undefined;
  const common = { source: 'extension', name, text, origin, isInherited } as const;
  // `x-deprecated: 2026-01-01` says both.
  if (claim === 'deprecated' && date) return [{ ...common, claim: 'deprecated-at', date }];
  return [{ ...common, claim, ...(date && { date }) }];
};
