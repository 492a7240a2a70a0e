// `breakwater changelog <description>...`: what each release of an API changed, printed, or kept in a changelog.
import type { ChangelogReport, Problem, Releases } from '@breakwater/core';
import {
  compareOptionsFrom,
  openReleases,
  printable,
  toChangelogJson,
  toChangelogMarkdown,
  toChangelogReport,
} from '@breakwater/core';
import { loadConfiguration } from '../../configuration/load-configuration.ts';
import { optimizeLate } from '../../engine.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { complain } from '../../output/complain.ts';
import { outputMessages } from '../../output/messages.ts';
import type { Output } from '../../output/output.ts';
import { writeFiles } from '../../output/output-files.ts';
import { problemLine } from '../../output/problem-lines.ts';
import type { Progress } from '../../output/progress.ts';
import { openProgress } from '../../output/progress.ts';
import { historyMessages } from '../history/messages.ts';
import { readRevisionsInFiles } from '../history/revisions-in-files.ts';
import { readRevisionsOfFile } from '../history/revisions-of-file.ts';
import { program } from '../program.ts';
import { keepChangelog } from './keep-changelog.ts';
import { changelogCommandMessages } from './messages.ts';
import type { ChangelogFormat } from './options.ts';
import type { ChangelogRequest } from './request.ts';
import { readChangelogRequest } from './request.ts';

export const command = program(readChangelogRequest, (request, output) => tellReleases(request, output));

const tellReleases = async (request: ChangelogRequest, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const { language, descriptions, since, ruleset } = request;
  const loaded = await loadConfiguration(descriptions.at(-1) ?? descriptions[0], ruleset);
  if (!loaded.ok) return refused(loaded.problems, request);
  const { configuration } = loaded;
  const releases = openReleases(compareOptionsFrom({}, configuration));
  const progress = openProgress(process.stderr);
  try {
    const problems = await readReleases(releases, request, progress);
    if (typeof problems === 'string' || problems.length > 0) {
      progress.clear();
      return refused(problems, request);
    }
  } finally {
    progress.clear();
  }
  const found = releases.found();
  const isOfGit = descriptions.length === 1;
  if (found.length < 2 && (!isOfGit || found.every(({ isUnreleased }) => isUnreleased)) && since === undefined) {
    const messages = changelogCommandMessages[language];
    return refused(messages.noReleases(descriptions[0], request.tags), request);
  }
  const { settings } = configuration.ruleset;
  const report = toChangelogReport(found, { language, settings, isFirstKnown: since !== undefined });
  if (!report) return exitCodes.couldNotRun;
  if (request.write) {
    const kept = keepChangelog(request.write, report, changelogCommandMessages[language]);
    if (!kept.ok) return refused(kept.message, request);
    await output.write(kept.text);
    return request.write.isDryRun && !kept.isSame ? exitCodes.findings : exitCodes.fine;
  }
  await output.writeAll(formats[request.format](report));
  const unwritten = writeFiles(
    request.outputs.map(({ format, path }) => ({ path, text: [...formats[format](report)].join('') })),
  );
  if (!unwritten) return exitCodes.fine;
  return refused(outputMessages[language].outputNotWritten(unwritten.path, unwritten.reason), request);
};

const refused = (problems: readonly Problem[] | string, { language }: ChangelogRequest): ExitCode => {
  if (typeof problems === 'string') complain(`breakwater: ${problems}`);
  else
    for (const problem of problems.filter(({ gravity }) => gravity === 'fatal'))
      complain(problemLine(problem, language));
  return exitCodes.couldNotRun;
};

/** What kept them from being read. A revision of the past that cannot be read is nobody's to repair: it is left out. */
const readReleases = async (
  { add }: Releases,
  request: ChangelogRequest,
  progress: Progress,
): Promise<readonly Problem[] | string> => {
  const { language, descriptions, tags } = request;
  const reading = (label: string): void => progress.step(outputMessages[language].reading(label));
  const [only, ...others] = descriptions;
  if (others.length > 0) return readRevisionsInFiles(request, { reading, add });
  const note = (text: string): void => {
    progress.clear();
    complain(`breakwater: ${outputMessages[language].note}${printable(text)}`);
  };
  const leftOut = (label: string, problem: Problem | undefined): void =>
    note(historyMessages[language].leftOut(label, problem ? problemLine(problem, language) : ''));
  return readRevisionsOfFile(only, { ...request, which: { tags } }, { reading, note, leftOut, add });
};

const formats: Readonly<Record<ChangelogFormat, (report: ChangelogReport) => Iterable<string>>> = {
  markdown: report => [toChangelogMarkdown(report)],
  json: toChangelogJson,
};
