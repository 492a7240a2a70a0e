// `breakwater deprecations <description>...`: reads each and lists what is deprecated in any of them, and when it ends.
import type { DeprecationsReport, FoundDeprecations, Problem } from '@breakwater/core';
import {
  deprecationsIn,
  toDeprecationsCalendar,
  toDeprecationsJson,
  toDeprecationsMarkdown,
  toDeprecationsPage,
  toDeprecationsReport,
  toDeprecationsText,
} from '@breakwater/core';
import { loadSettings } from './configuration/load-ruleset.ts';
import { optimizeLate } from './engine.ts';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes } from './exit-codes.ts';
import { commandMessages } from './messages.ts';
import type { Output } from './output.ts';
import { linesOf, problemLine, sortProblems } from './problem-lines.ts';
import { openProgress } from './progress.ts';
import { readDescription } from './read-description.ts';
import type { DeprecationsOptions } from './requests.ts';
import { textOptions } from './text-options.ts';

export const deprecationsCommand = async (options: DeprecationsOptions, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const { language, now, due } = options;
  const progress = openProgress(process.stderr);
  const found: FoundDeprecations[] = [];
  const problems: Problem[] = [];
  try {
    for (const name of options.descriptions) {
      progress.step(commandMessages[language].step.reading(name));
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

const readOne = async (name: string, options: DeprecationsOptions): Promise<Outcome> => {
  const [read, loaded] = await Promise.all([readDescription(name, options), loadSettings(name)]);
  if (!read.ok) return { problems: read.problems };
  if (!loaded.ok) return { problems: loaded.problems };
  const { now, due } = options;
  const found = deprecationsIn(read.prepared, { now, due, settings: loaded.settings });
  return { found, problems: read.prepared.problems };
};

/** Why something could not be read comes first, and in full. */
const linesAbout = (problems: readonly Problem[], { language, all }: DeprecationsOptions): readonly string[] => {
  const isFatal = ({ gravity }: Problem): boolean => gravity === 'fatal';
  const others = problems.filter(problem => !isFatal(problem));
  return [
    ...problems.filter(isFatal).map(problem => problemLine(problem, language)),
    ...linesOf(sortProblems(others.map(problem => ({ side: 'revision', problem }))), language, all),
  ];
};

const formats: Readonly<
  Record<DeprecationsOptions['format'], (report: DeprecationsReport, options: DeprecationsOptions) => Iterable<string>>
> = {
  text: (report, options) => [toDeprecationsText(report, { ...textOptions(options), all: options.all })],
  json: toDeprecationsJson,
  markdown: report => [toDeprecationsMarkdown(report)],
  ics: toDeprecationsCalendar,
  html: report => [toDeprecationsPage(report)],
};
