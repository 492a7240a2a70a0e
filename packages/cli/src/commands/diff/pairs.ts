// `breakwater diff --pairs FILE`: many pairs in one run, a line in and a line out; an error in one never stops the rest.
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { compareOptionsFrom, countChanges, diff } from '@breakwater/core';
import { loadConfiguration } from '../../configuration/load-configuration.ts';
import { withRequiredVersion } from '../../configuration/with-required-version.ts';
import { optimizeLate } from '../../engine.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { Read } from '../../host/read-description.ts';
import { readDescription } from '../../host/read-description.ts';
import { outputMessages } from '../../output/messages.ts';
import type { Output } from '../../output/output.ts';
import { problemLine } from '../../output/problem-lines.ts';
import { openProgress } from '../../output/progress.ts';
import { reasonOf } from '../../output/reason.ts';
import { fails } from './fail-on.ts';
import { linesOf } from './lines.ts';
import { diffMessages } from './messages.ts';
import type { PairAnswer } from './pair-answer.ts';
import type { PairRequest } from './pair-request.ts';
import { readPairRequest } from './pair-request.ts';
import type { PairsRequest } from './request.ts';

/**
 * 2 when a pair could not be compared, or its line not be read; else 1 when a verdict reaches `--fail-on`; else 0.
 * Paths are relative to the working directory, as on the command line.
 */
export const comparePairs = async (options: PairsRequest, output: Output): Promise<ExitCode> => {
  optimizeLate(process.versions.node);
  const messages = diffMessages[options.language];
  const input = await openList(options.pairs);
  if (typeof input === 'string') {
    process.stderr.write(`${messages.pairs.unreadable(options.pairs, input)}\n`);
    return exitCodes.couldNotRun;
  }
  const progress = openProgress(process.stderr);
  const read = createReader(options);
  let code: ExitCode = exitCodes.fine;
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const request = readPairRequest(line, number, messages);
    if (request.ok) progress.step(messages.pair(number, String(request.pair.id)));
    const { answer, code: codeOfPair } = request.ok
      ? await answerTo(request.pair, options, read)
      : { answer: request.answer, code: exitCodes.couldNotRun };
    progress.clear();
    await output.write(`${JSON.stringify(answer)}\n`);
    code = worseOf(code, codeOfPair);
  }
  return code;
};

/** A stream, or why there is none. */
const openList = async (name: string): Promise<Readable | string> => {
  if (name === '-') return process.stdin;
  try {
    const file = await open(name);
    if (!(await file.stat()).isDirectory()) return file.createReadStream();
    await file.close();
    return 'EISDIR';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
};

type Reader = (name: string) => Promise<Read>;

/** Versions of an API come in rows: the revision of one pair is the base of the next, and is read once. */
const createReader = (options: PairsRequest): Reader => {
  let recent: readonly (readonly [name: string, read: Promise<Read>])[] = [];
  return name => {
    const read = recent.find(([known]) => known === name)?.[1] ?? readDescription(name, options);
    recent = [...recent.filter(([known]) => known !== name), [name, read] as const].slice(-2);
    return read;
  };
};

interface Answered {
  readonly answer: PairAnswer;
  readonly code: ExitCode;
}

const answerTo = async ({ id, ...pair }: PairRequest, options: PairsRequest, read: Reader): Promise<Answered> => {
  const { language } = options;
  const started = performance.now();
  try {
    const base = await read(pair.base);
    const revision = await read(pair.revision);
    const loaded = await loadConfiguration(pair.revision, options.ruleset);
    if (!base.ok || !revision.ok || !loaded.ok) {
      const unread = [base, revision].flatMap(it =>
        it.ok ? [] : it.problems.filter(({ gravity }) => gravity === 'fatal'),
      );
      const fatal = [...(loaded.ok ? [] : loaded.problems), ...unread];
      return failed(fatal.map(problem => problemLine(problem, language)).join('; '));
    }
    const contentModel = pair.contentModel ?? options.contentModel;
    const { configuration } = loaded;
    const found = diff(
      base.prepared,
      revision.prepared,
      compareOptionsFrom({ ...options, contentModel }, configuration),
    );
    const compared = withRequiredVersion(found, options.requireVersion, configuration);
    const { verdict, changes } = compared;
    const seconds = Math.round(performance.now() - started) / 1000;
    const { failOn = configuration.failOn.changes } = options;
    const code = fails(compared, failOn) ? exitCodes.findings : exitCodes.fine;
    return { answer: { id, verdict, counts: countChanges(changes), seconds }, code };
  } catch (error) {
    return failed(outputMessages[language].bug(reasonOf(error)));
  }

  function failed(error: string): Answered {
    return { answer: { id, error }, code: exitCodes.couldNotRun };
  }
};

const worseOf = (left: ExitCode, right: ExitCode): ExitCode => (left > right ? left : right);
