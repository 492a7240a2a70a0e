// Writes the types that a package publishes: of all that the compiler emits, what its door leads to.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function buildTypes() {
  const compiler = createRequire(import.meta.url).resolve('typescript/package.json');
  execFileSync(process.execPath, [join(dirname(compiler), 'bin/tsc'), '-b', 'packages/core'], {
    cwd: root,
    stdio: 'inherit',
  });
  const [emitted, published] = [join(root, '.cache/types/core'), join(root, 'packages/core/dist/types')];
  const files = await reachedFrom(join(emitted, 'index.d.ts'));
  await rm(published, { recursive: true, force: true });
  for (const [path, text] of files) {
    const target = join(published, relative(emitted, path));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
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
    // Sources import each other by the names that they have, others know the outcome only.
    texts.set(path, text.replaceAll(localImport, "$<before>'$<name>.js'"));
    for (const { groups } of text.matchAll(localImport)) {
      await visit(join(dirname(path), `${groups?.['name']}.d.ts`));
    }
  };
  await visit(door);
  return texts;
}

const localImport = /(?<before>\b(?:from |import\(|import ))['"](?<name>\.[^'"]+)\.ts['"]/g;

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildTypes();
