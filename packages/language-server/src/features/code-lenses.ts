// Lenses above operations (what breaks against the base, until when it stays) and components (how many operations use them).
import type { Finding } from '@breakwater/core';
import { uriOf } from '@breakwater/core';
import type { CodeLens, Command, Location, Range } from 'vscode-languageserver';
import { lensWords } from '../messages/lenses.ts';
import { momentWords } from '../messages/moments.ts';
import { componentsIn } from '../names/components.ts';
import { originAt } from '../names/named.ts';
import type { WrittenOperation } from '../names/operations.ts';
import { operationsIn } from '../names/operations.ts';
import { usersOf } from '../names/users.ts';
import { takingTurns } from '../turn.ts';
import type { View } from '../view.ts';
import { deprecationAt, successorsIn } from './deprecations.ts';
import { locationOf, rangeShown } from './places.ts';
import { usesOfAddress } from './references.ts';

/** What is kept in a lens until it is seen. */
interface LensData {
  readonly uri: string;
  readonly address: string;
}

export const codeLenses = async (view: View): Promise<CodeLens[]> => {
  const { document, description } = view;
  if (!document || !description) return [];
  const uri = view.spelled(view.uri);
  const next = takingTurns();
  await next();
  const lenses: CodeLens[] = [];
  for (const operation of operationsIn(view)) {
    await next();
    lenses.push(...lensesOf(view, operation));
  }
  for (const origin of componentsIn(document, description)) {
    await next();
    const range = rangeShown(view, origin, 'key');
    if (range) lenses.push({ range, data: { uri, address: uriOf(origin) } satisfies LensData });
  }
  return lenses;
};

/** Counts the users of a component. */
export const resolveCodeLens = (view: View, lens: CodeLens): CodeLens => {
  const { address } = lens.data as LensData;
  const origin = view.description && originAt(view.description, address);
  if (!view.description || !origin) return lens;
  const title = lensWords[view.language].usedBy(usersOf(view.description, address));
  const locations = usesOfAddress(view.description, address).flatMap(use => locationOf(view, use.origin, use.on) ?? []);
  return { ...lens, command: showReferences(title, view.spelled(view.uri), lens.range, locations) };
};

const lensesOf = (view: View, operation: WrittenOperation): CodeLens[] => {
  const titles = [changeLens(view, operation), lifecycleLens(view, operation)].filter(it => it !== undefined);
  if (titles.length === 0) return [];
  const range = rangeShown(view, operation.origin, 'key');
  return range ? titles.map(command => ({ range, command })) : [];
};

const changeLens = (view: View, { method, path }: WrittenOperation): Command | undefined => {
  const { comparison, base } = view.analysis ?? {};
  if (!comparison || base?.kind !== 'compared') return undefined;
  const counts = countsIn(comparison.findings).get(`${method} ${path}`);
  if (!counts) return undefined;
  return {
    title: lensWords[view.language].changes(counts, base.name),
    command: 'breakwater.showChanges',
    arguments: [{ uri: view.spelled(view.uri), operation: `${method} ${path}` }],
  };
};

interface Counts {
  breaking: number;
  dangerous: number;
}

const counted = new WeakMap<readonly Finding[], ReadonlyMap<string, Counts>>();

/** By operation; what many operations share counts at each of them. */
const countsIn = (findings: readonly Finding[]): ReadonlyMap<string, Counts> => {
  const before = counted.get(findings);
  if (before) return before;
  const counts = new Map<string, Counts>();
  for (const { level, waiver, method, path, impacts } of findings) {
    if (waiver || level === 'safe') continue;
    const reached = impacts.filter(impact => impact.level === level).flatMap(({ operations }) => operations);
    const names = new Set([
      ...(method !== null && path !== null ? [`${method} ${path}`] : []),
      ...reached.map(operation => `${operation.method} ${operation.path}`),
    ]);
    for (const name of names) {
      const count = counts.get(name) ?? { breaking: 0, dangerous: 0 };
      counts.set(name, count);
      count[level] += 1;
    }
  }
  counted.set(findings, counts);
  return counts;
};

const lifecycleLens = (view: View, { origin }: WrittenOperation): Command | undefined => {
  const found = deprecationAt(view, origin);
  if (!found) return undefined;
  const words = lensWords[view.language];
  const { isDeprecated, endsAt } = found;
  const away = endsAt && momentWords[view.language].away(endsAt.daysLeft);
  const parts = [
    isDeprecated ? words.deprecated : words.announced,
    ...(endsAt && away !== null ? [endsAt.daysLeft < 0 ? words.sunsetPassed(away) : words.sunset(away)] : []),
    ...successorsIn(found).map(words.successor),
  ];
  return { title: parts.join(' · '), command: '' };
};

/** The client makes of it what its editor takes. */
const showReferences = (title: string, uri: string, range: Range, locations: readonly Location[]): Command => ({
  title,
  command: 'breakwater.showReferences',
  arguments: [{ uri, position: range.start, locations }],
});
