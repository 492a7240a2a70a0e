// Hooks that run before something is committed or pushed: the entries for pre-commit, run as it runs them.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, removeFolder } from './packed.ts';
import { cleanEnvironment, gitIn, released } from './released.ts';
import { cloneWithBreak, description, writeTexts } from './repository.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames?: boolean;
  readonly files?: string;
}

const folder = emptyFolder();
afterAll(() => removeFolder(folder));
let tree = '';
let hooks: readonly Hook[] = [];
beforeAll(() => {
  tree = released(folder);
  hooks = load(readFileSync(join(tree, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];
});

const hookOf = (id: string): Hook => hooks.find(hook => hook.id === id) as Hook;

/** A hook in `language: script`: its entry is a file of the hook's repository and options, then come the names of files. */
const run = (id: string, cwd: string, files: readonly string[] = []) => {
  const hook = hookOf(id);
  const [program = '', ...options] = hook.entry.split(' ');
  const names = hook.pass_filenames === false ? [] : files.filter(file => new RegExp(hook.files ?? '').test(file));
  return spawnSync(join(tree, program), [...options, ...names], { cwd, encoding: 'utf8', env: cleanEnvironment });
};

/** The members that pre-commit documents for a hook. */
const known =
  'id name entry language files exclude types types_or exclude_types always_run fail_fast verbose pass_filenames require_serial description language_version minimum_pre_commit_version args stages additional_dependencies'.split(
    ' ',
  );

test('every hook is one that pre-commit knows how to run', () => {
  for (const hook of hooks) {
    expect(Object.keys(hook).filter(name => !known.includes(name))).toEqual([]);
    expect(hook.language).toBe('script');
    expect(statSync(join(tree, hook.entry.split(' ')[0] ?? '')).mode & 0o111).not.toBe(0);
  }
});

test('check fails for what breaks, and passes where nothing does', () => {
  const clone = cloneWithBreak(mkdtempSync(join(folder, 'check-')));
  const failing = run('breakwater', clone);
  expect(failing).toMatchObject({ status: 1, stdout: expect.stringContaining('POST /notes') as string });
  gitIn(clone)('reset', '--quiet', '--hard', 'origin/main');
  expect(run('breakwater', clone).status).toBe(0);
});

test('lint looks at the files that look like descriptions', () => {
  const place = mkdtempSync(join(folder, 'lint-'));
  const faulty = description.replace('operationId: addNote', 'operationId: listNotes');
  writeTexts(place, { 'api/openapi.yaml': faulty, 'compose.yaml': 'services: {}\n' });
  const { status, stdout } = run('breakwater-lint', place, ['api/openapi.yaml', 'compose.yaml']);
  expect(status).toBe(1);
  expect(stdout).toContain('api/openapi.yaml');
  expect(stdout).not.toContain('compose.yaml');
});

describe('which command runs', () => {
  test('that of the project comes first', () => {
    const place = mkdtempSync(join(folder, 'project-'));
    mkdirSync(join(place, 'node_modules/.bin'), { recursive: true });
    const own = join(place, 'node_modules/.bin/breakwater');
    writeFileSync(own, '#!/bin/sh\necho "the one of the project: $*"\n');
    chmodSync(own, 0o755);
    expect(run('breakwater', place).stdout).toBe('the one of the project: check\n');
  });

  test('where there is none, it says how to get one', () => {
    const script = readFileSync(join(tree, 'integrations/pre-commit/run.sh'), 'utf8');
    const place = mkdtempSync(join(folder, 'empty-'));
    writeFileSync(join(place, 'run.sh'), script);
    const { status, stderr } = spawnSync('sh', [join(place, 'run.sh'), 'check'], {
      cwd: place,
      encoding: 'utf8',
      env: { ...cleanEnvironment, PATH: '/usr/bin:/bin' },
    });
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('npm install') as string });
  });
});
