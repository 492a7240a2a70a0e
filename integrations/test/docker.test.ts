// The image: what its file asks for, and where there is an engine, what comes of it.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { emptyFolder, removeFolder, root } from './packed.ts';
import { cloneWithBreak } from './repository.ts';

interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** Without comments; what goes on after a backslash is one instruction. */
const instructions: readonly Instruction[] = readFileSync(join(root, 'Dockerfile'), 'utf8')
  .replaceAll(/^\s*#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => {
    const [, name = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    return { name, rest };
  });

const all = (name: string): readonly string[] => instructions.filter(it => it.name === name).map(it => it.rest);

/** By the patterns of .dockerignore; the last that fits decides. */
const isInContext = (path: string): boolean => {
  const lines = readFileSync(join(root, '.dockerignore'), 'utf8').trim().split('\n');
  const fits = (pattern: string): boolean => pattern === '*' || path === pattern || path.startsWith(`${pattern}/`);
  return lines.reduce((isIn, line) => (line.startsWith('!') ? isIn || fits(line.slice(1)) : isIn && !fits(line)), true);
};

test('what it copies is there, sent to the engine, and all that the command consists of', () => {
  const sources = all('COPY').flatMap(rest => rest.split(/\s+/).slice(0, -1));
  expect(sources.filter(source => !isInContext(source))).toEqual([]);
  expect(sources.map(source => statSync(join(root, source)).isDirectory())).toContain(true);
  const { files } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as {
    readonly files: readonly string[];
  };
  expect(files.filter(file => !sources.includes(`packages/cli/${file}`))).toEqual([]);
  expect(['packages/core/src/index.ts', '.git/config', 'node_modules/x'].filter(isInContext)).toEqual([]);
});

test('it begins with one release of Node, and downloads nothing but packages of the distribution', () => {
  expect(all('FROM')).toEqual([expect.stringMatching(/^node:\d+-[a-z]+-slim$/)]);
  expect(all('ADD')).toEqual([]);
  expect(all('RUN').filter(rest => /\b(curl|wget|npm install|npx|pip)\b/.test(rest))).toEqual([]);
});

test('the command runs as nobody special, by itself, and gets words and signals directly', () => {
  const names = instructions.map(it => it.name);
  expect(all('USER')).toEqual(['node']);
  expect(names.lastIndexOf('RUN')).toBeLessThan(names.indexOf('USER'));
  expect(all('ENTRYPOINT').map(rest => JSON.parse(rest) as unknown)).toEqual([['breakwater']]);
  expect(all('CMD').map(rest => JSON.parse(rest) as unknown)).toEqual([['--help']]);
});

const hasEngine = spawnSync('docker', ['info']).status === 0;

test.skipIf(!hasEngine)('built and run without the network', { timeout: 600_000 }, () => {
  const folder = emptyFolder();
  afterAll(() => removeFolder(folder));
  const docker = (...words: readonly string[]) => spawnSync('docker', words, { encoding: 'utf8' });
  expect(docker('build', '--quiet', '--tag', 'breakwater-test', root)).toMatchObject({ status: 0 });
  const mount = `${cloneWithBreak(folder)}:/work:ro`;
  const run = docker('run', '--rm', '--network', 'none', '--volume', mount, 'breakwater-test', 'check');
  expect(run).toMatchObject({ status: 1, stdout: expect.stringContaining('POST /notes') as string });
  expect(docker('run', '--rm', '--entrypoint', 'id', 'breakwater-test', '--user').stdout).not.toBe('0\n');
});
