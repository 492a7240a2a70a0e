// What a description is held against, with real git: where branches began, tags, revisions, and what clones lack.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { describeBaseFault } from '../../src/base/base-messages.ts';
import type { BaseSource } from '../../src/base/base-source.ts';
import type { OpenedBase } from '../../src/base/open-base.ts';
import { openBase } from '../../src/base/open-base.ts';
import type { Environment } from '../../src/base/target-branch.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'breakwater-base-')));
// Git is asked dozens of times.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const origin = join(folder, 'origin');

let second = 0;

const git = (directory: string, ...words: readonly string[]): string => {
  second += 1;
  const time = `2026-11-20T10:00:${String(second % 60).padStart(2, '0')}Z`;
  return execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...words], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
};

const commit = (directory: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  git(directory, 'add', '--all');
  git(directory, 'commit', '-q', '-m', Object.keys(files).join(' '));
};

const clone = (name: string, ...words: readonly string[]): string => {
  git(folder, 'clone', '-q', ...words, `file://${origin}`, name);
  return join(folder, name);
};

/** Names of commits differ from run to run where git differs. */
const withoutHashes = (text: string): string => text.replaceAll(/\b[\da-f]{7,40}\b/g, '<hash>');

const mergeBase = (branch?: string): BaseSource =>
  branch === undefined ? { mergeBase: undefined } : { mergeBase: branch };

const open = async (source: BaseSource, directory: string, environment: Environment = {}): Promise<OpenedBase> => {
  const opening = await openBase(source, { folder: directory, environment });
  if (!opening.ok) throw new Error(describeBaseFault(opening.fault, 'en'));
  return opening.base;
};

/** What it became, or what is said of it. */
const wordsOf = async (
  source: BaseSource,
  directory: string,
  environment: Environment = {},
  language: 'en' | 'ja' = 'en',
): Promise<string> => {
  const opening = await openBase(source, { folder: directory, environment });
  return withoutHashes(opening.ok ? opening.base.words[language] : describeBaseFault(opening.fault, language));
};

/** Does what is advised between backticks. */
const follow = (advice: string, directory: string): void => {
  const [, command = ''] = /`(git .*?)`/.exec(advice) ?? [];
  git(directory, ...command.split(' ').slice(1));
};

const description = (paths: number): string =>
  `openapi: 3.1.0\ninfo: { title: Orders, version: '1' }\npaths:\n${Array.from({ length: paths }, (_, index) => `  /orders${index}: { get: { responses: { '200': { description: OK } } } }\n`).join('')}`;

beforeAll(() => {
  mkdirSync(origin);
  git(origin, 'init', '-q', '-b', 'main');
  commit(origin, { 'apis/orders.yaml': description(20), 'apis/users.yaml': description(3), 'notes.txt': 'one' });
  git(origin, 'tag', 'orders-v1.9.0');
  commit(origin, { 'notes.txt': 'two' });
  for (const tag of ['orders-v1.10.0', 'orders-v1.10.0-rc.1', 'users-v7']) git(origin, 'tag', tag);
  commit(origin, { 'notes.txt': 'three' });
  git(origin, 'switch', '-q', '-c', 'feature');
  for (const text of ['four', 'five']) commit(origin, { 'notes.txt': text });
  git(origin, 'switch', '-q', 'main');
  commit(origin, { 'other.txt': 'six' });
  git(origin, 'tag', 'orders-v2.0.0');
});

