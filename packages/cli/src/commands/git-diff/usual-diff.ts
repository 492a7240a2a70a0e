// The diff that git would have shown, of two files that stand for one path.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { GitDiffRequest } from './request.ts';

/** Git compares files by their names, so that they get those that they have in it. */
export const usualDiff = ({ path, change }: Pick<GitDiffRequest, 'path' | 'change'>, isColored: boolean): string => {
  if (!change) return `* Unmerged path ${path}\n`;
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-'));
  const isBoth = change.base !== nothing && change.revision !== nothing;
  try {
    const copied = (side: string, name: string, file: string): string => {
      if (file === nothing) return nothing;
      const copy = isBoth ? `${side}/${name}` : name;
      mkdirSync(dirname(join(folder, copy)), { recursive: true });
      copyFileSync(resolve(file), join(folder, copy));
      return copy;
    };
    const names = [copied('a', path, change.base), copied('b', change.newPath, change.revision)];
    const options = [
      '--no-index',
      '--no-ext-diff',
      '--no-textconv',
      `--color=${isColored ? 'always' : 'never'}`,
      // Where there is one file, git writes a/ and b/ before its name by itself.
      ...(isBoth ? ['--no-prefix'] : []),
    ];
    const { stdout } = spawnSync('git', ['diff', ...options, '--', ...names], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: withoutRepository(process.env),
    });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const nothing = '/dev/null';

/** These are files, and git was called about a repository. */
const withoutRepository = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !ofRepository.test(name)));

const ofRepository = /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|EXTERNAL_DIFF|OBJECT_DIRECTORY|COMMON_DIR)$/;
