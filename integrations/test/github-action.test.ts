// The action from a release, run as a runner does it: on a checkout of its newest commit only, with inputs and files in the environment.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, removeFolder } from './packed.ts';
import { cleanEnvironment, gitIn, released } from './released.ts';
import { breaking, description, reformatted, writeTexts } from './repository.ts';
import type { StandIn, StandInOptions } from './stand-in.ts';
import { number, openStandIn, repository } from './stand-in.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const folder = emptyFolder();
afterAll(() => removeFolder(folder));
let tree = '';
let action: Action;
beforeAll(() => {
  tree = released(folder);
  action = load(readFileSync(join(tree, 'action.yml'), 'utf8')) as Action;
});

interface PullRequest {
  readonly files: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, string>>;
  readonly depth?: number;
}

/** What a runner has after actions/checkout: the commit that merges the pull request, and by default nothing else. */
const checkOut = ({ files, before = { 'api/notes.yaml': description }, depth = 1 }: PullRequest): string => {
  const place = mkdtempSync(join(folder, 'pull-request-'));
  const [origin, workspace] = [join(place, 'origin'), join(place, 'workspace')];
  for (const path of [origin, workspace]) mkdirSync(path);
  const [there, here] = [gitIn(origin), gitIn(workspace)];
  there('init', '--quiet', '--initial-branch=main');
  writeTexts(origin, before);
  there('add', '.');
  there('commit', '--quiet', '-m', 'Begin');
  there('checkout', '--quiet', '-b', 'feature');
  writeTexts(origin, files);
  there('add', '.');
  there('commit', '--quiet', '-m', 'Change');
  there('checkout', '--quiet', 'main');
  there('commit', '--quiet', '--allow-empty', '-m', 'Something else');
  there('merge', '--quiet', '--no-ff', '-m', 'Merge', 'feature');
  there('update-ref', 'refs/pull/7/merge', 'HEAD');
  there('reset', '--quiet', '--hard', 'HEAD^1');
  here('init', '--quiet');
  here('remote', 'add', 'origin', `file://${origin}`);
  here('fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', '+refs/pull/7/merge:refs/remotes/pull/7/merge');
  here('checkout', '--quiet', '--force', 'refs/remotes/pull/7/merge');
  return workspace;
};

interface Step {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  readonly platform?: StandIn;
}

const pullRequest = { number, pull_request: { number } };

const run = async ({ workspace, inputs = {}, event = pullRequest, platform }: Step) => {
  const unknown = Object.keys(inputs).filter(name => !Object.hasOwn(action.inputs, name));
  expect(unknown).toEqual([]);
  const place = mkdtempSync(join(folder, 'step-'));
  const fileOf = (name: string): string => join(place, name);
  for (const name of ['output', 'summary']) writeFileSync(fileOf(name), '');
  writeFileSync(fileOf('event.json'), JSON.stringify(event));
  const given = Object.entries(action.inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? input.default,
  ]);
  const env = {
    ...cleanEnvironment,
    ...(Object.fromEntries(given) as Record<string, string>),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_PATH: fileOf('event.json'),
    GITHUB_OUTPUT: fileOf('output'),
    GITHUB_STEP_SUMMARY: fileOf('summary'),
    GITHUB_WORKFLOW: 'API',
    GITHUB_JOB: 'check',
    GITHUB_ACTION: '__someone_breakwater',
    GITHUB_BASE_REF: 'main',
    RUNNER_TEMP: place,
    ...(platform && { GITHUB_API_URL: platform.address, GITHUB_GRAPHQL_URL: `${platform.address}/graphql` }),
  };
  const child = spawn(process.execPath, [join(tree, action.runs.main)], { cwd: workspace, env });
  let log = '';
  child.stdout.on('data', data => (log += String(data)));
  child.stderr.on('data', data => (log += String(data)));
  const status = await new Promise<number | null>(resolve => child.on('close', resolve));
  return {
    status,
    log,
    commands: commandsIn(log),
    outputs: outputsIn(readFileSync(fileOf('output'), 'utf8')),
    summary: readFileSync(fileOf('summary'), 'utf8'),
  };
};

/** What a runner does what a log says: lines that begin with `::` or have `##[`, unless commands are stopped. */
const commandsIn = (log: string): readonly string[] => {
  const commands: string[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r\n|\n|\r/)) {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
      continue;
    }
    const [, name, , message = ''] = /^\s*::([\w-]+)( [^:]*)?::(.*)$/.exec(line) ?? [];
    if (name === 'stop-commands') stopped = message;
    else if (name !== undefined || line.includes('##[')) commands.push(line);
  }
  expect(stopped).toBeUndefined();
  return commands;
};

