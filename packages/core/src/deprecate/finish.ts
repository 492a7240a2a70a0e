// What follows from a deprecation elsewhere in a description: the rows of a table about it, and headers that nobody refers to.
import { lower } from '../contract/lower.ts';
import type { Contract } from '../contract/model.ts';
import { mendedText, tableDifference } from '../conventions/deprecation-table.ts';
import type { Settings } from '../conventions/settings.ts';
import { zoneOf } from '../conventions/settings.ts';
import type { DocumentEdit } from '../edit/edit.ts';
import { lifecyclesOf } from '../lifecycle/lifecycles.ts';
import { isAbout } from '../lifecycle/table-evidence.ts';
import { asObject } from '../schema/values.ts';
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf, uriOf, valueAt } from '../source/origin.ts';
import { usersIn } from './users.ts';

export interface Concerned {
  /** Places of operations. */
  readonly operations: ReadonlySet<string>;
  /** Names of headers in `components` that were referred to before. */
  readonly headers: ReadonlySet<string>;
}

export const finishingEdits = (
  description: Description,
  concerned: Concerned,
  surroundings: { readonly settings: Settings; readonly now: Date },
): readonly DocumentEdit[] => {
  const { contract } = lower(description);
  return [...tableEdits(contract, concerned, surroundings), ...unusedHeaders(description, concerned)];
};

/** Of a table of deprecations only the rows of what is concerned. */
const tableEdits = (
  api: Contract,
  { operations }: Concerned,
  { settings, now }: { readonly settings: Settings; readonly now: Date },
): readonly DocumentEdit[] => {
  const text = api.documentation.description ?? '';
  if (!text.includes('|') || operations.size === 0) return [];
  const lifecycles = lifecyclesOf(api, { aliases: settings.lifecycle.aliases });
  const difference = tableDifference(text, { api, lifecycles, now, zone: zoneOf(settings) });
  if (!difference) return [];
  const named = api.operations.filter(({ origin }) => operations.has(uriOf(origin)));
  const isNamed = ({ old }: { readonly old: string }): boolean => named.some(operation => isAbout(old, operation));
  const value = mendedText(text, {
    ...difference,
    missing: difference.missing.filter(({ operation }) => named.includes(operation)),
    stale: new Set([...difference.stale].filter(isNamed)),
    wrong: new Map([...difference.wrong].filter(([row]) => isNamed(row))),
  });
  return value === text ? [] : [{ kind: 'set', at: at(api.origin, 'info', 'description'), value }];
};

const unusedHeaders = (description: Description, { headers }: Concerned): readonly DocumentEdit[] => {
  const home = at(rootOf(description.entry), 'components', 'headers');
  const written = Object.keys(asObject(valueAt(home)) ?? {});
  if (headers.size === 0 || written.length === 0) return [];
  const users = usersIn(description);
  const unused = written.filter(name => headers.has(name) && !users.has(uriOf(at(home, name))));
  if (unused.length < written.length) return unused.map(name => ({ kind: 'remove', at: at(home, name) }));
  return [{ kind: 'remove', at: emptiedBy(home) }];
};

/** What holds nothing else goes as well. */
const emptiedBy = (origin: Origin): Origin => {
  const { parent } = origin;
  const siblings = parent && Object.keys(asObject(valueAt(parent)) ?? {});
  return parent?.parent && siblings?.length === 1 ? emptiedBy(parent) : origin;
};
