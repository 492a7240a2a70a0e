// Migrations between the descriptions in fixtures/migration, as of a day that never changes.
import { readdirSync, readFileSync } from 'node:fs';
import { load, memoryHost, prepare } from '../../src/index.ts';
import type { Migration, MigrationOptions } from '../../src/migration/migrate.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';

const fixtures = new URL('../../../../fixtures/migration/', import.meta.url);

/** Folders with a base.yaml and a revision.yaml. */
export const migrationFixtures: readonly string[] = readdirSync(fixtures);

export const folderOf = (name: string): URL => new URL(`${name}/`, fixtures);

const prepared = async (file: string, text: string): Promise<ReturnType<typeof prepare>> => {
  const { description, problems } = await load(memoryHost({ [file]: text }), file);
  if (!description) throw new Error(`${file} could not be read: ${JSON.stringify(problems)}`);
  return prepare(description, problems);
};

const migrateTexts = async (
  base: string,
  revision: string,
  options: Partial<MigrationOptions> = {},
): Promise<Migration> =>
  migrate(await prepared('base.yaml', base), await prepared('revision.yaml', revision), {
    settings: resolveRuleset({}).settings,
    now: new Date('2026-11-26T12:00:00Z'),
    ...options,
  });

export const migrateFixture = (name: string): Promise<Migration> => {
  const text = (file: string): string => readFileSync(new URL(file, folderOf(name)), 'utf8');
  return migrateTexts(text('base.yaml'), text('revision.yaml'), { map: [{ from: 'v1', to: 'v2' }] });
};
