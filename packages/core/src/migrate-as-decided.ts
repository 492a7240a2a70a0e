// A migration as those who own the API see it: by their configuration, with what they accepted marked and not counted.
import type { AskedComparison } from './compare-options.ts';
import { compareOptionsFrom } from './compare-options.ts';
import type { Configuration } from './configuration/configuration.ts';
import type { Migration } from './migration/migrate.ts';
import { migrateSeries } from './migration/migrate.ts';
import type { Prepared } from './prepare.ts';
import { withVersion } from './report/with-version.ts';
import { withWaivers } from './report/with-waivers.ts';
import type { Waiver } from './waivers/waiver.ts';

export interface DecidedMigrationOptions extends Pick<AskedComparison, 'map'> {
  readonly configuration: Configuration;
  /** Those about the description. */
  readonly waivers: readonly Waiver[];
  readonly now: Date;
}

/** From the first to the last of several versions, or of two. */
export const migrateAsDecided = async (
  series: readonly [Prepared, ...Prepared[]],
  { configuration, waivers, map, now }: DecidedMigrationOptions,
): Promise<Migration> => {
  const { settings } = configuration.ruleset;
  const options = compareOptionsFrom({ now, ...(map && { map }) }, configuration);
  const migration = await migrateSeries(series, { ...options, now, settings });
  const waived = withWaivers(migration.compared, waivers, now);
  return { ...migration, compared: withVersion(waived, { isInUrl: false }) };
};
