// The job for GitLab: its lines, run as its runner runs them, in a clone of a merge request.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFolder, install, pack, removeFolder, root } from './packed.ts';
import { cleanEnvironment } from './released.ts';
import { cloneWithBreak } from './repository.ts';

interface Job {
  readonly script: readonly string[];
  readonly rules: readonly { readonly if: string }[];
  readonly artifacts: {
    readonly when: string;
    readonly paths: readonly string[];
    readonly reports: Readonly<Record<'codequality' | 'junit', string>>;
  };
}

type Inputs = Readonly<Record<string, { readonly default: string; readonly description: string }>>;

const text = readFileSync(join(root, 'integrations/gitlab/breakwater.gitlab-ci.yml'), 'utf8');
const [header] = loadAll(text) as readonly { readonly spec: { readonly inputs: Inputs } }[];
const inputs = header?.spec.inputs ?? {};

/** As GitLab fills in the inputs before it reads the rest. */
const jobWith = (given: Readonly<Record<string, string>> = {}): Job => {
  const filled = text.replaceAll(
    /\$\[\[ inputs\.(\w+) \]\]/g,
    (_, name: string) => given[name] ?? inputs[name]?.default ?? '?',
  );
  return (loadAll(filled)[1] as { readonly breakwater: Job }).breakwater;
};

const folder = emptyFolder();
afterAll(() => removeFolder(folder));
const programs = join(folder, 'programs');
let clone = '';
beforeAll(() => {
  mkdirSync(programs);
  mkdirSync(join(folder, 'project'));
  install(pack('cli', folder), join(folder, 'project'));
  clone = cloneWithBreak(folder);
  // In the place of the registry: the package that would come from there.
  writeFileSync(
    join(programs, 'npm'),
    `#!/bin/sh\necho "$@" > '${folder}/asked'\nln -sf '${folder}/project/node_modules/.bin/breakwater' '${programs}/breakwater'\n`,
  );
  chmodSync(join(programs, 'npm'), 0o755);
});

const run = (job: Job) =>
  spawnSync('sh', ['-c', ['set -e', ...job.script].join('\n')], {
    cwd: clone,
    encoding: 'utf8',
    env: {
      ...cleanEnvironment,
      PATH: `${programs}:${cleanEnvironment.PATH}`,
      CI: 'true',
      GITLAB_CI: 'true',
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    },
  });

test('every input says what it is for, and is one that the job has', () => {
  const used = [...text.matchAll(/\$\[\[ inputs\.(\w+) \]\]/g)].map(([, name]) => name);
  expect(new Set(used)).toEqual(new Set(Object.keys(inputs)));
  expect(Object.values(inputs).filter(input => !input.description)).toEqual([]);
});

test('it fails for what breaks, and leaves the files that it promises', () => {
  const job = jobWith({ version: '1.2.3' });
  const { status, stderr } = run(job);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(/^install .*@breakwater\/cli@1\.2\.3\n$/);
  const { paths, reports, when } = job.artifacts;
  expect(when).toBe('always');
  const read = (name: string): string => readFileSync(join(clone, name), 'utf8');
  expect(JSON.parse(read(reports.codequality))).toContainEqual(
    expect.objectContaining({
      check_name: 'operation-removed',
      severity: 'critical',
      fingerprint: expect.any(String) as string,
    }),
  );
  expect(read(reports.junit)).toContain('operation-removed');
  expect(paths.map(read)).toEqual([expect.stringContaining('POST /notes')]);
});

test('options reach the command', () => {
  expect(run(jobWith({ options: '--fail-on none' })).status).toBe(0);
});
