// What changed by the headings of a changelog, whether it hurts or not.
import type { Change } from '../findings.ts';
import type { Changelog, ChangelogEntry, ChangelogKind } from '../report/migration/migration-report.ts';
import type { Finding } from '../report/report.ts';
import type { Compared } from '../report/to-report.ts';
import { byPlace } from '../report/to-report.ts';
import { changeRules } from '../rules/index.ts';
import { isOfLifecycle } from '../rules/lifecycle-rules.ts';

const kinds: ReadonlyMap<string, ChangelogKind> = new Map(
  changeRules.map(({ id, on, when }) => {
    if (isOfLifecycle(id)) return [id, 'deprecated'] as const;
    if (on === 'security' || on === 'security-scheme') return [id, 'security'] as const;
    return [id, when === 'added' ? 'added' : when === 'removed' ? 'removed' : 'changed'] as const;
  }),
);

export const changelogOf = (
  compared: Compared,
  toFinding: (change: Change) => Finding,
  cameIn?: (finding: Finding) => readonly string[],
): Changelog => {
  const entries: Record<ChangelogKind, ChangelogEntry[]> = {
    added: [],
    changed: [],
    deprecated: [],
    removed: [],
    security: [],
  };
  const all = compared.changes.filter(({ rule }) => rule !== 'api-version-changed');
  const told = all.filter(({ surface, level }) => surface === 'wire' || (surface === 'source' && level !== 'safe'));
  for (const finding of told.map(toFinding).sort(byPlace(compared))) {
    const { level, rule, subject, message, fingerprint } = finding;
    const versions = cameIn && { versions: cameIn(finding) };
    entries[kinds.get(rule) ?? 'changed'].push({ level, rule, subject, message, fingerprint, ...versions });
  }
  return { ...entries, documentation: all.length - told.length };
};
