// `breakwater git-diff`: what git calls in the place of its own diff. It says what a change to a description means, and shows the usual diff of all else.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareOptionsFrom, diffWithWitnesses, statesVersion, toDigest, toText } from '@breakwater/core';
import { loadConfiguration } from '../../configuration/load-configuration.ts';
import { optimizeLate } from '../../engine.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { Read } from '../../host/read-description.ts';
import { readDescription } from '../../host/read-description.ts';
import { wantsColor } from '../../output/colors.ts';
import type { Output } from '../../output/output.ts';
import { textOptions } from '../../output/text-options.ts';
import { program } from '../program.ts';
import type { GitChange, GitDiffRequest } from './request.ts';
import { readGitDiffRequest } from './request.ts';
import { nothing, usualDiff } from './usual-diff.ts';

/** Any other exit code than 0 is the end of the whole diff for git. */
export const command = program(readGitDiffRequest, async (request, output): Promise<ExitCode> => {
  const { path, change } = request;
  // Git tells whether it writes for a pager that shows colours.
  const isTerminal = process.stdout.isTTY || process.env['GIT_PAGER_IN_USE'] === 'true';
  const color = wantsColor(request.color, isTerminal, process.env);
  const meaning = change && (await meaningOf(change, { ...request, color }));
  if (change && meaning !== undefined) await output.write(`diff --git a/${path} b/${change.newPath}\n${meaning}`);
  if (meaning === undefined || request.patch) await showUsual(request, color, output);
  return exitCodes.fine;
});

const showUsual = (request: GitDiffRequest, color: boolean, output: Output): Promise<void> =>
  output.write(usualDiff(request, color));

/** Undefined where there are no two descriptions that can be read. */
const meaningOf = async (change: GitChange, options: GitDiffRequest): Promise<string | undefined> => {
  if (change.base === nothing || change.revision === nothing) return undefined;
  const [before, after] = [textOf(change.base), textOf(change.revision)];
  if (!statesVersion(before) || !statesVersion(after)) return undefined;
  optimizeLate(process.versions.node);
  const [base, revision, loaded] = await Promise.all([
    read(options.path, before),
    read(change.newPath, after),
    loadConfiguration(change.newPath, undefined),
  ]);
  if (!base.ok || !revision.ok || !loaded.ok) return undefined;
  const { now, language } = options;
  const wishes = { surface: undefined, contentModel: undefined, map: [], extensions: {}, now };
  const terms = compareOptionsFrom(wishes, loaded.configuration);
  const compared = await diffWithWitnesses(base.prepared, revision.prepared, terms);
  return toText(toDigest(compared, { language, all: options.all }), textOptions(options));
};

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** What it refers to is that of the working tree on both sides, so that what is shown came of this file. */
const read = (path: string, text: string): Promise<Read> => {
  const file = resolve(path);
  return readDescription(
    path,
    { validation: 'none', root: undefined, allowRemoteReferences: false },
    new Map([[pathToFileURL(file).href, text]]),
  );
};
