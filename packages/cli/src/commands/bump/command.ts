// `breakwater bump <base> <revision>`: the version that the revision should have, after that of the base.
import { compareOptionsFrom, diff, printable, toReport, withVersion } from '@breakwater/core';
import { optimizeLate } from '../../engine.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { readTwo } from '../../host/read-two.ts';
import { complain } from '../../output/complain.ts';
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
  const read = await readTwo(request);
  if (!read.ok) {
    for (const problem of read.problems) complain(problemLine(problem, language));
    return exitCodes.couldNotRun;
  }
  const options = compareOptionsFrom({ surface: undefined, contentModel: undefined, now }, read.configuration);
  const compared = withVersion(diff(read.base, read.revision, options), { isInUrl: false });
  const { version } = toReport(compared, language);
  if (!version || version.suggested === null) {
    complain(`breakwater: ${printable(bumpMessages[language].noNext(compared.base.version))}`);
    return exitCodes.couldNotRun;
  }
  const { base: from, needed, suggested: next } = version;
  await output.write(format === 'json' ? `${JSON.stringify({ base: from, needed, next })}\n` : `${next}\n`);
  return exitCodes.fine;
};
