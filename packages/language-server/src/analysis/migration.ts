// What clients need to know of the changes, for whoever asks.
import type { MigrationReport } from '@breakwater/core';
import {
  migrateAsDecided,
  toMigrationJson,
  toMigrationMarkdown,
  toMigrationPage,
  toMigrationReport,
  withSource,
} from '@breakwater/core';
import { messages } from '../messages/messages.ts';
import { describeInEditor } from '../messages/problems.ts';
import type { MigrationFormat, Refused } from '../protocol.ts';
import { analysedBase, gather, gatherBase } from './gather.ts';
import type { Question } from './question.ts';
import type { Surroundings } from './surroundings.ts';
import { draftsIn } from './surroundings.ts';

type AskedMigration = Extract<Question, { readonly kind: 'migration' }>;

export const migrationOf = async (
  asked: AskedMigration,
  surroundings: Surroundings,
): Promise<{ readonly text: string } | Refused> => {
  const { found, revision, problems } = await gather(asked, surroundings);
  const base = await gatherBase(asked, found.configuration, surroundings);
  if (!revision) return { refused: problems.map(it => describeInEditor(it, asked.language)).join('\n') };
  const analysed = analysedBase(base, asked);
  if (base.kind !== 'found' || !base.read.ok)
    return { refused: analysed.kind === 'none' ? analysed.reason : messages[asked.language].newSince(analysed.name) };
  const { configuration } = found;
  const { waivers } = await surroundings.workspace.waiversFor(asked.entry, configuration, draftsIn(surroundings));
  const now = new Date(asked.now);
  const migration = await migrateAsDecided([base.read.prepared, revision.prepared], { configuration, waivers, now });
  const report = toMigrationReport(migration, asked.language);
  // Only a page shows lines of the documents.
  const { changes } = migration.compared;
  return { text: formats[asked.format](asked.format === 'html' ? withSource(report, changes) : report) };
};

const formats: Readonly<Record<MigrationFormat, (report: MigrationReport) => string>> = {
  html: toMigrationPage,
  markdown: toMigrationMarkdown,
  json: report => [...toMigrationJson(report)].join(''),
};
