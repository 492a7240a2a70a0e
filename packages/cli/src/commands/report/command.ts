// `breakwater report <description>...`: what clients have to know and to do to go from the first to the last.
import type { Prepared } from '@breakwater/core';
import { migrateAsDecided, printable, toMigrationReport } from '@breakwater/core';
import { loadWaivers } from '../../configuration/load-waivers.ts';
import { optimizeLate } from '../../engine.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { readDescription } from '../../host/read-description.ts';
import { readTwo } from '../../host/read-two.ts';
import { complain } from '../../output/complain.ts';
import { outputMessages } from '../../output/messages.ts';
import type { Output } from '../../output/output.ts';
import { writeFiles } from '../../output/output-files.ts';
import { linesOf, problemLine, sortProblems } from '../../output/problem-lines.ts';
import { openProgress } from '../../output/progress.ts';
import type { NewText } from '../../output/replace-files.ts';
import { complainOfUsage } from '../../output/usage-error.ts';
import { diffMessages } from '../diff/messages.ts';
import { program } from '../program.ts';
import { reportCommandMessages } from './messages.ts';
import type { ReportRequest } from './request.ts';
import { readReportRequest } from './request.ts';
import { createWriter } from './write-report.ts';

export const command = program(readReportRequest, (request, output) => tellMigration(request, output));

const tellMigration = async (request: ReportRequest, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const { language, map, now, format: printed, outputs, template } = request;
  const formats = [...(printed ? [printed] : []), ...outputs.map(({ format }) => format)];
  const writer = await createWriter({ formats, template, now, language });
  if (!writer.ok) return complainOfUsage(writer.reason);
  const progress = openProgress(process.stderr);
  try {
    const reading = (name: string): void => progress.step(outputMessages[language].reading(name));
    const read = await readTwo(request, reading);
    const between: Prepared[] = [];
    const problems = read.ok ? [] : [...read.problems];
    for (const name of request.between) {
      reading(name);
      const it = await readDescription(name, request);
      if (it.ok) between.push(it.prepared);
      else problems.push(...it.problems.filter(({ gravity }) => gravity === 'fatal'));
    }
    if (!read.ok || problems.length > 0) {
      progress.clear();
      for (const problem of problems) complain(problemLine(problem, language));
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
    const { waivers } = accepted;
    const migration = await migrateAsDecided([base, ...between, revision], { configuration, waivers, map, now });
    progress.step(diffMessages[language].writing);
    const report = toMigrationReport(migration, language);
    progress.clear();
    const write = writer.write(report, migration.compared.changes);
    const files: NewText[] = [];
    const targets = [...(printed ? [{ format: printed, path: '-' }] : []), ...outputs];
    for (const { format, path } of targets) {
      if (format === 'pdf') progress.step(reportCommandMessages[language].printing);
      const written = await write(format);
      progress.clear();
      if (!written.ok) {
        complain(printable(`breakwater: ${written.reason}`));
        return exitCodes.couldNotRun;
      }
      if (path === '-') await output.write(written.content);
      else files.push({ path, text: written.content });
    }
    const unwritten = writeFiles(files);
    if (unwritten)
      complain(`breakwater: ${outputMessages[language].outputNotWritten(unwritten.path, unwritten.reason)}`);
    if (report.version?.isEnough === false && report.version.suggested !== null)
      complain(`breakwater: ${outputMessages[language].note}${report.version.message}`);
    const noticed = sortProblems(migration.compared.problems);
    for (const line of linesOf(noticed, language, false)) complain(line);
    return unwritten || noticed.errors.length > 0 ? exitCodes.couldNotRun : exitCodes.fine;
  } finally {
    progress.clear();
  }
};
