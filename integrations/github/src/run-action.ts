// The whole step: runs the command on what was checked out, and hands on what it says.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { baseCommitOf, hasCommit } from './base-commit.ts';
import { writeComment } from './comment.ts';
import type { Event } from './event.ts';
import { readEvent } from './event.ts';
import type { Environment, Inputs } from './inputs.ts';
import { readInputs } from './inputs.ts';
import type { Log } from './log.ts';
import { openLog } from './log.ts';
import { openPlatform } from './platform.ts';
import { addToSummary, setOutput } from './step-files.ts';
import { summaryOf } from './summary-of.ts';
import { wordsIn } from './words.ts';

const command = fileURLToPath(new URL('../../../packages/cli/dist/main.js', import.meta.url));

/** Gives the exit code of the step. */
export const runAction = async (
  environment: Environment,
  stream: { write(text: string): unknown },
): Promise<number> => {
  const log = openLog(stream);
  const inputs = readInputs(environment);
  if ('fault' in inputs) return fail(log, wordsIn.en.badInput(inputs.fault));
  const words = wordsIn[inputs.language];
  if (!existsSync(command)) return fail(log, words.noBuild);
  const folder = resolve(environment['GITHUB_WORKSPACE'] ?? '.', inputs.workingDirectory);
  const event = readEvent(environment['GITHUB_EVENT_PATH']);
  const base = baseFor(inputs, event, folder);
  if (base !== undefined && !base.isThere) return fail(log, words.noBase(base.commit));

  const files = mkdtempSync(join(environment['RUNNER_TEMP'] || tmpdir(), 'breakwater-'));
  const fileOf = (name: string): string => join(files, name);
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [command, ...wordsOf(inputs, base?.commit, fileOf)],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, env: withoutToken(environment) },
  );
  if (error) return fail(log, words.notStarted(error.message));
  log.plain(stdout);
  log.plain(stderr);
  const read = (name: string): string => (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : '');
  log.commands(read('github'));
  const summary = summaryOf(read('json'));
  const failure = summary ? '' : `### ${words.couldNotRun}\n\n${fenced(stderr)}`;
  addToSummary(environment['GITHUB_STEP_SUMMARY'], summary ? read('summary') : failure);
  const outputs = environment['GITHUB_OUTPUT'];
  if (summary) {
    setOutput(outputs, 'breaking', String(summary.isBreaking));
    setOutput(outputs, 'bump', summary.bump);
    setOutput(outputs, 'report', fileOf('json'));
  }
  const body = summary ? read('markdown') : `\n${failure}`;
  await comment({ inputs, event, environment, body, isWanted: !summary || summary.hasFindings }, log);
  return status ?? 2;
};

const fail = (log: Log, message: string): number => {
  log.error(message);
  return 2;
};

interface Base {
  readonly commit: string;
  readonly isThere: boolean;
}

/** What the workflow or breakwater.yaml says comes before what the event says. */
const baseFor = ({ base }: Inputs, event: Event, folder: string): Base | undefined => {
  if (base !== '') return { commit: base, isThere: true };
  const file = resolve(folder, 'breakwater.yaml');
  if (existsSync(file) && /^\s*(- )?base:/m.test(readFileSync(file, 'utf8'))) return undefined;
  const commit = baseCommitOf(event, folder);
  return commit === undefined ? undefined : { commit, isThere: hasCommit(commit, folder) };
};

const wordsOf = (inputs: Inputs, base: string | undefined, fileOf: (name: string) => string): readonly string[] => {
  const own = ['json', 'github', 'markdown', 'summary'].map(format => `--output=${format}=${fileOf(format)}`);
  return [
    'check',
    ...own,
    ...inputs.outputs.map(output => `--output=${output}`),
    ...(inputs.sarif === '' ? [] : [`--output=sarif=${inputs.sarif}`]),
    ...(base === undefined ? [] : [`--base=${base}`]),
    ...(inputs.ruleset === '' ? [] : [`--ruleset=${inputs.ruleset}`]),
    ...(inputs.failOn === '' ? [] : [`--fail-on=${inputs.failOn}`]),
    ...(inputs.shard === '' ? [] : [`--shard=${inputs.shard}`]),
    `--lang=${inputs.language}`,
    '--',
    ...inputs.descriptions,
  ];
};

/** What the command reads is written by strangers: it gets nothing that it does not need. */
const withoutToken = (environment: Environment): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !/^INPUT_|TOKEN|SECRET/.test(name)));

/** A fence is longer than any in it. */
const fenced = (text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}\n`;
};

interface CommentOptions {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly environment: Environment;
  readonly body: string;
  readonly isWanted: boolean;
}

const comment = async ({ inputs, event, environment, body, isWanted }: CommentOptions, log: Log): Promise<void> => {
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const { number } = event;
  if (inputs.token === '' || inputs.comment === 'never' || number === undefined) return;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return;
  const api = environment['GITHUB_API_URL'] || 'https://api.github.com';
  const platform = openPlatform({
    api,
    graphql: environment['GITHUB_GRAPHQL_URL'] || `${api}/graphql`,
    token: inputs.token,
  });
  const marker = markerOf(inputs, environment);
  const outcome = await writeComment(platform, {
    repository,
    number,
    marker,
    // The report begins with a marker of its own, of the same length.
    body: `${marker}\n${body.slice(body.indexOf('\n') + 1)}`,
    isWanted: isWanted || inputs.comment === 'always',
  });
  if (typeof outcome === 'string') return;
  const words = wordsIn[inputs.language];
  switch (outcome.kind) {
    case 'forbidden':
      return log.notice(words.commentForbidden);
    case 'not-found':
      return log.notice(words.commentNotFound);
    case 'limited':
      return log.notice(words.commentLimited);
    case 'failed':
      return log.notice(words.commentFailed(outcome.reason));
  }
};

/** A comment is of one step of one job: what it found changes, which step it is does not. */
const markerOf = ({ workingDirectory, descriptions, shard }: Inputs, environment: Environment): string => {
  const step = ['GITHUB_WORKFLOW', 'GITHUB_JOB', 'GITHUB_ACTION'].map(name => environment[name] ?? '');
  const about = JSON.stringify([...step, workingDirectory, descriptions, shard]);
  return `<!-- breakwater:${createHash('sha256').update(about).digest('hex').slice(0, 16)} -->`;
};
