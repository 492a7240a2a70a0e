// A package as `npm pack` makes it, and projects in which it is installed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Packed {
  readonly manifest: Manifest;
  /** Of the tarball. */
  readonly path: string;
  /** Of the tarball, in bytes. */
  readonly size: number;
  /** What it holds. */
  readonly files: readonly string[];
}

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What it holds was built by `set-up.mjs`. */
export const pack = (name: 'core' | 'cli', folder: string): Packed => {
  const [packed] = JSON.parse(
    npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], join(root, 'packages', name)),
  ) as readonly [{ filename: string; size: number; files: readonly { path: string }[] }];
  return {
    manifest: manifestIn(join(root, 'packages', name)),
    path: join(folder, packed.filename),
    size: packed.size,
    files: packed.files.map(file => file.path).sort(),
  };
};

export const emptyFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'breakwater-')));

export const removeFolder = (path: string): void => rmSync(path, { recursive: true, force: true });

/** Without the network: a package that has no dependencies. */
export const install = ({ path }: Packed, project: string): void => {
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  npm(['install', '--offline', '--no-audit', '--no-fund', path], project);
};

/** As npm lays it out: unpacked, and beside it what it depends on, which is what this repository has. */
export const unpack = ({ manifest, path }: Packed, project: string): void => {
  const modules = join(project, 'node_modules');
  const target = join(modules, manifest.name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', path, '-C', target, '--strip-components=1']);
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(realpathSync(join(root, 'packages/core/node_modules', name)), join(modules, name));
  }
};

/** All that comes with a package, itself first. */
export const comesWith = (folder: string, seen = new Map<string, Manifest>()): ReadonlyMap<string, Manifest> => {
  const place = realpathSync(folder);
  if (seen.has(place)) return seen;
  const manifest = manifestIn(place);
  seen.set(place, manifest);
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    comesWith(dependencyOf(place, name), seen);
  }
  return seen;
};

const dependencyOf = (folder: string, name: string): string => {
  const candidate = join(folder, 'node_modules', name);
  try {
    return realpathSync(candidate);
  } catch {
    if (dirname(folder) === folder) throw new Error(`${name} is not installed`);
    return dependencyOf(dirname(folder), name);
  }
};

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const npm = (words: readonly string[], cwd: string): string =>
  execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
