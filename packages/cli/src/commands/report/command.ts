// `breakwater report <base> <revision>`: what clients have to know and to do to go from the one to the other.
import type { Change, MigrationReport } from '@breakwater/core';
import {
  compareOptionsFrom,
  migrate,
  toMigrationJson,
  toMigrationMarkdown,
  toMigrationPage,
  toMigrationReport,
  withSource,
  withVersion,
  withWaivers,
} from '@breakwater/core';

import { loadWaivers } from '../../configuration/load-waivers.ts';
import { optimizeLate } from '../../engine.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { readTwo } from '../../host/read-two.ts';
import { complain } from '../../output/complain.ts';
import { outputMessages } from '../../output/messages.ts';
import type { Output } from '../../output/output.ts';
import { writeFiles } from '../../output/output-files.ts';
import { linesOf, problemLine, sortProblems } from '../../output/problem-lines.ts';
import { openProgress } from '../../output/progress.ts';
import { diffMessages } from '../diff/messages.ts';
import { program } from '../program.ts';
import type { MigrationFormat } from './options.ts';
import type { ReportRequest } from './request.ts';
import { readReportRequest } from './request.ts';

export const command = program(readReportRequest, (request, output) => tellMigration(request, output));

const tellMigration = async (request: ReportRequest, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const { language, map, now } = request;
  const progress = openProgress(process.stderr);
  try {
    const read = await readTwo(request, name => progress.step(outputMessages[language].reading(name)));
    if (!read.ok) {
      progress.clear();
      for (const problem of read.problems) complain(problemLine(problem, language));
      return exitCodes.couldNotRun;
    }
    progress.step(diffMessages[language].comparing);
    const { base, revision, configuration } = read;
    const accepted = await loadWaivers(request.revision, configuration);
    if (!accepted.ok) {
      progress.clear();
      for (const problem of accepted.problems) complain(problemLine(problem, language));
      return exitCodes.couldNotRun;
    }

    const options = compareOptionsFrom({ map, now }, configuration);
    const migration = await migrate(base, revision, { ...options, now, settings: configuration.ruleset.settings });
    progress.step(diffMessages[language].writing);
    const waived = withWaivers(migration.compared, accepted.waivers, now);
    const report = toMigrationReport({ ...migration, compared: withVersion(waived, { isInUrl: false }) }, language);
    progress.clear();
    await output.writeAll(formats[request.format](report, migration.compared.changes));
    const unwritten = writeFiles(
      request.outputs.map(({ format, path }) => ({
        path,
        text: [...formats[format](report, migration.compared.changes)].join(''),
      })),
    );
    if (unwritten)
      complain(`breakwater: ${outputMessages[language].outputNotWritten(unwritten.path, unwritten.reason)}`);
    const problems = sortProblems(migration.compared.problems);
    for (const line of linesOf(problems, language, false)) complain(line);
    return unwritten || problems.errors.length > 0 ? exitCodes.couldNotRun : exitCodes.fine;
  } finally {
    progress.clear();
  }
};

const formats: Readonly<
  Record<MigrationFormat, (report: MigrationReport, changes: readonly Change[]) => Iterable<string>>
> = {
  markdown: report => [toMigrationMarkdown(report)],
  html: (report, changes) => [toMigrationPage(withSource(report, changes))],
  json: toMigrationJson,
};
