// Who git takes the user for.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Undefined where nobody has told it, and without git. */
export const gitUserName = async (): Promise<string | undefined> => {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name'], { windowsHide: true });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
};
