// Packs the extension, each time as one file that needs nothing beside it: for computers, and for browsers.
//
// It is packed from a folder of its own: what the catalog of pnpm says of dependencies is nothing that the tool for packing reads.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build.mjs';

const extension = fileURLToPath(new URL('../packages/vscode', import.meta.url));
const cache = fileURLToPath(new URL('../.cache/vsix', import.meta.url));

/**
 * @typedef {object} Package
 * @property {string} file
 * @property {readonly string[]} files What is in it, as the tool for packing lists it.
 */

/** @returns {Promise<{ readonly computer: Package, readonly browser: Package }>} */
export async function packExtension() {
  await buildExtension();
  await rm(cache, { recursive: true, force: true });
  const { devDependencies: _, private: __, ...manifest } = await manifestOf();
  const { main, browser, ...both } = manifest;
  const built = ['extension.js', 'client.js', 'server'].map(name => `dist/${name}`);
  return {
    computer: await pack('breakwater', { ...both, main }, built, []),
    browser: await pack('breakwater-web', { ...both, browser }, ['dist/browser'], ['--target', 'web']),
  };
}

/** What the marketplace shows, and what the manifest names. */
const alwaysPacked = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'l10n',
  'media',
  'package.nls.json',
  'package.nls.ja.json',
];

/** The rule against secrets in examples has an example. */
const exampleOfSecret = ['--allow-package-secrets', 'github'];

/**
 * @param {string} name
 * @param {Record<string, unknown>} manifest
 * @param {readonly string[]} built
 * @param {readonly string[]} words
 * @returns {Promise<Package>}
 */
async function pack(name, manifest, built, words) {
  const stage = join(cache, name);
  const files = [...alwaysPacked, ...built];
  await mkdir(stage, { recursive: true });
  await writeFile(join(stage, 'package.json'), JSON.stringify({ ...manifest, files }));
  for (const path of files) await cp(join(extension, path), join(stage, path), { recursive: true });
  const file = join(cache, `${name}.vsix`);
  vsce(
    stage,
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    ...exampleOfSecret,
    ...words,
    '--out',
    file,
  );
  return { file, files: vsce(stage, 'ls', '--no-dependencies').trim().split('\n') };
}

const manifestOf = async () =>
  /** @type {Record<string, unknown>} */ (JSON.parse(await readFile(join(extension, 'package.json'), 'utf8')));

/**
 * @param {string} folder
 * @param {string[]} words
 */
const vsce = (folder, ...words) => {
  const manifest = createRequire(join(extension, 'package.json')).resolve('@vscode/vsce/package.json');
  return execFileSync(process.execPath, [join(dirname(manifest), 'vsce'), ...words], { cwd: folder, encoding: 'utf8' });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { computer, browser } = await packExtension();
  console.log([computer.file, browser.file].join('\n'));
}
