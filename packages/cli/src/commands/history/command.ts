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
import { commitOf } from '../../host/git-history.ts';
import { splitRevision } from '../../host/git-uri.ts';
import { isFileName } from '../../host/open-input.ts';
import { readDescription } from '../../host/read-description.ts';
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
        ? await readRevisionsOfFile(only, options, listenerFor(history, options, progress))
        : await readFiles(history, options, progress);
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

/** Where one cannot be read, it is not known what came and what went. */
const readFiles = async (
  history: History,
  { descriptions, dates, ...options }: HistoryRequest,
  progress: Progress,
): Promise<readonly Problem[]> => {
  const labels = labelsOf(descriptions);
  const problems: Problem[] = [];
  for (const [index, name] of descriptions.entries()) {
    progress.step(outputMessages[options.language].reading(name));
    const read = await readDescription(name, options);
    if (!read.ok) problems.push(...read.problems);
    else if (problems.length === 0) {
      const time = dates[index] ?? (await dateOf(name));
      history.add({ label: labels[index] ?? name, time, prepared: read.prepared });
    }
  }
  return problems;
};

/** Without the folder and the ending that all of them have: `v1` of `api/v1.yaml`. */
const labelsOf = (names: readonly string[]): readonly string[] => {
  const [first = ''] = names;
  const shared = (text: string): boolean => names.every(name => name.startsWith(text) && name.length > text.length);
  const sharedEnd = (text: string): boolean => names.every(name => name.endsWith(text) && name.length > text.length);
  const folders = [...first.matchAll(/[/:]/g)].map(({ index }) => first.slice(0, index + 1));
  const start = folders.findLast(shared) ?? '';
  const ends = [...first.matchAll(/[/:]|\.[a-z]+$/gi)].map(({ index }) => first.slice(Math.max(index, start.length)));
  const end = ends.find(sharedEnd) ?? '';
  return names.map(name => name.slice(start.length, name.length - end.length));
};

/** Of what is in git. */
const dateOf = async (name: string): Promise<Date | undefined> => {
  const place = isFileName(name) ? undefined : splitRevision(name);
  return place && place.revision !== '' ? (await commitOf('.', place.revision))?.time : undefined;
};

const formats: Readonly<
  Record<HistoryRequest['format'], (report: HistoryReport, options: HistoryRequest) => Iterable<string>>
> = {
  text: (report, options) => [toHistoryText(report, { ...textOptions(options), all: options.all })],
  json: toHistoryJson,
  markdown: report => [toHistoryMarkdown(report)],
};
