// How severe a finding of a rule is at a place: what the ruleset says, then its overrides, the last that fits.
import type { Operation } from '../contract/model.ts';
import { matchesGlob } from '../conventions/glob.ts';
import type { Severity } from '../findings.ts';
import type { Override, Ruleset } from './ruleset.ts';

export interface Spot {
  readonly rule: string;
  readonly file: string;
  /** That reach the place; none where it belongs to the whole API. */
  readonly operations: readonly Pick<Operation, 'path' | 'tags'>[];
}

export const severityAt = ({ rules, overrides }: Ruleset, spot: Spot): Severity | 'off' => {
  const usual = rules[spot.rule]?.severity ?? 'off';
  const other = overrides.findLast(override => override.severities[spot.rule] !== undefined && fits(override, spot));
  return other?.severities[spot.rule] ?? usual;
};

/** Whether a rule has to be asked at all. */
export const isOnAnywhere = ({ rules, overrides }: Ruleset, id: string): boolean =>
  [rules[id]?.severity, ...overrides.map(({ severities }) => severities[id])].some(
    severity => severity !== undefined && severity !== 'off',
  );

/** What several operations share has the milder severity only if all of them are meant. */
const fits = ({ paths, tags, files }: Override, { file, operations }: Spot): boolean => {
  if (files && !files.some(glob => matchesGlob(file, glob))) return false;
  if (!paths && !tags) return true;
  return (
    operations.length > 0 &&
    operations.every(
      operation =>
        (!paths || paths.some(glob => matchesGlob(operation.path, glob))) &&
        (!tags || operation.tags.some(tag => tags.includes(tag))),
    )
  );
};
