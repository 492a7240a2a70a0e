// `breakwater bump <base> <revision>`: the version that the revision should have, after that of the base.
import type { Problem } from '@breakwater/core';
import { diff, printable, toReport, withVersion } from '@breakwater/core';
import { compareOptionsFrom } from '../../configuration/compare-options.ts';
import { loadConfiguration } from '../../configuration/load-configuration.ts';
import { optimizeLate } from '../../engine.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { Read } from '../../host/read-description.ts';
import { readDescription } from '../../host/read-description.ts';
import type { Output } from '../../output/output.ts';
import { problemLine } from '../../output/problem-lines.ts';
import { program } from '../program.ts';
import { bumpMessages } from './messages.ts';
import type { BumpRequest } from './request.ts';
import { readBumpRequest } from './request.ts';

export const command = program(readBumpRequest, (request, output) => sayNext(request, output));

const sayNext = async (request: BumpRequest, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const { language, now, format } = request;
  const [base, revision, loaded] = await Promise.all([
    readDescription(request.base, request),
    readDescription(request.revision, request),
    loadConfiguration(request.revision),
  ]);
  if (!base.ok || !revision.ok || !loaded.ok) {
    for (const problem of [...(loaded.ok ? [] : loaded.problems), ...fatal(base), ...fatal(revision)])
      complain(problemLine(problem, language));
    return exitCodes.couldNotRun;
  }
  const options = compareOptionsFrom({ surface: undefined, contentModel: undefined, now }, loaded.configuration);
  const compared = withVersion(diff(base.prepared, revision.prepared, options), { isInUrl: false });
  const { version } = toReport(compared, language);
  if (!version || version.suggested === null) {
    complain(`breakwater: ${printable(bumpMessages[language].noNext(compared.base.version))}`);
    return exitCodes.couldNotRun;
  }
  const { base: from, needed, suggested: next } = version;
  await output.write(format === 'json' ? `${JSON.stringify({ base: from, needed, next })}\n` : `${next}\n`);
  return exitCodes.fine;
};

const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const fatal = (read: Read): readonly Problem[] => (read.ok ? [] : read.problems.filter(it => it.gravity === 'fatal'));
