// Writes the types that packages publish: of all that the compiler emits, what their doors lead to.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const emitted = join(root, '.cache/types');
const core = join(emitted, 'core/index.d.ts');

export async function buildTypes() {
  const compiler = createRequire(import.meta.url).resolve('typescript/package.json');
  execFileSync(process.execPath, [join(dirname(compiler), 'bin/tsc'), '-b', 'packages/cli'], {
    cwd: root,
    stdio: 'inherit',
  });
  await Promise.all([publish('core', join(emitted, 'core')), publish('cli', emitted)]);
}

/**
 * @param {'core' | 'cli'} name
 * @param {string} base What is in it keeps its place.
 */
async function publish(name, base) {
  const target = join(root, 'packages', name, 'dist/types');
  const files = await reachedFrom(join(emitted, name, 'index.d.ts'));
  await rm(target, { recursive: true, force: true });
  for (const [path, text] of files) {
    const place = join(target, relative(base, path));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
}

/**
 * @param {string} door
 * @returns {Promise<ReadonlyMap<string, string>>} Texts by path.
 */
async function reachedFrom(door) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  /** @param {string} path */
  const visit = async path => {
    if (texts.has(path)) return;
    texts.set(path, '');
    const text = await readFile(path, 'utf8');
    /** @type {string[]} */
    const reached = [];
    const written = text.replaceAll(imported, (_, before, specifier) => {
      const target = targetOf(String(specifier), path);
      reached.push(target);
      // Sources import each other by the names that they have; others know the outcome only.
      const name = relative(dirname(path), target)
        .replaceAll('\\', '/')
        .replace(/\.d\.ts$/, '.js');
      return `${before}'${name.startsWith('.') ? name : `./${name}`}'`;
    });
    texts.set(path, written);
    for (const target of reached) await visit(target);
  };
  await visit(door);
  return texts;
}

/**
 * The command has the core in it, and so have its types.
 *
 * @param {string} specifier
 * @param {string} path
 */
const targetOf = (specifier, path) =>
  specifier.startsWith('.') ? join(dirname(path), specifier.replace(/\.ts$/, '.d.ts')) : core;

const imported = /(\b(?:from |import\(|import ))['"](\.[^'"]+\.ts|@breakwater\/core)['"]/g;

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildTypes();