/** As the runner reads the file: a name, the end that it will have, and the value up to there. */
const outputsIn = (text: string): Readonly<Record<string, string>> => {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, end] = /^([\w-]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined || end === undefined) continue;
    const last = lines.indexOf(end, index);
    outputs[name] = lines.slice(index + 1, last).join('\n');
    index = last;
  }
  return outputs;
};

const withPlatform = async <Result>(options: StandInOptions, use: (platform: StandIn) => Promise<Result>) => {
  const platform = await openStandIn(options);
  try {
    return await use(platform);
  } finally {
    await platform.close();
  }
};

const withToken = { token: 'secret' };

test('action.yml names a program that is in a release, and says what every input is for', () => {
  expect(action.runs.using).toBe('node24');
  expect(Object.values(action.inputs).filter(({ description }) => !description)).toEqual([]);
});

test('without a token: annotations, a summary, outputs, and a step that fails', async () => {
  const workspace = checkOut({ files: { 'api/notes.yaml': breaking } });
  const { status, commands, outputs, summary } = await run({ workspace });
  expect(status).toBe(1);
  expect(commands.filter(command => command.startsWith('::error'))).toEqual([
    expect.stringMatching(/^::error file=api\/notes\.yaml,line=\d+,.*operation-removed/),
  ]);
  expect(outputs).toMatchObject({ breaking: 'true', bump: 'major' });
  const report = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as { readonly format: string };
  expect(report.format).toBe('breakwater/check@1');
  expect(summary).toContain('POST /notes');
});

test('a change of the spelling only: nothing to say, and no comment', async () => {
  const workspace = checkOut({ files: { 'api/notes.yaml': reformatted } });
  await withPlatform({}, async platform => {
    const { status, commands, outputs } = await run({ workspace, platform, inputs: withToken });
    expect({ status, commands, comments: platform.comments }).toEqual({ status: 0, commands: [], comments: [] });
    expect(outputs).toMatchObject({ breaking: 'false', bump: 'none' });
    await run({ workspace, platform, inputs: { ...withToken, comment: 'always' } });
    expect(platform.comments).toHaveLength(1);
  });
});

test('with a token: one comment, which later runs update', async () => {
  const workspace = checkOut({ files: { 'api/notes.yaml': breaking } });
  await withPlatform({}, async platform => {
    const step = { workspace, platform, inputs: withToken };
    expect((await run(step)).status).toBe(1);
    const [first] = platform.comments;
    expect(first?.body).toMatch(/^<!-- breakwater:[\da-f]{16} -->\n[\s\S]*POST \/notes/);
    writeFileSync(join(workspace, 'api/notes.yaml'), description);
    expect((await run(step)).status).toBe(0);
    expect(platform.comments).toHaveLength(1);
    expect(platform.comments[0]?.body).not.toContain('POST /notes');
  });
});

test('two steps have two comments', async () => {
  const workspace = checkOut({ files: { 'api/notes.yaml': breaking } });
  await withPlatform({}, async platform => {
    await run({ workspace, platform, inputs: withToken });
    await run({ workspace, platform, inputs: { ...withToken, shard: '1/1' } });
    expect(platform.comments).toHaveLength(2);
  });
});

test.each([
  { title: 'a fork', troubles: { POST: [{ status: 403 }, { status: 403 }] } },
  { title: 'a pull request that is not there', troubles: { GET: [{ status: 404 }] } },
  { title: 'too many requests', troubles: { GET: [{ status: 429, headers: { 'retry-after': '3600' } }] } },
])('$title: a notice, and the step ends as it would', async ({ troubles }) => {
  const workspace = checkOut({ files: { 'api/notes.yaml': reformatted } });
  await withPlatform({ troubles }, async platform => {
    const inputs = { ...withToken, comment: 'always', language: 'ja' };
    const { status, commands } = await run({ workspace, platform, inputs });
    expect(status).toBe(0);
    expect(commands).toEqual([expect.stringMatching(/^::notice title=Breakwater::.*サマリー/)]);
  });
});

