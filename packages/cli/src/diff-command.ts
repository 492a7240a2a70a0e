// `breakwater diff <base> <revision>`: reads both, compares them and prints what the change means.
import type { Compared, Problem } from '@breakwater/core';
import { diffWithWitnesses, toCurl, toDigest, toJson, toJsonl, toolFormats, toReport, toText } from '@breakwater/core';
import { loadSettings } from './configuration/load-ruleset.ts';
import { optimizeLate } from './engine.ts';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes } from './exit-codes.ts';
import { fails } from './fail-on.ts';
import { commandMessages } from './messages.ts';
import type { Output } from './output.ts';
import { writeFiles } from './output-files.ts';
import { linesOf, problemLine, sortProblems } from './problem-lines.ts';
import { openProgress } from './progress.ts';
import type { Read } from './read-description.ts';
import { readDescription } from './read-description.ts';
import { repositoryFolder } from './repository-folder.ts';
import type { DiffOptions } from './requests.ts';
import { textOptions } from './text-options.ts';

export const diffCommand = async (options: DiffOptions, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const { language } = options;
  const messages = commandMessages[language];
  const progress = openProgress(process.stderr);
  try {
    const [base, revision, loaded] = await Promise.all([
      read(options.base),
      read(options.revision),
      loadSettings(options.revision, options.ruleset),
    ]);
    if (!base.ok || !revision.ok || !loaded.ok) {
      progress.clear();
      const faults = loaded.ok ? [] : loaded.problems;
      for (const problem of [...faults, ...fatal(base), ...fatal(revision)]) complain(problemLine(problem, language));
      return exitCodes.couldNotRun;
    }
    progress.step(messages.step.comparing);
    const { surface, contentModel, map, extensions, now } = options;
    const compared = await diffWithWitnesses(base.prepared, revision.prepared, {
      surface,
      contentModel,
      map,
      extensions,
      now,
      lifecycle: loaded.settings.lifecycle,
    });
    progress.step(messages.step.writing);
    const pieces = written(options.format, compared, options);
    progress.clear();
    await output.writeAll(pieces);
    const plain = { ...options, color: false };
    const unwritten = writeFiles(
      options.outputs.map(({ format, path }) => ({ path, text: [...written(format, compared, plain)].join('') })),
    );
    if (unwritten) complain(`breakwater: ${messages.outputNotWritten(unwritten.path, unwritten.reason)}`);
    const problems = sortProblems(compared.problems);
    for (const line of linesOf(problems, language, options.all)) complain(line);
    if (unwritten || problems.errors.length > 0) return exitCodes.couldNotRun;
    return fails(compared.verdict, options.failOn) ? exitCodes.findings : exitCodes.fine;
  } finally {
    progress.clear();
  }

  function read(name: string): Promise<Read> {
    progress.step(messages.step.reading(name));
    return readDescription(name, options);
  }
};

const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const fatal = (read: Read): readonly Problem[] => (read.ok ? [] : read.problems.filter(it => it.gravity === 'fatal'));

const written = (format: DiffOptions['format'], compared: Compared, options: DiffOptions): Iterable<string> => {
  const { language, all } = options;
  switch (format) {
    case 'text':
      return [toText(toDigest(compared, options), textOptions(options))];
    case 'json':
      return toJson(toReport(compared, language));
    case 'jsonl':
      return toJsonl(toReport(compared, language));
    case 'curl':
      return [toCurl(compared, language)];
    default:
      return toolFormats[format]([toReport(compared, language)], { all, ...repositoryFolder() });
  }
};
