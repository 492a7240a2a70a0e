// Makes the tree of a release: what is here, and in it what the build makes for those who take it from git (the action, the hooks, the image). Neither the working tree nor a branch changes; the tag is all that is new.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAction, buildCommandLine } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = ['packages/cli/dist', 'integrations/github/dist'];

/**
 * @param {string} tag
 * @param {string} [folder] The repository.
 * @param {Readonly<Record<string, string>>} [environment] What git is told besides.
 */
export function release(tag, folder = root, environment = {}) {
  const scratch = mkdtempSync(join(tmpdir(), 'breakwater-'));
  try {
    const env = { ...process.env, ...environment, GIT_INDEX_FILE: join(scratch, 'index') };
    /** @param {...string} words */
    const git = (...words) => execFileSync('git', ['-C', folder, ...words], { env, encoding: 'utf8' }).trim();
    git('read-tree', 'HEAD');
    git('add', '--force', ...built);
    const commit = git('commit-tree', git('write-tree'), '-p', 'HEAD', '-m', `Release ${tag}`);
    git('tag', '--annotate', '--message', `Release ${tag}`, tag, commit);
    return commit;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , tag = ''] = process.argv;
  if (!/^v\d+\.\d+\.\d+$/.test(tag)) {
    console.error('npm run release -- v1.2.3');
    process.exit(2);
  }
  await Promise.all([buildCommandLine(), buildAction()]);
  console.log(`${tag} is ${release(tag)}`);
}
