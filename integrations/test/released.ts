// What others take from git: the tree of a release, as a platform hands it out.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { release } from '../../scripts/release.mjs';
import { root } from './packed.ts';

const tag = 'v0.1.0';

/** What is committed of what a release is taken for, and what was built by `set-up.mjs`. */
const parts = [
  '.gitignore',
  '.pre-commit-hooks.yaml',
  'action.yml',
  'package.json',
  'integrations/github/dist',
  'integrations/pre-commit',
  'packages/cli/LICENSE',
  'packages/cli/package.json',
  'packages/cli/dist',
];

/** Makes a release of a repository in `folder`, and gives the folder of its tree. */
export const released = (folder: string): string => {
  const [repository, tree] = [join(folder, 'repository'), join(folder, 'tree')];
  for (const part of parts) {
    mkdirSync(dirname(join(repository, part)), { recursive: true });
    cpSync(join(root, part), join(repository, part), { recursive: true });
  }
  mkdirSync(tree);
  const git = gitIn(repository);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
  const commit = release(tag, repository, someone);
  execFileSync('bash', ['-c', 'git -C "$1" archive "$2" | tar -x -C "$3"', 'bash', repository, tag, tree]);
  if (git('rev-parse', `${tag}^{commit}`) !== commit || git('status', '--porcelain') !== '') {
    throw new Error('a release changed more than its tag');
  }
  return tree;
};

const someone = {
  GIT_AUTHOR_NAME: 'Someone',
  GIT_AUTHOR_EMAIL: 'someone@example.com',
  GIT_COMMITTER_NAME: 'Someone',
  GIT_COMMITTER_EMAIL: 'someone@example.com',
};

/** Without the settings of whoever runs the tests. */
export const cleanEnvironment = {
  ...someone,
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

export const gitIn =
  (folder: string) =>
  (...words: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      env: cleanEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
