// Migrations between the descriptions in fixtures/migration, as of a day that never changes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load, memoryHost, prepare, readWaivers, withVersion, withWaivers } from '../../src/index.ts';
import type { Migration, MigrationOptions } from '../../src/migration/migrate.ts';
import { migrateSeries } from '../../src/migration/migrate.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';

const fixtures = new URL('../../../../fixtures/migration/', import.meta.url);

/** Folders with a base.yaml and a revision.yaml, and perhaps waivers and versions on the way. */
export const migrationFixtures: readonly string[] = readdirSync(fixtures);

export const folderOf = (name: string): URL => new URL(`${name}/`, fixtures);

const prepared = async (file: string, text: string): Promise<ReturnType<typeof prepare>> => {
  const { description, problems } = await load(memoryHost({ [file]: text }), file);
  if (!description) throw new Error(`${file} could not be read: ${JSON.stringify(problems)}`);
  return prepare(description, problems);
};

export const preparedFixture = (name: string, file: string): Promise<ReturnType<typeof prepare>> =>
  prepared(file, readFileSync(new URL(file, folderOf(name)), 'utf8'));

const nameOf = (others: readonly string[], index: number): string =>
  index === others.length - 1 ? 'revision.yaml' : `between.${index + 1}.yaml`;

const migrateTexts = async (
  base: string,
  others: readonly string[],
  options: Partial<MigrationOptions> = {},
): Promise<Migration> =>
  migrateSeries(
    [
      await prepared('base.yaml', base),
      ...(await Promise.all(others.map((text, index) => prepared(nameOf(others, index), text)))),
    ],
    {
      settings: resolveRuleset({}).settings,
      now: new Date('2026-11-26T12:00:00Z'),
      ...options,
    },
  );

export const migrateFixture = async (name: string): Promise<Migration> => {
  const text = (file: string): string => readFileSync(new URL(file, folderOf(name)), 'utf8');
  const base = text('base.yaml');
  const map = base.includes('/v1') ? [{ from: 'v1', to: 'v2' }] : [];
  const between = readdirSync(folderOf(name))
    .filter(file => file.startsWith('between.'))
    .sort();
  const migration = await migrateTexts(base, [...between, 'revision.yaml'].map(text), { map });
  const isWaived = existsSync(new URL('breakwater.waivers.yaml', folderOf(name)));
  const waivers = isWaived
    ? (readWaivers(text('breakwater.waivers.yaml'), 'waivers', 'waivers').file?.waivers ?? [])
    : [];
  const compared = withWaivers(migration.compared, waivers, migration.now);
  return { ...migration, compared: withVersion(compared, { isInUrl: false }) };
};
