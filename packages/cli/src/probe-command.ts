// `breakwater probe <description> --server URL`: asks a running server for what it says of deprecations, and compares.
import type { Probed, ProbeReport } from '@breakwater/core';
import { questionsOf, toProbeJson, toProbeReport, toProbeText } from '@breakwater/core';
import { loadSettings } from './configuration/load-ruleset.ts';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes } from './exit-codes.ts';
import type { Ask } from './host/ask-server.ts';
import { createAsk } from './host/ask-server.ts';
import { withoutCredentials } from './host/http-host.ts';
import { commandMessages } from './messages.ts';
import type { Output } from './output.ts';
import { problemLine } from './problem-lines.ts';
import type { Progress } from './progress.ts';
import { openProgress } from './progress.ts';
import { readDescription } from './read-description.ts';
import type { ProbeOptions } from './requests.ts';
import { textOptions } from './text-options.ts';
import { complainOfUsage } from './usage-error.ts';

export const probeCommand = async (options: ProbeOptions, output: Output): Promise<ExitCode> => {
  const { description: name, language, server } = options;
  const messages = commandMessages[language];
  const [read, loaded] = await Promise.all([readDescription(name, options), loadSettings(name)]);
  if (!read.ok || !loaded.ok) {
    const problems = [...(loaded.ok ? [] : loaded.problems), ...(read.ok ? [] : read.problems)];
    for (const problem of problems) process.stderr.write(`${problemLine(problem, language)}\n`);
    return exitCodes.couldNotRun;
  }
  const { contract } = read.prepared;
  const progress = openProgress(process.stderr);
  const probed: Probed[] = [];
  const ask = createAsk(options);
  try {
    for (const question of questionsOf(contract)) {
      probed.push(question.kind === 'asked' ? await askFor(question, ask, progress, options) : question);
      const last = probed.slice(-mostFailures);
      if (last.length === mostFailures && last.every(({ kind }) => kind === 'unanswered')) break;
    }
  } finally {
    progress.clear();
  }
  const failure = probed.find(it => it.kind === 'unanswered');
  if (failure && !probed.some(({ kind }) => kind === 'answered')) {
    return complainOfUsage(messages.unreachable(withoutCredentials(server.href), failure.reason));
  }
  const report = toProbeReport(contract, probed, {
    language,
    server: withoutCredentials(server.href),
    settings: loaded.settings,
  });
  await output.write(formats[options.format](report, options));
  if (report.counts.unanswered > 0) return exitCodes.couldNotRun;
  return report.counts.differs > 0 ? exitCodes.findings : exitCodes.fine;
};

/** In a row: then the server is gone. */
const mostFailures = 3;

const askFor = async (
  {
    operation,
    request: { target, headers },
  }: Extract<ReturnType<typeof questionsOf>[number], { readonly kind: 'asked' }>,
  ask: Ask,
  progress: Progress,
  { language }: ProbeOptions,
): Promise<Probed> => {
  progress.step(commandMessages[language].step.asking(`GET ${target}`));
  const reply = await ask(target, headers);
  return reply.kind === 'answered'
    ? { operation, kind: 'answered', target, answer: reply }
    : { operation, kind: 'unanswered', target, reason: reply.reason };
};

const formats: Readonly<Record<ProbeOptions['format'], (report: ProbeReport, options: ProbeOptions) => string>> = {
  text: (report, options) => toProbeText(report, { ...textOptions(options), all: options.all }),
  json: toProbeJson,
};
