// `breakwater diff <base> <revision>`: reads both, compares them and prints what the change means.
import type { Compared } from '@breakwater/core';
import {
  compareOptionsFrom,
  diffWithWitnesses,
  toCurl,
  toDigest,
  toJson,
  toJsonl,
  toolFormats,
  toReport,
  toText,
  withFrames,
  withWaivers,
} from '@breakwater/core';
import { loadWaivers } from '../../configuration/load-waivers.ts';
import { withRequiredVersion } from '../../configuration/with-required-version.ts';
import { optimizeLate } from '../../engine.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { readTwo } from '../../host/read-two.ts';
import { repositoryFolder } from '../../host/repository-folder.ts';
import { waiveHint } from '../../options/waive-hint.ts';
import { complain } from '../../output/complain.ts';
import { outputMessages } from '../../output/messages.ts';
import type { Output } from '../../output/output.ts';
import { writeFiles } from '../../output/output-files.ts';
import { linesOf, problemLine, sortProblems } from '../../output/problem-lines.ts';
import { openProgress } from '../../output/progress.ts';
import { textOptions } from '../../output/text-options.ts';
import { program } from '../program.ts';
import { failingLevels, fails } from './fail-on.ts';
import { diffMessages } from './messages.ts';
import type { DiffRequest } from './request.ts';
import { readDiffRequest } from './request.ts';

export const command = program(readDiffRequest, async (request, output) =>
  'pairs' in request ? (await import('./pairs.ts')).comparePairs(request, output) : compareTwo(request, output),
);

const compareTwo = async (options: DiffRequest, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const { language } = options;
  const messages = diffMessages[language];
  const progress = openProgress(process.stderr);
  try {
    const read = await readTwo(options, name => progress.step(outputMessages[language].reading(name)));
    if (!read.ok) {
      progress.clear();
      for (const problem of read.problems) complain(problemLine(problem, language));
      return exitCodes.couldNotRun;
    }
    const { base, revision, configuration } = read;
    const accepted = await loadWaivers(options.revision, configuration);
    if (!accepted.ok) {
      progress.clear();
      for (const problem of accepted.problems) complain(problemLine(problem, language));
      return exitCodes.couldNotRun;
    }
    progress.step(messages.comparing);
    const found = await diffWithWitnesses(base, revision, compareOptionsFrom(options, configuration));
    const waived = withWaivers(found, accepted.waivers, options.now);
    const compared = withRequiredVersion(waived, options.requireVersion, configuration);
    progress.step(messages.writing);
    const { failOn = configuration.failOn.changes } = options;
    const asked = { ...options, failOn: failOn ?? (compared.version ? 'none' : 'breaking') };
    const pieces = written(options.format, compared, asked);
    progress.clear();
    await output.writeAll(pieces);
    const plain = { ...asked, color: false };
    const unwritten = writeFiles(
      options.outputs.map(({ format, path }) => ({ path, text: [...written(format, compared, plain)].join('') })),
    );
    if (unwritten)
      complain(`breakwater: ${outputMessages[language].outputNotWritten(unwritten.path, unwritten.reason)}`);
    const problems = sortProblems(compared.problems);
    for (const line of linesOf(problems, language, options.all)) complain(line);
    if (unwritten || problems.errors.length > 0) return exitCodes.couldNotRun;
    return fails(compared, failOn) ? exitCodes.findings : exitCodes.fine;
  } finally {
    progress.clear();
  }
};

type Asked = DiffRequest & { readonly failOn: NonNullable<DiffRequest['failOn']> };

const written = (format: DiffRequest['format'], compared: Compared, options: Asked): Iterable<string> => {
  const { language, all } = options;
  const waive = waiveHint(failingLevels(options.failOn), options.words, [options.base, options.revision]);
  switch (format) {
    case 'text':
      return [toText(toDigest(compared, { language, all, waive }), textOptions(options))];
    case 'json':
      return toJson(toReport(compared, language));
    case 'jsonl':
      return toJsonl(toReport(compared, language));
    case 'curl':
      return [toCurl(compared, language)];
    case 'html':
      return toolFormats.html([withFrames(toReport(compared, language), compared)], {
        all,
        waive,
        ...repositoryFolder(),
      });
    default:
      return toolFormats[format]([toReport(compared, language)], { all, waive, ...repositoryFolder() });
  }
};
