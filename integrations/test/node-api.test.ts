// The programs in docs/node-api.md: under strict types, with the packages as they would be published, and printing what the page says.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFolder, pack, removeFolder, root, unpack } from './packed.ts';

const page = readFileSync(join(root, 'docs/node-api.md'), 'utf8');

/** A file of the page, and what it prints. */
const files = [...page.matchAll(/^```(\w+) (\S+)\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm)].map(
  ([, , name = '', text = '', printed]) => ({ name, text, printed }),
);
const programs = files.filter(({ name }) => name.endsWith('.ts'));

const project = emptyFolder();
afterAll(() => removeFolder(project));
beforeAll(() => {
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  for (const name of ['core', 'cli'] as const) unpack(pack(name, project), project);
  for (const { name, text } of files) writeFileSync(join(project, name), text);
  for (const { name, text } of programs) {
    writeFileSync(join(project, name.replace('.ts', '.js')), transformSync(text, { loader: 'ts' }).code);
  }
});

test('they are right under strict types, and so are those of the packages', () => {
  const require = createRequire(import.meta.url);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    module: 'nodenext',
    target: 'es2022',
    noEmit: true,
    types: ['node'],
    typeRoots: [dirname(dirname(require.resolve('@types/node/package.json')))],
  };
  const settings = { compilerOptions, files: programs.map(({ name }) => name) };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});

test.each(programs.filter(({ printed }) => printed !== undefined))('$name prints what the page says', program => {
  const path = join(project, program.name.replace('.ts', '.js'));
  expect(execFileSync(process.execPath, [path], { cwd: project, encoding: 'utf8' })).toBe(program.printed);
});