test('what breakwater.yaml says of the base comes before what the event says', async () => {
  const before = {
    'api/notes.yaml': description,
    'breakwater.yaml': 'base: { snapshot: "contracts/{path}" }\n',
    'contracts/api/notes.yaml': description,
  };
  const workspace = checkOut({ before, files: { 'api/notes.yaml': breaking, 'contracts/api/notes.yaml': breaking } });
  expect((await run({ workspace, inputs: { descriptions: 'api/notes.yaml' } })).status).toBe(0);
});

test('a base that the workflow names, and files that it wants', async () => {
  const workspace = checkOut({ files: { 'api/notes.yaml': breaking }, depth: 10 });
  const inputs = {
    base: 'HEAD^1',
    'fail-on': 'none',
    sarif: 'out/api.sarif',
    outputs: 'junit=out/api.xml\n\ncheckstyle=out/api.check\n',
  };
  const { status, outputs } = await run({ workspace, inputs });
  expect({ status, breaking: outputs['breaking'] }).toEqual({ status: 0, breaking: 'true' });
  for (const name of ['api.sarif', 'api.xml', 'api.check']) {
    expect(readFileSync(join(workspace, 'out', name), 'utf8')).toContain('operation-removed');
  }
});

test('a push is held against what was there before', async () => {
  const workspace = checkOut({ files: { 'api/notes.yaml': breaking }, depth: 10 });
  const git = gitIn(workspace);
  const before = git('rev-parse', 'HEAD^1');
  expect((await run({ workspace, event: { before, after: git('rev-parse', 'HEAD') } })).status).toBe(1);
});

describe('what cannot be', () => {
  test('an input with a value that it cannot have', async () => {
    const workspace = checkOut({ files: { 'api/notes.yaml': reformatted } });
    const { status, commands } = await run({ workspace, inputs: { comment: 'sometimes' } });
    expect(status).toBe(2);
    expect(commands).toEqual([expect.stringContaining('comment')]);
  });

  test('a description that cannot be read', async () => {
    const workspace = checkOut({ files: { 'api/notes.yaml': 'openapi: 3.1.0\ninfo: [' } });
    await withPlatform({}, async platform => {
      const { status, summary } = await run({ workspace, platform, inputs: withToken });
      expect(status).toBe(2);
      expect(summary).toContain('api/notes.yaml');
      expect(platform.comments[0]?.body).toContain('api/notes.yaml');
    });
  });

  test('a base that is not to be had', async () => {
    const workspace = checkOut({ files: { 'api/notes.yaml': breaking } });
    gitIn(workspace)('remote', 'set-url', 'origin', 'file:///nowhere');
    const { status, commands } = await run({ workspace });
    expect(status).toBe(2);
    expect(commands).toEqual([expect.stringContaining('fetch-depth: 0')]);
  });
});

describe('strangers', () => {
  const hostile = ['::set-output name=breaking::false', '::error::x', '##[set-env name=PATH]x', '::stop-commands::x'];
  const texts = hostile.flatMap(text => [text, `a\n${text}`, `a\r${text}`, `a\u2028${text}`, `%0A${text}`]);

  test('nothing that a description says is a command', async () => {
    const paths = texts.map((text, index) => [
      `/${text}`,
      { get: { summary: text, operationId: `${text}${index}`, responses: { 200: { description: text } } } },
    ]);
    const api = (list: unknown): string =>
      JSON.stringify({ openapi: '3.1.0', info: { title: hostile[0], version: '1' }, paths: list }, undefined, 1);
    const before = { 'api.json': api(Object.fromEntries(paths)), '::error::name.yaml': description };
    const workspace = checkOut({ before, files: { 'api.json': api({}), '::error::name.yaml': 'openapi: [' } });
    const { commands, outputs } = await run({ workspace });
    expect(commands.filter(command => !/^::(error|warning|notice) (file|title)=/.test(command))).toEqual([]);
    expect(Object.keys(outputs).sort()).toEqual(['breaking', 'bump', 'report']);
    expect(outputs['breaking']).toBe('true');
  });

  test.each([
    { number: '7/../../x' },
    { pull_request: { number: '7' } },
    { pull_request: { number: 7.5 } },
    { pull_request: null },
    { before: '--upload-pack=touch x' },
    [],
    null,
  ])('an event of %j is no event', async event => {
    const workspace = checkOut({ files: { 'api/notes.yaml': breaking }, depth: 10 });
    gitIn(workspace)('fetch', '--quiet', 'origin', 'main:refs/remotes/origin/main');
    await withPlatform({}, async platform => {
      expect((await run({ workspace, platform, event, inputs: withToken })).status).toBe(1);
      expect(platform.requests).toEqual([]);
    });
  });
});
