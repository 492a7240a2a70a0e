// `breakwater check [<description>...]`: everything that the configuration says, of all descriptions of a repository.
import { relative, resolve } from 'node:path';
import type { CheckReport } from '@breakwater/core';
import { checkFormats, printable, toCheckJson, toCheckJsonl, toCheckText } from '@breakwater/core';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { repositoryFolder } from '../../host/repository-folder.ts';
import type { ReportFormat } from '../../options/reports.ts';
import { complain } from '../../output/complain.ts';
import { outputMessages } from '../../output/messages.ts';
import type { Output } from '../../output/output.ts';
import type { OutputFile } from '../../output/output-files.ts';
import { writeFiles } from '../../output/output-files.ts';
import { problemLine } from '../../output/problem-lines.ts';
import { openProgress } from '../../output/progress.ts';
import { textOptions } from '../../output/text-options.ts';
import { program } from '../program.ts';
import { checkMessages } from './messages.ts';
import type { Plan } from './plan.ts';
import { planCheck } from './plan.ts';
import type { CheckRequest } from './request.ts';
import { readCheckRequest } from './request.ts';
import type { CheckRun } from './run-check.ts';
import { runCheck } from './run-check.ts';

export const command = program(readCheckRequest, (request, output) => check(request, output));

const check = async (asked: CheckRequest, output: Output): Promise<ExitCode> => {
  const { language } = asked;
  const planned = await planCheck(asked);
  if (!planned.ok) {
    for (const problem of planned.problems) complain(problemLine(problem, language));
    return exitCodes.couldNotRun;
  }
  const { plan } = planned;
  const request = { ...asked, outputs: outputsOf(plan, asked) };
  const progress = openProgress(process.stderr);
  try {
    const run = await runCheck(plan, request, done =>
      progress.step(checkMessages[language].checking(done, plan.jobs.length)),
    );
    progress.clear();
    await output.writeAll(written(request.format, run, request));
    const plain = { ...request, color: false };
    const unwritten = writeFiles(
      request.outputs.map(({ format, path }) => ({ path, text: [...written(format, run, plain)].join('') })),
    );
    if (unwritten)
      complain(`breakwater: ${outputMessages[language].outputNotWritten(unwritten.path, unwritten.reason)}`);
    for (const line of problemLines(run.report, request)) complain(line);
    return unwritten ? exitCodes.couldNotRun : codes[run.report.decision];
  } finally {
    progress.clear();
  }
};

const codes = { passes: exitCodes.fine, fails: exitCodes.findings, incomplete: exitCodes.couldNotRun } as const;

/** What the command line says of a format goes before what the configuration says. */
const outputsOf = ({ configuration, folder }: Plan, { outputs }: CheckRequest): readonly OutputFile<ReportFormat>[] => {
  const named = new Set(outputs.map(({ format }) => format));
  const configured = Object.entries(configuration.outputs) as readonly [ReportFormat, string][];
  return [
    ...outputs,
    ...configured
      .filter(([format]) => !named.has(format))
      .map(([format, path]) => ({ format, path: relative('', resolve(folder, path)) })),
  ];
};

const written = (format: ReportFormat, run: CheckRun, request: CheckRequest): Iterable<string> => {
  const { report, digests, waive } = run;
  const { all } = request;
  switch (format) {
    case 'text':
      return [toCheckText(report, { ...textOptions(request), all, digests, waive })];
    case 'json':
      return toCheckJson(report);
    case 'jsonl':
      return toCheckJsonl(report);
    default:
      return checkFormats[format](report, { all, waive, ...repositoryFolder() });
  }
};

const linesShown = 20;

/** On standard error as well, where whoever reads data looks for them. */
const problemLines = (
  { problems, descriptions }: CheckReport,
  { language, all, format }: CheckRequest,
): readonly string[] => {
  const messages = outputMessages[language];
  const found = [...(format === 'text' ? [] : problems), ...descriptions.flatMap(it => it.problems)];
  const lines = found.map(({ file, start, gravity, message }) => {
    const place = [file, ...(start ? [start.line, start.column] : [])].filter(part => part !== '').join(':');
    return printable(`${place === '' ? 'breakwater' : place}: ${gravity === 'note' ? messages.note : ''}${message}`);
  });
  const distinct = [...new Set(lines)];
  if (all || distinct.length <= linesShown + 1) return distinct;
  return [...distinct.slice(0, linesShown), messages.errorsHidden(distinct.length - linesShown)];
};