describe('where a branch began', () => {
  test('is told by the branch of the remote', async () => {
    const work = clone('whole', '-b', 'feature');
    expect(await wordsOf(mergeBase(), work)).toBe('merge base with origin/main, <hash>, 2026-11-20');
    expect(await wordsOf(mergeBase('main'), work)).toBe('merge base with origin/main, <hash>, 2026-11-20');
    expect(await wordsOf(mergeBase('origin/main'), work, {}, 'ja')).toBe(
      'origin/main とのマージベース、<hash>、2026-11-20',
    );
    const base = await open(mergeBase(), work);
    expect(base.commit?.sha).toBe(git(origin, 'merge-base', 'main', 'feature').trim());
    expect(base.published).toEqual(base.commit?.time);
  });

  test('is told by what CI systems say of the pull request', async () => {
    git(origin, 'branch', 'release', 'feature~1');
    const work = clone('ci', '-b', 'feature');
    git(work, 'switch', '-q', '--detach');
    const said: readonly Environment[] = [
      { GITHUB_BASE_REF: 'release' },
      { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release' },
      { BITBUCKET_PR_DESTINATION_BRANCH: 'release' },
      { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/release' },
      { CHANGE_TARGET: 'release' },
      { BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'release' },
      { TRAVIS_BRANCH: 'release', TRAVIS_PULL_REQUEST: '17' },
      {
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: git(origin, 'rev-parse', 'release').trim(),
      },
    ];
    for (const environment of said)
      expect(await wordsOf(mergeBase(), work, environment)).toMatch(/^merge base with (?:origin\/)?release, <hash>/);
    const others: readonly Environment[] = [
      { GITHUB_BASE_REF: '' },
      { TRAVIS_BRANCH: 'x', TRAVIS_PULL_REQUEST: 'false' },
    ];
    for (const environment of others)
      expect(await wordsOf(mergeBase(), work, environment)).toMatch(/^merge base with origin\/main/);
  });

  test('is the commit itself on the branch that others are merged into', async () => {
    expect(await wordsOf(mergeBase(), clone('on-main'))).toBe(
      'merge base with origin/main, <hash>, 2026-11-20, the commit that is checked out',
    );
  });

  test('needs no remote', async () => {
    const work = join(folder, 'local');
    mkdirSync(work);
    git(work, 'init', '-q', '-b', 'main');
    expect(await wordsOf(mergeBase(), work)).toBe('nothing, since no commit has been made');
    commit(work, { 'api.yaml': description(1) });
    git(work, 'switch', '-q', '-c', 'feature');
    expect(await wordsOf(mergeBase(), work)).toMatch(/^merge base with main, /);
    git(work, 'branch', '-q', '-m', 'main', 'trunk');
    expect(await wordsOf(mergeBase(), work)).toBe(
      'it is not known which branch this one will be merged into: name it with --merge-base BRANCH',
    );
    git(work, 'switch', '-q', '--orphan', 'alone');
    commit(work, { 'api.yaml': description(1) });
    expect(await wordsOf(mergeBase('trunk'), work)).toBe(
      'this branch and trunk have no commit in common, so there is no merge base: name a base with --base REVISION',
    );
  });
});

describe('what a clone lacks is fetched by the command that is advised', () => {
  test.each<
    readonly [name: string, clone: readonly string[], source: BaseSource, environment: Environment, said: string]
  >([
    [
      'shallow',
      ['--depth', '1', '-b', 'feature'],
      mergeBase(),
      { GITHUB_BASE_REF: 'main' },
      'the branch main is not in this clone: `git fetch --unshallow origin main:refs/remotes/origin/main` brings it',
    ],
    [
      'shallow, with all branches',
      ['--depth', '1', '--no-single-branch', '-b', 'feature'],
      mergeBase(),
      {},
      'this clone has only the latest commits, and not the one where the branch left origin/main: `git fetch --unshallow origin main:refs/remotes/origin/main` brings it',
    ],
    [
      'one branch',
      ['--single-branch', '-b', 'feature'],
      mergeBase('main'),
      {},
      'the branch main is not in this clone: `git fetch origin main:refs/remotes/origin/main` brings it',
    ],
    [
      'one branch that is taken for all',
      ['--single-branch', '-b', 'feature'],
      mergeBase(),
      {},
      'this clone knows no other branch than origin/feature, so it is not known which one it will be merged into: `git fetch origin main:refs/remotes/origin/main` tells, or name it with --merge-base BRANCH',
    ],
    [
      'tags',
      ['--no-tags', '-b', 'feature'],
      { tag: 'orders-v*' },
      {},
      'no tag orders-v* leads to this commit: `git fetch --tags origin` brings those of the remote; before the first release, name a base with --base REVISION',
    ],
    [
      'tags of a shallow clone',
      ['--depth', '1', '-b', 'feature'],
      { tag: 'orders-v*' },
      {},
      'no tag orders-v* is in this clone, which has only the latest commits: `git fetch --unshallow --tags origin` brings them',
    ],
    [
      'a revision',
      ['--depth', '1', '-b', 'feature'],
      { revision: 'orders-v1.9.0' },
      {},
      'there is no git revision `orders-v1.9.0` in this clone, which has only the latest commits: `git fetch --depth=1 origin orders-v1.9.0:orders-v1.9.0` brings it',
    ],
    [
      'commits before',
      ['--depth', '1', '-b', 'feature'],
      { revision: 'HEAD~1' },
      {},
      'there is no git revision `HEAD~1` in this clone, which has only the latest commits: `git fetch --unshallow` brings it',
    ],
  ])('%s', async (name, words, source, environment, said) => {
    const work = clone(`lacks ${name}`, ...words);
    const advice = await wordsOf(source, work, environment);
    expect(advice).toBe(said);
    follow(advice, work);
    const found = await open(source, work, environment);
    const whole = await open('mergeBase' in source ? mergeBase('main') : source, clone(`has ${name}`, '-b', 'feature'));
    expect(found.commit?.sha).toBe(whole.commit?.sha);
  });

  test('a checkout of a pull request by its merge commit', async () => {
    git(origin, 'switch', '-q', '--detach', 'main');
    git(origin, 'merge', '-q', '-m', 'merge', 'feature');
    git(origin, 'update-ref', 'refs/pull/1/merge', 'HEAD');
    git(origin, 'switch', '-q', 'main');
    const work = join(folder, 'checkout');
    mkdirSync(work);
    git(work, 'init', '-q');
    git(work, 'remote', 'add', 'origin', `file://${origin}`);
    git(work, 'fetch', '-q', '--no-tags', '--depth=1', 'origin', '+refs/pull/1/merge:refs/remotes/pull/1/merge');
    git(work, 'checkout', '-q', '--force', 'refs/remotes/pull/1/merge');
    expect(await wordsOf(mergeBase(), work)).toBe(
      'it is not known which branch this one will be merged into: `git remote set-head origin --auto` tells, or name it with --merge-base BRANCH',
    );
    follow(await wordsOf(mergeBase(), work, { GITHUB_BASE_REF: 'main' }), work);
    const base = await open(mergeBase(), work, { GITHUB_BASE_REF: 'main' });
    expect(base.commit?.sha).toBe(git(origin, 'rev-parse', 'main').trim());
  });

  test('what is in no repository has no base there', async () => {
    const nowhere = join(folder, 'nowhere');
    mkdirSync(nowhere);
    expect(await wordsOf(mergeBase(), nowhere)).toBe(
      'there is no git repository here to find a base in: name one with --snapshot or --base-url',
    );
  });
});

describe('the last tag', () => {
  test('is the newest by its version of those that lead to HEAD', async () => {
    const work = clone('tags', '-b', 'feature');
    const last: BaseSource = { tag: 'orders-v*' };
    expect(await wordsOf(last, work)).toBe('tag orders-v1.10.0, <hash>, 2026-11-20');
    expect(await wordsOf({ tag: 'users-v*' }, work, {}, 'ja')).toBe('タグ users-v7、<hash>、2026-11-20');
    git(work, 'switch', '-q', 'main');
    expect(await wordsOf(last, work)).toMatch(/^tag orders-v2\.0\.0, .* the commit that is checked out$/);
    for (const environment of [{ GITHUB_REF: 'refs/tags/orders-v2.0.0' }, { CI_COMMIT_TAG: 'orders-v2.0.0' }])
      expect(await wordsOf(last, work, environment)).toMatch(/^tag orders-v1\.10\.0, /);
  });
});

describe('a revision', () => {
  test('is called what it was called', async () => {
    const work = clone('revisions', '-b', 'feature');
    expect(await wordsOf({ revision: 'HEAD~1' }, work)).toBe('revision HEAD~1, <hash>, 2026-11-20');
    const sha = git(work, 'rev-parse', 'HEAD~1').trim();
    expect(await wordsOf({ revision: sha }, work)).toBe('revision <hash>, 2026-11-20');
    expect(await wordsOf({ revision: '--output=x' }, work)).toBe(
      'there is no git revision `--output=x`: `git branch --all` and `git tag` list what there is',
    );
  });

  test('that HEAD did not come of says nothing of what was said when', async () => {
    const work = clone('aside', '-b', 'feature');
    expect((await open({ revision: 'origin/main' }, work)).published).toBeUndefined();
    expect((await open({ revision: 'HEAD~1' }, work)).published).toBeDefined();
  });
});

describe('the base of a description', () => {
  test('has the name that it had there', async () => {
    const work = clone('renamed', '-b', 'feature');
    mkdirSync(join(work, 'services'));
    git(work, 'mv', 'apis/orders.yaml', 'services/purchases.yaml');
    writeFileSync(join(work, 'services/purchases.yaml'), description(19));
    writeFileSync(join(work, 'apis/new.yaml'), description(1));
    git(work, 'add', '--all');
    git(work, 'rm', '-q', 'apis/users.yaml');
    const base = await open(mergeBase(), work);
    const name = base.commit?.name;
    expect(await base.baseOf(join(work, 'services/purchases.yaml'))).toEqual({
      name: `${name}:apis/orders.yaml`,
      renamedFrom: 'apis/orders.yaml',
    });
    expect(await base.baseOf(join(work, 'apis/new.yaml'))).toEqual({ name: undefined });
    expect(await base.gone()).toEqual(['apis/users.yaml']);
  });

  test('is a copy in a folder, or what is published', async () => {
    const work = clone('elsewhere', '-b', 'feature');
    commit(work, { 'contracts/apis/orders.yaml': description(1) });
    const file = join(work, 'apis/orders.yaml');
    const copies = await open({ snapshot: 'contracts' }, work);
    expect(copies.words.en).toBe('snapshot in contracts');
    expect((await copies.baseOf(file)).name).toMatch(/contracts\/apis\/orders\.yaml$/);
    expect(await copies.baseOf(join(work, 'apis/users.yaml'))).toEqual({ name: undefined });
    const published = await open({ url: 'https://name:secret@example.com/api/{path}' }, work);
    expect(published.words.en).toBe('what https://example.com/api/{path} publishes');
    expect(await published.baseOf(file)).toEqual({ name: 'https://name:secret@example.com/api/apis/orders.yaml' });
  });
});
