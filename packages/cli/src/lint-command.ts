// `breakwater lint <description>...`: reads each, checks it against conventions and prints what does not keep them.
import type { Linted, LintReport, Problem } from '@breakwater/core';
import { lintPrepared, toJson, toJsonl, toLintReport, toLintText } from '@breakwater/core';
import { loadRuleset } from './configuration/load-ruleset.ts';
import { optimizeLate } from './engine.ts';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes } from './exit-codes.ts';
import { commandMessages } from './messages.ts';
import type { Output } from './output.ts';
import { problemLine } from './problem-lines.ts';
import { openProgress } from './progress.ts';
import { readDescription } from './read-description.ts';
import type { LintOptions } from './requests.ts';
import { textOptions } from './text-options.ts';

export const lintCommand = async (options: LintOptions, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const { language, format } = options;
  const messages = commandMessages[language];
  const progress = openProgress(process.stderr);
  let code: ExitCode = exitCodes.fine;
  try {
    for (const [index, name] of options.descriptions.entries()) {
      progress.step(messages.step.reading(name));
      const [read, loaded] = await Promise.all([readDescription(name, options), loadRuleset(name, options.ruleset)]);
      if (!read.ok || !loaded.ok) {
        progress.clear();
        complain([...(loaded.ok ? [] : loaded.problems), ...(read.ok ? [] : fatal(read.problems))], options);
        code = exitCodes.couldNotRun;
        continue;
      }
      progress.step(messages.step.checking);
      const linted = lintPrepared(read.prepared, loaded.ruleset);
      progress.step(messages.step.writing);
      const pieces = formats[format](toLintReport(linted, language), options);
      progress.clear();
      if (index > 0 && format === 'text') await output.write('\n');
      await output.writeAll(pieces);
      if (code === exitCodes.fine && fails(linted, options)) code = exitCodes.findings;
    }
  } finally {
    progress.clear();
  }
  return code;
};

const fatal = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ gravity }) => gravity === 'fatal');

const complain = (problems: readonly Problem[], { language }: LintOptions): void => {
  for (const problem of problems) process.stderr.write(`${problemLine(problem, language)}\n`);
};

const formats: Readonly<Record<LintOptions['format'], (report: LintReport, options: LintOptions) => Iterable<string>>> =
  {
    text: (report, options) => [toLintText(report, { ...textOptions(options), all: options.all })],
    json: toJson,
    jsonl: toJsonl,
  };

const order = ['none', 'error', 'warning', 'info', 'hint'] as const;

/** A description that is not valid fails like an error. */
const fails = ({ violations, problems }: Linted, { failOn, maxWarnings }: LintOptions): boolean => {
  const warnings = violations.filter(({ severity }) => severity === 'warning').length;
  if (warnings > maxWarnings) return true;
  if (failOn === 'none') return false;
  return (
    problems.some(({ gravity }) => gravity !== 'note') ||
    violations.some(({ severity }) => order.indexOf(severity) <= order.indexOf(failOn))
  );
};
