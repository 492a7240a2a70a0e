// Packs the extension: one file that needs nothing beside it. It is packed from a folder of its own, since what the catalog of pnpm
// says of dependencies is nothing that the tool for packing reads.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build.mjs';

const extension = fileURLToPath(new URL('../packages/vscode', import.meta.url));
const stage = fileURLToPath(new URL('../.cache/vsix', import.meta.url));

export const vsixFile = join(stage, 'breakwater.vsix');

/** The rule against secrets in examples has an example. */
const exampleOfSecret = ['--allow-package-secrets', 'github'];

/** What the marketplace shows, and what the manifest names. */
const alwaysPacked = ['README.md', 'LICENSE'];

export async function packExtension() {
  await buildExtension();
  const { devDependencies: _, private: __, files, ...manifest } = await manifestOf();
  await rm(stage, { recursive: true, force: true });
  await mkdir(stage, { recursive: true });
  await writeFile(join(stage, 'package.json'), JSON.stringify({ ...manifest, files: [...files, ...alwaysPacked] }));
  for (const name of [...files, ...alwaysPacked]) {
    await cp(join(extension, name), join(stage, name), { recursive: true });
  }
  vsce('package', '--no-dependencies', '--allow-missing-repository', ...exampleOfSecret, '--out', vsixFile);
  return vsixFile;
}

/** Of everything in the package, as the tool for packing lists it. */
export const listPacked = () => vsce('ls', '--no-dependencies').trim().split('\n');

const manifestOf = async () =>
  /** @type {Record<string, unknown> & { files: string[] }} */ (
    JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'))
  );

/** @param {string[]} words */
const vsce = (...words) => {
  const manifest = createRequire(join(extension, 'package.json')).resolve('@vscode/vsce/package.json');
  return execFileSync(process.execPath, [join(dirname(manifest), 'vsce'), ...words], { cwd: stage, encoding: 'utf8' });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await packExtension());
}
