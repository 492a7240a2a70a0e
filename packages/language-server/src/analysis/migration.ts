// What clients need to know of the changes, for whoever asks.
import type { MigrationReport } from '@breakwater/core';
import {
  describeProblem,
  migrate,
  toMigrationJson,
  toMigrationMarkdown,
  toMigrationPage,
  toMigrationReport,
} from '@breakwater/core';
import type { MigrationFormat, Refused } from '../protocol.ts';
import { analysedBase, gather, gatherBase } from './gather.ts';
import type { Question } from './question.ts';
import type { Surroundings } from './surroundings.ts';

type AskedMigration = Extract<Question, { readonly kind: 'migration' }>;

export const migrationOf = async (
  asked: AskedMigration,
  surroundings: Surroundings,
): Promise<{ readonly text: string } | Refused> => {
  const { found, revision, problems } = await gather(asked, surroundings);
  const base = await gatherBase(asked, found.configuration, surroundings);
  if (!revision) return { refused: problems.map(it => describeProblem(it, asked.language)).join('\n') };
  const analysed = analysedBase(base, asked);
  if (base.kind !== 'found' || !base.read.ok)
    return { refused: analysed.kind === 'none' ? analysed.reason : analysed.name };
  const { settings } = found.configuration.ruleset;
  const migration = await migrate(base.read.prepared, revision.prepared, { now: new Date(asked.now), settings });
  return { text: formats[asked.format](toMigrationReport(migration, asked.language)) };
};

const formats: Readonly<Record<MigrationFormat, (report: MigrationReport) => string>> = {
  html: toMigrationPage,
  markdown: toMigrationMarkdown,
  json: report => [...toMigrationJson(report)].join(''),
};
