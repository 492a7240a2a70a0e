// `breakwater deprecations <description>...`: reads each and lists what is deprecated in any of them, and when it ends.
import type { DeprecationsReport, FoundDeprecations, Prepared, Problem, Settings } from '@breakwater/core';
import {
  deprecationsIn,
  markedTableFor,
  toDeprecationsCalendar,
  toDeprecationsJson,
  toDeprecationsMarkdown,
  toDeprecationsPage,
  toDeprecationsReport,
  toDeprecationsText,
} from '@breakwater/core';
import { loadConfiguration } from '../../configuration/load-configuration.ts';
import { optimizeLate } from '../../engine.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { readDescription } from '../../host/read-description.ts';
import { outputMessages } from '../../output/messages.ts';
import type { Output } from '../../output/output.ts';
import { linesOf, problemLine, sortProblems } from '../../output/problem-lines.ts';
import { openProgress } from '../../output/progress.ts';
import { textOptions } from '../../output/text-options.ts';
import { complainOfUsage } from '../../output/usage-error.ts';
import { program } from '../program.ts';
import { keepMarkedTable } from './marked-table-file.ts';
import { deprecationsMessages } from './messages.ts';
import type { DeprecationsRequest } from './request.ts';
import { readDeprecationsRequest } from './request.ts';

export const command = program(readDeprecationsRequest, (request, output) => listDeprecations(request, output));

const listDeprecations = async (options: DeprecationsRequest, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const { language, now, due, docs } = options;
  if (docs) return keepTable(options, docs, output);
  const progress = openProgress(process.stderr);
  const found: FoundDeprecations[] = [];
  const problems: Problem[] = [];
  try {
    for (const name of options.descriptions) {
      progress.step(outputMessages[language].reading(name));
      const outcome = await readOne(name, options);
      problems.push(...outcome.problems);
      if (outcome.found) found.push(outcome.found);
    }
  } finally {
    progress.clear();
  }
  for (const line of linesAbout(problems, options)) process.stderr.write(`${line}\n`);
  if (found.length > 0) {
    const report = toDeprecationsReport(found, { language, now, due: due?.text });
    await output.writeAll(formats[options.format](report, options));
  }
  if (found.length < options.descriptions.length) return exitCodes.couldNotRun;
  return due && found.some(({ deprecations }) => deprecations.length > 0) ? exitCodes.findings : exitCodes.fine;
};

interface Outcome {
  /** Undefined for what could not be read. */
  readonly found?: FoundDeprecations;
  readonly problems: readonly Problem[];
}

const readOne = async (name: string, options: DeprecationsRequest): Promise<Outcome> => {
  const read = await readWithSettings(name, options);
  if (!read.ok) return { problems: read.problems };
  const { prepared, settings } = read;
  return { found: deprecationsIn(prepared, { ...options, settings }), problems: prepared.problems };
};

type ReadWithSettings =
  | { readonly ok: true; readonly prepared: Prepared; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const readWithSettings = async (name: string, options: DeprecationsRequest): Promise<ReadWithSettings> => {
  const [read, loaded] = await Promise.all([readDescription(name, options), loadConfiguration(name)]);
  if (!read.ok) return read;
  return loaded.ok ? { ok: true, prepared: read.prepared, settings: loaded.configuration.ruleset.settings } : loaded;
};

const keepTable = async (
  options: DeprecationsRequest,
  { file, isDryRun }: NonNullable<DeprecationsRequest['docs']>,
  output: Output,
): Promise<ExitCode> => {
  const read = await readWithSettings(options.descriptions[0], options);
  for (const line of linesAbout(read.ok ? read.prepared.problems : read.problems, options))
    process.stderr.write(`${line}\n`);
  if (!read.ok) return exitCodes.couldNotRun;
  const { prepared, settings } = read;
  const kept = keepMarkedTable(file, text => markedTableFor(text, prepared, { ...options, settings }), {
    isDryRun,
    messages: deprecationsMessages[options.language].docs,
  });
  if (!kept.ok) return complainOfUsage(kept.message);
  await output.write(kept.text);
  return isDryRun && !kept.isSame ? exitCodes.findings : exitCodes.fine;
};

/** Why something could not be read comes first, and in full. */
const linesAbout = (problems: readonly Problem[], { language, all }: DeprecationsRequest): readonly string[] => {
  const isFatal = ({ gravity }: Problem): boolean => gravity === 'fatal';
  const others = problems.filter(problem => !isFatal(problem));
  return [
    ...problems.filter(isFatal).map(problem => problemLine(problem, language)),
    ...linesOf(sortProblems(others.map(problem => ({ side: 'revision', problem }))), language, all),
  ];
};

const formats: Readonly<
  Record<DeprecationsRequest['format'], (report: DeprecationsReport, options: DeprecationsRequest) => Iterable<string>>
> = {
  text: (report, options) => [toDeprecationsText(report, { ...textOptions(options), all: options.all })],
  json: toDeprecationsJson,
  markdown: report => [toDeprecationsMarkdown(report)],
  ics: toDeprecationsCalendar,
  html: report => [toDeprecationsPage(report)],
};
