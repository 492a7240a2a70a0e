// `breakwater history <description>...`: what was added, deprecated and removed over the revisions of a description, in git or in files.
import type { History, HistoryReport, Problem } from '@breakwater/core';
import {
  openHistory,
  printable,
  toHistoryJson,
  toHistoryMarkdown,
  toHistoryReport,
  toHistoryText,
} from '@breakwater/core';
import { loadConfiguration } from '../../configuration/load-configuration.ts';
import { optimizeLate } from '../../engine.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { outputMessages } from '../../output/messages.ts';
import type { Output } from '../../output/output.ts';
import { problemLine } from '../../output/problem-lines.ts';
import type { Progress } from '../../output/progress.ts';
import { openProgress } from '../../output/progress.ts';
import { textOptions } from '../../output/text-options.ts';
import { program } from '../program.ts';
import { historyMessages } from './messages.ts';
import type { HistoryRequest } from './request.ts';
import { readHistoryRequest } from './request.ts';
import { readRevisionsInFiles } from './revisions-in-files.ts';
import { readRevisionsOfFile } from './revisions-of-file.ts';

export const command = program(readHistoryRequest, (request, output) => tellHistory(request, output));

const tellHistory = async (options: HistoryRequest, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const { language, descriptions } = options;
  const loaded = await loadConfiguration(descriptions.at(-1) ?? descriptions[0]);
  if (!loaded.ok) return complain(loaded.problems, options);
  const history = openHistory(loaded.configuration.ruleset.settings);
  const progress = openProgress(process.stderr);
  try {
    const [only, ...others] = descriptions;
    const problems =
      others.length === 0
        ? await readRevisionsOfFile(
            only,
            { ...options, which: options.everyCommit ? 'commits' : 'tags-or-commits' },
            listenerFor(history, options, progress),
          )
        : await readRevisionsInFiles(options, {
            reading: label => progress.step(outputMessages[language].reading(label)),
            add: history.add,
          });
    progress.clear();
    if (problems.length > 0) return complain(problems, options);
  } finally {
    progress.clear();
  }
  const found = history.found();
  if (!found) return exitCodes.couldNotRun;
  const report = toHistoryReport(found, language);
  await output.writeAll(formats[options.format](report, options));
  return report.counts.findings > 0 ? exitCodes.findings : exitCodes.fine;
};

const complain = (problems: readonly Problem[] | string, { language }: HistoryRequest): ExitCode => {
  const lines =
    typeof problems === 'string' ? [`breakwater: ${problems}`] : fatal(problems).map(it => problemLine(it, language));
  for (const line of lines) process.stderr.write(`${line}\n`);
  return exitCodes.couldNotRun;
};

const fatal = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ gravity }) => gravity === 'fatal');

/** A revision of the past that cannot be read is nobody's to repair: it is left out. */
const listenerFor = (history: History, { language }: HistoryRequest, progress: Progress) => {
  const messages = outputMessages[language];
  const note = (text: string): void => {
    progress.clear();
    process.stderr.write(`breakwater: ${messages.note}${printable(text)}\n`);
  };
  return {
    reading: (label: string) => progress.step(messages.reading(label)),
    note,
    leftOut: (label: string, problem: Problem | undefined) =>
      note(historyMessages[language].leftOut(label, problem ? problemLine(problem, language) : '')),
    add: history.add,
  };
};

const formats: Readonly<
  Record<HistoryRequest['format'], (report: HistoryReport, options: HistoryRequest) => Iterable<string>>
> = {
  text: (report, options) => [toHistoryText(report, { ...textOptions(options), all: options.all })],
  json: toHistoryJson,
  markdown: report => [toHistoryMarkdown(report)],
};
