// How much of an API a change reaches: operations, all of them and by tag.
import type { Operation } from '../contract/model.ts';
import { referenceTo } from '../contract/operation-reference.ts';
import type { Change, Level } from '../findings.ts';
import { worseFirst } from '../findings.ts';
import { printable } from '../messages/printable.ts';
import type { Pair } from '../pairs/pair.ts';
import type { MigrationSummary, OperationCounts } from '../report/migration/migration-report.ts';
import type { MigrationPath } from './paths.ts';
import { keyOf } from './sections.ts';

/** Of the changes that count. */
export const operationCounts = (
  operations: readonly Pair<'operation'>[],
  changes: readonly Change[],
  paths: readonly MigrationPath[],
): Pick<MigrationSummary, 'operations' | 'tags'> => {
  const levels = levelsIn(changes);
  const moved = new Set(paths.filter(({ to, isKept }) => to && !isKept).map(({ from }) => keyOf(referenceTo(from))));
  const counted = (pairs: readonly Pair<'operation'>[]): OperationCounts => {
    const old = pairs.filter(({ base }) => base);
    const at = (level: Level): number => old.filter(pair => levelOf(pair) === level).length;
    const [breaking, dangerous] = [at('breaking'), at('dangerous')];
    return {
      total: old.length,
      breaking,
      dangerous,
      unaffected: old.length - breaking - dangerous,
      removed: old.filter(({ revision }) => !revision).length,
      moved: old.filter(({ base, revision }) => revision && base && moved.has(keyOf(referenceTo(base)))).length,
      added: pairs.length - old.length,
    };
  };
  const byTag = new Map<string | null, Pair<'operation'>[]>();
  for (const pair of operations) {
    const { tags } = (pair.revision ?? pair.base) as Operation;
    for (const tag of tags.length > 0 ? tags : [null]) {
      const list = byTag.get(tag);
      if (list) list.push(pair);
      else byTag.set(tag, [pair]);
    }
  }
  return {
    operations: counted(operations),
    tags: [...byTag].map(([tag, pairs]) => ({ tag: tag === null ? null : printable(tag), ...counted(pairs) })),
  };

  function levelOf({ base, revision }: Pair<'operation'>): Level {
    const found = [base, revision].flatMap(it => (it ? (levels.get(keyOf(referenceTo(it))) ?? []) : []));
    return found.sort(worseFirst)[0] ?? 'safe';
  }
};

/** The worst that happens to each operation. */
const levelsIn = (changes: readonly Change[]): ReadonlyMap<string, Level> => {
  const levels = new Map<string, Level>();
  for (const { impacts } of changes)
    for (const { level, operations } of impacts)
      for (const reference of operations) {
        const known = levels.get(keyOf(reference));
        if (!known || worseFirst(level, known) < 0) levels.set(keyOf(reference), level);
      }
  return levels;
};
