// One run of git, for what `cat-file` does not answer.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export type GitRun =
  | { readonly ok: true; readonly text: string }
  /** It complained, or is not there: what it said. */
  | { readonly ok: false; readonly reason: string };

const execute = promisify(execFile);

/** Never through a shell. Whoever passes on names sees to it that none begins with a hyphen. */
export const runGit = async (directory: string, words: readonly string[]): Promise<GitRun> => {
  try {
    const options = { cwd: directory, maxBuffer: 1 << 28, windowsHide: true };
    const { stdout } = await execute('git', [...plain, ...words], options);
    return { ok: true, text: stdout };
  } catch (error) {
    const { stderr = '', code } = error as { readonly stderr?: string; readonly code?: string | number };
    return { ok: false, reason: stderr.trim() || String(code) };
  }
};

/** Whatever people have set: names are not quoted, and signatures not printed. */
const plain = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];

/** Undefined where git fails: there is no such revision, no commit yet, or no git. */
export const outputOf = async (directory: string, words: readonly string[]): Promise<string | undefined> => {
  const run = await runGit(directory, words);
  return run.ok ? run.text : undefined;
};

export const isShallow = async (directory: string): Promise<boolean> =>
  (await outputOf(directory, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
