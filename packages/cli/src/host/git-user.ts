// Who git takes the user for.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** In a folder, as repositories may know another name. Undefined where nobody has told it, and without git. */
export const gitUserName = async (folder?: string): Promise<string | undefined> => {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name'], { cwd: folder, windowsHide: true });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
};
