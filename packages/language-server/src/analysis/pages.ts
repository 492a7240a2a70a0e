// Answers that are asked for now and then: what is deprecated, and what clients need to know of the changes.
import type { DeprecationsReport, MigrationReport } from '@breakwater/core';
import {
  deprecationsIn,
  describeProblem,
  migrate,
  toDeprecationsReport,
  toMigrationJson,
  toMigrationMarkdown,
  toMigrationPage,
  toMigrationReport,
} from '@breakwater/core';
import type { MigrationFormat, Refused } from '../protocol.ts';
import type { Surroundings } from './analyst.ts';
import { analysedBase, gather, gatherBase } from './gather.ts';
import type { Asked, Question } from './question.ts';

export const deprecationsOf = async (
  asked: Asked,
  surroundings: Surroundings,
): Promise<DeprecationsReport | undefined> => {
  const { found, revision } = await gather(asked, surroundings);
  if (!revision) return undefined;
  const { settings } = found.configuration.ruleset;
  const now = new Date(asked.now);
  return toDeprecationsReport([deprecationsIn(revision.prepared, { now, settings })], {
    language: asked.language,
    now,
  });
};

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
