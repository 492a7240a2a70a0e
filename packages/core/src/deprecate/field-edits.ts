// The fields that deprecate something: its flag and what is said in extensions, where it is said already or anew.
import { canBeFlagged } from '../conventions/flag-site.ts';
import type { Settings } from '../conventions/settings.ts';
import { zoneOf } from '../conventions/settings.ts';
import type { DocumentEdit, JsonValue } from '../edit/edit.ts';
import type { Claim } from '../lifecycle/evidence.ts';
import { momentOf } from '../lifecycle/stated-date.ts';
import { asObject } from '../schema/values.ts';
import type { SpecificationVersion } from '../source/description.ts';
import { at, valueAt } from '../source/origin.ts';
import type { DeprecationNote } from './fault.ts';
import type { Said, Statement } from './statement.ts';
import type { Thing } from './thing.ts';
import type { DeprecationOptions } from './written.ts';

export interface Step {
  readonly edits: readonly DocumentEdit[];
  readonly notes: readonly DeprecationNote[];
}

export const fieldEdits = (
  thing: Thing,
  said: Said,
  { deprecated, sunset, successor, reason, document }: Statement,
  version: SpecificationVersion,
  { settings, now }: DeprecationOptions,
): Step => {
  const { origin, name } = thing;
  const hasBegun = now.getTime() >= momentOf(deprecated, 'first', zoneOf(settings));
  const flag = canBeFlagged({ subject: thing, origin }, version) ? 'deprecated' : 'x-deprecated';
  const isThere = asObject(valueAt(origin))?.[flag] === true;
  const after = [...behind(thing)];
  const set = (field: string, value: JsonValue): DocumentEdit => {
    const edit = { kind: 'set', at: at(origin, field), value, after: [...after] } as const;
    after.push(field);
    return edit;
  };
  const flagged: readonly DocumentEdit[] = hasBegun
    ? isThere
      ? []
      : [set(flag, true)]
    : isThere
      ? [{ kind: 'remove', at: at(origin, flag) }]
      : [];
  after.push(flag);
  /** Where it is said already, in the words of whoever said it. */
  const claim = (kind: Claim, standard: string, value: string | undefined, before: string | undefined) => {
    const known = said.evidence.filter(it => it.claim === kind);
    if (value === undefined) return known.map(it => ({ kind: 'remove', at: it.origin }) as const);
    if (known.length === 0) return [set(nameIn(settings, standard), value)];
    return value === before ? [] : known.map(it => ({ kind: 'set', at: it.origin, value }) as const);
  };
  const none = said.evidence.filter(it => it.claim === 'no-successor');
  const edits = [
    ...flagged,
    ...claim('deprecated-at', 'x-deprecated-at', deprecated.day, said.deprecated?.day),
    ...claim('sunset-at', 'x-sunset', sunset.day, said.sunset?.day),
    ...claim('successor', 'x-successor', successor.text || undefined, said.successor?.text),
    ...(successor.kind !== 'none' ? none.map(it => ({ kind: 'remove', at: it.origin }) as const) : []),
    ...(successor.kind === 'none' && none.length === 0 ? [set('x-no-successor', true)] : []),
    ...claim('reason', 'x-deprecated-reason', reason, said.reason),
    ...claim('document', 'x-migration-guide', document, said.document),
  ];
  return { edits, notes: hasBegun ? [] : [{ code: 'flag-later', thing: name, date: deprecated.day }] };
};

/** What a new field comes behind: what tells what the thing is, and not what it consists of. */
const behind = ({ kind, origin }: Thing): readonly string[] => {
  const fields = asObject(valueAt(origin)) ?? {};
  const first = ['title', 'name', 'in', 'summary', 'description', 'operationId', 'version', 'type', 'format'];
  // In a schema it is a list, which follows the properties.
  const names = kind === 'parameter' || kind === 'header' ? [...first, 'required'] : first;
  return names.some(name => Object.hasOwn(fields, name)) ? names : ['tags'];
};

/** The name of a company for it, if it has one. */
const nameIn = ({ lifecycle: { aliases } }: Settings, standard: string): string =>
  Object.entries(aliases).find(([, meaning]) => meaning === standard)?.[0] ?? standard;
