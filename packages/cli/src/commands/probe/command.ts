// `breakwater probe <description> --server URL`: asks a running server for what it says of deprecations, and compares.
import type { Probed, ProbeReport } from '@breakwater/core';
import { questionsOf, toProbeJson, toProbeReport, toProbeText } from '@breakwater/core';
import { loadConfiguration } from '../../configuration/load-configuration.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { Ask } from '../../host/ask-server.ts';
import { createAsk } from '../../host/ask-server.ts';
import { withoutCredentials } from '../../host/http-host.ts';
import { readDescription } from '../../host/read-description.ts';
import type { Output } from '../../output/output.ts';
import { problemLine } from '../../output/problem-lines.ts';
import type { Progress } from '../../output/progress.ts';
import { openProgress } from '../../output/progress.ts';
import { textOptions } from '../../output/text-options.ts';
import { complainOfUsage } from '../../output/usage-error.ts';
import { program } from '../program.ts';
import { probeMessages } from './messages.ts';
import type { ProbeRequest } from './request.ts';
import { readProbeRequest } from './request.ts';

export const command = program(readProbeRequest, (request, output) => probe(request, output));

const probe = async (options: ProbeRequest, output: Output): Promise<ExitCode> => {
  const { description: name, language, server } = options;
  const messages = probeMessages[language];
  const [read, loaded] = await Promise.all([readDescription(name, options), loadConfiguration(name)]);
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
    settings: loaded.configuration.ruleset.settings,
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
  { language }: ProbeRequest,
): Promise<Probed> => {
  progress.step(probeMessages[language].asking(`GET ${target}`));
  const reply = await ask(target, headers);
  return reply.kind === 'answered'
    ? { operation, kind: 'answered', target, answer: reply }
    : { operation, kind: 'unanswered', target, reason: reply.reason };
};

const formats: Readonly<Record<ProbeRequest['format'], (report: ProbeReport, options: ProbeRequest) => string>> = {
  text: (report, options) => toProbeText(report, { ...textOptions(options), all: options.all }),
  json: toProbeJson,
};
