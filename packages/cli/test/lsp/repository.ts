// A git repository in a temporary folder: the same commits get the same names in every run.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileEvent } from 'vscode-languageserver';
import { FileChangeType } from 'vscode-languageserver';

export interface Repository {
  readonly folder: string;
  readonly uri: string;
  uriOf(path: string): string;
  write(path: string, text: string): void;
  read(path: string): string;
  run(script: string): string;
  /** What became of the files since somebody asked last. */
  changes(): readonly FileEvent[];
  remove(): void;
}

export const createRepository = (): Repository => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'breakwater-lsp-')));
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const repository: Repository = {
    folder,
    uri: pathToFileURL(folder).href,
    uriOf,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    read: path => readFileSync(join(folder, path), 'utf8'),
    run: script => execFileSync('bash', ['--norc', '-ec', script], { cwd: folder, env: environment, encoding: 'utf8' }),
    changes: () => {
      const after = stamps(folder);
      const paths = [...new Set([...before.keys(), ...after.keys()])].filter(it => before.get(it) !== after.get(it));
      const events = paths.map((path): FileEvent => {
        const change = before.has(path) ? FileChangeType.Changed : FileChangeType.Created;
        return { uri: uriOf(path), type: after.has(path) ? change : FileChangeType.Deleted };
      });
      before = after;
      return events;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  let before = stamps(folder);
  return repository;
};

const stamps = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(path => {
      const { mtimeMs, size, ino } = statSync(join(folder, path));
      return statSync(join(folder, path)).isFile() ? [[path, `${mtimeMs} ${size} ${ino}`] as const] : [];
    }),
  );

const environment = {
  PATH: process.env['PATH'],
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Mika',
  GIT_AUTHOR_EMAIL: 'mika@example.com',
  GIT_AUTHOR_DATE: '2026-06-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Mika',
  GIT_COMMITTER_EMAIL: 'mika@example.com',
  GIT_COMMITTER_DATE: '2026-06-01T12:00:00Z',
};
