// What can be named on the command line, and what people are told when it cannot be read. With real files, git and HTTP.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Loaded, Problem } from '@breakwater/core';
import { describeProblem, load, positionOfProblem } from '@breakwater/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InputOptions } from '../../src/host/open-input.ts';
import { openInput } from '../../src/host/open-input.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'breakwater-host-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (files: Readonly<Record<string, string>>, below = folder): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(below, name)), { recursive: true });
    writeFileSync(join(below, name), text);
  }
};

const git = (directory: string, ...words: readonly string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main', ...words],
    {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );

const read = async (name: string, options: Partial<InputOptions> = {}): Promise<Loaded> => {
  const input = await openInput(name, { root: undefined, allowRemoteReferences: false, directory: folder, ...options });
  return load(input.host, input.uri, input.label);
};

const lineOf = (problem: Problem): string => {
  const { file, start } = positionOfProblem(problem);
  return `${[file, ...(start ? [start.line, start.column] : [])].join(':')}: ${describeProblem(problem, 'en')}`;
};

const linesFor = async (name: string, options: Partial<InputOptions> = {}): Promise<readonly string[]> =>
  (await read(name, options)).problems.map(lineOf);

/** The documents of a description by name, and what became of the references at `paths`. */
const storyOf = async (name: string, options: Partial<InputOptions> = {}): Promise<readonly string[]> => {
  const { description, problems } = await read(name, options);
  if (!description) return problems.map(lineOf);
  const { entry } = description;
  const paths = Object.entries((entry.value as { paths?: object }).paths ?? {}) as readonly (readonly [
    string,
    { $ref: string },
  ])[];
  const root = { document: entry, parent: undefined, key: '' };
  const missing = paths.flatMap(([key, { $ref }]) => {
    const parent = { document: entry, parent: root, key: 'paths' };
    const resolved = description.resolve($ref, { document: entry, parent, key });
    return resolved.found ? [] : [describeProblem(resolved.problem, 'en')];
  });
  return [...[...description.documents.values()].map(it => it.label), ...missing];
};

const description = (...references: readonly string[]): string =>
  `openapi: 3.0.0\npaths:\n${references.map((it, index) => `  /${index}: { $ref: '${it}' }\n`).join('')}`;

describe('files', () => {
  beforeAll(() => {
    write({
      'files/api/openapi.yaml': description('pets.yaml', '../common.yaml'),
      'files/api/pets.yaml': 'get: {}\n',
      'files/common.yaml': 'get: {}\n',
      'files/outside.yaml': 'get: {}\n',
      'files/odd/a:b.yaml': description(),
      'files/odd/a b#c%.yaml': description('d e.yaml'),
      'files/odd/d e.yaml': 'get: {}\n',
      'files/many/readme.md': 'openapi: 3.0.0\n',
      'files/many/a.json': '{"openapi": "3.0.0"}',
      'files/many/b.yml': 'info: {}\nswagger: "2.0"\n',
      'files/many/c.yaml': 'name: x\n',
      'files/none/readme.md': '',
    });
    symlinkSync(join(folder, 'files/outside.yaml'), join(folder, 'files/api/link.yaml'));
    symlinkSync(join(folder, 'files/api'), join(folder, 'files/linked'));
    write({
      'files/api/links.yaml': description('link.yaml'),
      'files/api/device.yaml': description('/dev/null', 'file:///etc/hostname'),
    });
  });

  test('a file, by relative and absolute path and by URI', async () => {
    for (const name of [
      'files/api/pets.yaml',
      join(folder, 'files/api/pets.yaml'),
      `file://${folder}/files/api/pets.yaml`,
    ]) {
      expect((await linesFor(name))[0]).toContain(`${name}:1:1: it is no OpenAPI description`);
    }
  });

  test('names with colons and other characters are files where such files are', async () => {
    expect(await storyOf('files/odd/a:b.yaml')).toEqual(['files/odd/a:b.yaml']);
    expect(await storyOf('files/odd/a b#c%.yaml')).toEqual(['files/odd/a b#c%.yaml', 'files/odd/d e.yaml']);
  });

  test('references stay in the folder of the entry', async () => {
    expect(await storyOf('files/api/openapi.yaml')).toEqual([
      'files/api/openapi.yaml',
      'files/api/pets.yaml',
      '`../common.yaml` is left out: it leads out of the folder that references may read, or to the network; `--root` and `--allow-remote-refs` allow more',
    ]);
  });

  test('--root widens what references may read', async () => {
    expect(await storyOf('files/api/openapi.yaml', { root: 'files' })).toEqual([
      'files/api/openapi.yaml',
      'files/api/pets.yaml',
      'files/common.yaml',
    ]);
    expect(await storyOf('files/linked/openapi.yaml', { root: 'files' })).toHaveLength(3);
  });

  test('links are followed before the folder is compared', async () => {
    expect((await storyOf('files/api/links.yaml')).at(-1)).toContain(
      '`link.yaml` is left out: it leads out of the folder',
    );
    expect(await storyOf('files/api/links.yaml', { root: 'files' })).toEqual([
      'files/api/links.yaml',
      'files/api/link.yaml',
    ]);
  });

  test('devices and files of the system are not read', async () => {
    const story = await storyOf('files/api/device.yaml', { root: '/' });
    expect(story.filter(it => it.startsWith('`/dev/null` is left out'))).toHaveLength(1);
    expect(
      (await storyOf('files/api/device.yaml')).filter(it => it.includes('it leads out of the folder')),
    ).toHaveLength(2);
  });

  test.each([
    ['files/api/opanapi.yaml', 'there is no file `files/api/opanapi.yaml`; did you mean `files/api/openapi.yaml`?'],
    ['files/nowhere/openapi.yaml', 'there is no file `files/nowhere/openapi.yaml`'],
    ['files/api/pets.yaml/x.yaml', 'there is no file `files/api/pets.yaml/x.yaml`'],
    ['files/many', '`files/many` is a folder: name a file in it, such as files/many/a.json, files/many/b.yml'],
    ['files/none', '`files/none` is a folder without a description in it: name a file'],
    [
      'ftp://example.com/api.yaml',
      '`ftp://example.com/api.yaml` is not read: only files and addresses with http or https are',
    ],
    ['C:\\api.yaml', 'there is no file `C:\\api.yaml`'],
  ])('%s', async (name, sentence) => {
    expect(await linesFor(name)).toEqual([`${name}: ${sentence}`]);
  });

  test('a file without permission', async () => {
    write({ 'files/secret.yaml': description() });
    execFileSync('chmod', ['000', join(folder, 'files/secret.yaml')]);
    // Root may read everything.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) {
      execFileSync('chmod', ['755', folder]);
      process.seteuid?.(65_534);
    }
    try {
      expect(await linesFor('files/secret.yaml')).toEqual([
        'files/secret.yaml: `files/secret.yaml` may not be read: its permissions forbid it',
      ]);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

describe('git', () => {
  const repository = join(folder, 'repository');

  beforeAll(() => {
    write({ 'openapi.yaml': 'openapi: 3.0.0\n' }, join(repository, 'api'));
    git(repository, 'init');
    const commit = (message: string): void => {
      git(repository, 'add', '.');
      git(repository, 'commit', '-m', message);
    };
    write(
      {
        'api/openapi.yaml': description(
          'paths/a.yaml',
          '../common.yaml',
          '../../x.yaml',
          '/etc/hostname',
          'link.yaml',
          'out.yaml',
        ),
      },
      repository,
    );
    write(
      { 'api/paths/a.yaml': 'get: {}\n', 'common.yaml': 'get: { summary: old }\n', 'a b/ü:x.yaml': description() },
      repository,
    );
    symlinkSync('paths/a.yaml', join(repository, 'api/link.yaml'));
    symlinkSync('/etc/hostname', join(repository, 'api/out.yaml'));
    commit('first');
    git(repository, 'tag', 'v1.0');
    write(
      {
        'common.yaml': 'get: { summary: new }\n',
        'api/openapi.yaml': description('../common.yaml'),
        'api/extra.json': '{}',
      },
      repository,
    );
    commit('second: it is');
    write({ 'common.yaml': 'get: { summary: worktree }\n', 'api/openapi.yaml': description() }, repository);
  });

  const inRepository = { directory: repository };

  test.each(['HEAD', 'main', 'HEAD~0', '@', 'HEAD^{/second: it}', 'main@{0}'])('%s:path', async revision => {
    const { description: found } = await read(`${revision}:api/openapi.yaml`, inRepository);
    const common = [...(found?.documents.values() ?? [])].find(it => it.label.endsWith('common.yaml'));
    expect(common?.label).toBe(`${revision}:common.yaml`);
    expect(common?.text).toContain('summary: new');
  });

  test('what a revision refers to is read in that revision, and nowhere else', async () => {
    expect(await storyOf('v1.0:api/openapi.yaml', inRepository)).toEqual([
      'v1.0:api/openapi.yaml',
      'v1.0:api/paths/a.yaml',
      'v1.0:common.yaml',
      'v1.0:api/link.yaml',
      '`../../x.yaml` is left out: there is no such file',
      '`/etc/hostname` is left out: there is no such file',
      '`out.yaml` is left out: it leads out of the folder that references may read, or to the network; `--root` and `--allow-remote-refs` allow more',
    ]);
  });

  test('paths are those of git: from the root, or with ./ from the directory', async () => {
    const directory = join(repository, 'api');
    expect((await storyOf('HEAD~1:api/openapi.yaml', { directory }))[1]).toBe('HEAD~1:api/paths/a.yaml');
    expect((await storyOf('HEAD~1:./openapi.yaml', { directory }))[1]).toBe('HEAD~1:./paths/a.yaml');
    expect((await read('HEAD:../common.yaml', { directory })).problems.map(it => it.code)).toEqual(['not-openapi']);
    expect(await linesFor('HEAD:openapi.yaml', { directory })).toEqual([
      'HEAD:openapi.yaml: there is no file `HEAD:openapi.yaml`',
    ]);
  });

  test('names with spaces, colons and letters beyond ASCII', async () => {
    expect(await storyOf('HEAD:a b/ü:x.yaml', inRepository)).toEqual(['HEAD:a b/ü:x.yaml']);
  });

  test('what is staged', async () => {
    expect(await storyOf(':api/openapi.yaml', inRepository)).toEqual([':api/openapi.yaml', ':common.yaml']);
  });

  test.each([
    ['nope:api/openapi.yaml', 'there is no git revision `nope`: `git branch --all` and `git tag` list what there is'],
    [
      '--output=x:api/openapi.yaml',
      'there is no git revision `--output=x`: `git branch --all` and `git tag` list what there is',
    ],
    ['HEAD\nHEAD:x', 'there is no git revision `HEAD\nHEAD`: `git branch --all` and `git tag` list what there is'],
    ['HEAD:api/opnapi.yaml', 'there is no file `HEAD:api/opnapi.yaml`; did you mean `HEAD:api/openapi.yaml`?'],
    ['HEAD:nowhere/openapi.yaml', 'there is no file `HEAD:nowhere/openapi.yaml`'],
    [
      'HEAD:api',
      '`HEAD:api` is a folder: name a file in it, such as HEAD:api/extra.json, HEAD:api/link.yaml, HEAD:api/openapi.yaml',
    ],
  ])('%j', async (name, sentence) => {
    expect(await linesFor(name, inRepository)).toEqual([`${name}: ${sentence}`]);
  });

  test('outside of a repository', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'breakwater-none-'));
    try {
      expect(await linesFor('main:api.yaml', { directory })).toEqual([
        'main:api.yaml: `main:api.yaml` is no file, and this folder is not in a git repository that could have it as a revision',
      ]);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  test('clones with few commits', async () => {
    const clone = join(folder, 'clone');
    git(folder, 'clone', '--depth=1', `file://${repository}`, clone);
    expect(await linesFor('HEAD~1:api/openapi.yaml', { directory: clone })).toEqual([
      'HEAD~1:api/openapi.yaml: there is no git revision `HEAD~1` in this clone, which has only the latest commits: `git fetch --unshallow` brings it',
    ]);
    expect(await linesFor('v1.0:api/openapi.yaml', { directory: clone })).toEqual([
      'v1.0:api/openapi.yaml: there is no git revision `v1.0` in this clone, which has only the latest commits: `git fetch --depth=1 origin v1.0:v1.0` brings it',
    ]);
    git(clone, 'checkout', '-b', 'topic');
    git(clone, 'branch', '-D', 'main');
    expect(await linesFor('main:api/openapi.yaml', { directory: clone })).toEqual([
      'main:api/openapi.yaml: there is no git revision `main`; did you mean `origin/main`?',
    ]);
  });

  test('files in a repository may refer to all of it', async () => {
    write({ 'api/worktree.yaml': description('../common.yaml', '../../files/common.yaml') }, repository);
    expect(await storyOf('repository/api/worktree.yaml')).toEqual([
      'repository/api/worktree.yaml',
      'repository/common.yaml',
      expect.stringContaining('`../../files/common.yaml` is left out: it leads out of the folder'),
    ]);
  });

  test('many files at once', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `many/${index}.yaml`);
    write(
      {
        'many.yaml': description(...names),
        ...Object.fromEntries(names.map(name => [name, `get: { summary: ${'x'.repeat(2000)} }\n`])),
      },
      repository,
    );
    git(repository, 'add', '.');
    git(repository, 'commit', '-m', 'many');
    expect(await storyOf('HEAD:many.yaml', inRepository)).toEqual([
      'HEAD:many.yaml',
      ...names.map(name => `HEAD:${name}`),
    ]);
  });
});

describe('HTTP', () => {
  let server: Server;
  let origin = '';
  /** Host and port where nobody listens. */
  let closed = '';
  const seen: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(`${request.url} ${request.headers.authorization ?? ''}`.trim());
      const answers: Readonly<Record<string, readonly [number, string, Record<string, string>?]>> = {
        '/api.yaml': [200, description('pets.yaml', 'file:///etc/hostname')],
        '/pets.yaml': [200, 'get: {}\n'],
        '/moved': [302, '', { location: '/api.yaml' }],
        '/loop': [302, '', { location: '/loop' }],
        '/file': [302, '', { location: 'file:///etc/hostname' }],
      };
      const [status, body, headers] = answers[request.url ?? ''] ?? [404, 'nothing here'];
      response.writeHead(status, headers).end(body);
    });
    const listen = async (listener: Server): Promise<string> => {
      await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve));
      return `127.0.0.1:${(listener.address() as AddressInfo).port}`;
    };
    const short = createServer();
    closed = await listen(short);
    await new Promise(resolve => short.close(resolve));
    origin = `http://${await listen(server)}`;
    write({ 'http/api.yaml': description(`${origin}/pets.yaml`) });
  });
  afterAll(() => server.close());

  test('an address, and what it refers to only when that is allowed', async () => {
    expect(await storyOf(`${origin}/api.yaml`)).toEqual([
      `${origin}/api.yaml`,
      expect.stringContaining('`pets.yaml` is left out: it leads out of the folder'),
      expect.stringContaining('`file:///etc/hostname` is left out: it leads out of the folder'),
    ]);
    expect(await storyOf(`${origin}/api.yaml`, { allowRemoteReferences: true })).toEqual([
      `${origin}/api.yaml`,
      `${origin}/pets.yaml`,
      expect.stringContaining('`file:///etc/hostname` is left out: it leads out of the folder'),
    ]);
  });

  test('files refer to the web only when that is allowed', async () => {
    seen.length = 0;
    expect(await storyOf('http/api.yaml')).toHaveLength(2);
    expect(seen).toEqual([]);
    expect(await storyOf('http/api.yaml', { allowRemoteReferences: true })).toEqual([
      'http/api.yaml',
      `${origin}/pets.yaml`,
    ]);
  });

  test('names and passwords are sent and not shown', async () => {
    seen.length = 0;
    expect((await storyOf(`${origin.replace('//', '//me:secret@')}/moved`))[0]).toBe(`${origin}/moved`);
    const credentials = `Basic ${Buffer.from('me:secret').toString('base64')}`;
    expect(seen).toEqual([`/moved ${credentials}`, `/api.yaml ${credentials}`]);
  });

  test('what cannot be read', async () => {
    expect(await linesFor(`${origin}/none`)).toEqual([`${origin}/none: the server answered 404 Not Found`]);
    expect(await linesFor(`${origin}/loop`)).toEqual([
      `${origin}/loop: the address is redirected to ${origin}/loop, which is not followed`,
    ]);
    expect(await linesFor(`${origin}/file`)).toEqual([
      `${origin}/file: the address is redirected to file:///etc/hostname, which is not followed`,
    ]);
    expect(await linesFor(`http://${closed}/api.yaml`)).toEqual([
      `http://${closed}/api.yaml: ${closed} refused the connection: is the server running?`,
    ]);
    expect(await linesFor('http://nowhere.invalid/api.yaml')).toEqual([
      'http://nowhere.invalid/api.yaml: there is no host `nowhere.invalid`: check the spelling and the network',
    ]);
  });
});
