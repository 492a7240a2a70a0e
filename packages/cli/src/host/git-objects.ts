// Files of git revisions, read by one git process that stays: `git cat-file --batch` answers request after request.
// Names go to it as data, so no revision can pass for an option.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

export type GitAnswer =
  | { readonly kind: 'blob'; readonly content: Buffer }
  | { readonly kind: 'tree' }
  /** A link that leads out of the repository. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'missing' }
  /** Git did not start, or gave up: what it said last. */
  | { readonly kind: 'failed'; readonly reason: string };

/** One process for each directory, for as long as this one lives. */
export const askGit = async (directory: string, revision: string, path: string): Promise<GitAnswer> => {
  if (/[\n\0]/.test(revision) || /[\n\0]/.test(path)) return { kind: 'missing' };
  const git = running.get(directory) ?? start(directory);
  running.set(directory, git);
  return new Promise(resolve => {
    git.waiting.push(resolve);
    hold(git);
    git.process.stdin.write(`${revision}:${path}\n`);
  });
};

interface Git {
  readonly process: ChildProcessWithoutNullStreams;
  readonly waiting: ((answer: GitAnswer) => void)[];
  received: Buffer[];
  size: number;
  /** How much must be there before it is worth looking. */
  needed: number;
  complaint: string;
}

const running = new Map<string, Git>();

const start = (directory: string): Git => {
  const child = spawn('git', ['cat-file', '--batch', '--follow-symlinks'], {
    cwd: directory,
    stdio: 'pipe',
    windowsHide: true,
  });
  const git: Git = { process: child, waiting: [], received: [], size: 0, needed: 1, complaint: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    git.received.push(chunk);
    git.size += chunk.length;
    if (git.size >= git.needed) readAnswers(git);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    git.complaint = (git.complaint + chunk.toString('utf8')).slice(0, 2000);
  });
  const stop = (reason: string): void => {
    if (running.get(directory) === git) running.delete(directory);
    for (const answer of git.waiting.splice(0)) answer({ kind: 'failed', reason });
  };
  child.on('error', error => stop(error.message));
  child.on('close', () => stop(git.complaint));
  // It may be gone before it is written to: `close` tells.
  child.stdin.on('error', () => undefined);
  return git;
};

/** Keeps this process alive while an answer is due, and not otherwise. */
const hold = ({ process: child, waiting }: Git): void => {
  const streams = [child.stdin, child.stdout, child.stderr] as unknown as readonly Socket[];
  for (const each of [child, ...streams]) {
    if (waiting.length > 0) each.ref();
    else each.unref();
  }
};

const readAnswers = (git: Git): void => {
  let bytes = Buffer.concat(git.received);
  for (;;) {
    const end = bytes.indexOf(10);
    const header = end === -1 ? undefined : headerOf(bytes.toString('utf8', 0, end));
    git.needed = header ? end + 1 + header.size : bytes.length + 1;
    if (!header || bytes.length < git.needed) break;
    const content = bytes.subarray(end + 1, end + 1 + Math.max(0, header.size - 1));
    git.waiting.shift()?.(header.kind === 'blob' ? { kind: 'blob', content } : { kind: header.kind });
    bytes = bytes.subarray(git.needed);
  }
  git.received = [bytes];
  git.size = bytes.length;
  hold(git);
};

interface Header {
  readonly kind: 'blob' | 'tree' | 'outside' | 'missing';
  /** Of what follows the header, its line break included. */
  readonly size: number;
}

/** `<id> blob <size>`, `symlink <size>`, `<name> missing`: names may hold spaces. */
const headerOf = (line: string): Header => {
  const object = /^[\da-f]{40,64} (\w+) (\d+)$/.exec(line);
  if (object) return { kind: object[1] === 'blob' ? 'blob' : 'tree', size: Number(object[2]) + 1 };
  const link = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(line);
  if (link) return { kind: link[1] === 'symlink' ? 'outside' : 'missing', size: Number(link[2]) + 1 };
  return { kind: 'missing', size: 0 };
};
