// Fetches Visual Studio Code for the tests of the extension, the newest and the oldest that is supported, from the registry of npm.
//
// What it fetches is the server of VS Code with its workbench for browsers: the real extension host and the real editor.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In `code-server`, 4.N.P holds VS Code 1.N.P. */
export const editors = /** @type {const} */ ([
  { name: 'newest', version: '4.139.1', needsNode: [22, 15], without: ['--omit=optional'], watcher: true },
  { name: 'oldest', version: '4.96.4', needsNode: [20, 0], without: [], watcher: false },
]);

const nodeVersion = '24.21.0';
const cache = fileURLToPath(new URL('../.cache/vscode', import.meta.url));

/** @param {(typeof editors)[number]} editor */
export const folderOf = ({ version }) => join(cache, version);

/** @param {(typeof editors)[number]} editor */
export const isSetUp = editor => existsSync(join(folderOf(editor), 'ready'));

/** @param {(typeof editors)[number]} editor */
const setUp = editor => {
  const folder = folderOf(editor);
  const { version, without, watcher } = editor;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  linkNode(editor, folder);
  unpack(`code-server@${version}`, folder, join(folder, 'package'));
  const server = join(folder, 'package/lib/vscode');
  // It names sources that are not in the registry.
  rmSync(join(server, 'npm-shrinkwrap.json'), { force: true });
  npm(server, 'install', '--omit=dev', ...without);
  if (watcher) {
    const wanted = execFileSync(process.execPath, ['-p', "require('@parcel/watcher/package.json').version"], {
      cwd: server,
      encoding: 'utf8',
    }).trim();
    const name = `@parcel/watcher-${process.platform}-${process.arch}-glibc`;
    unpack(`${name}@${wanted}`, server, join(server, 'node_modules', name));
  }
  writeFileSync(join(folder, 'ready'), '');
};

/**
 * A Node that is new enough stands beside it as `node`.
 *
 * @param {(typeof editors)[number]} editor
 * @param {string} folder
 */
const linkNode = ({ needsNode: [major, minor] }, folder) => {
  const [here = 0, hereMinor = 0] = process.versions.node.split('.').map(Number);
  const isEnough = here > major || (here === major && hereMinor >= minor);
  const name = `node-${process.platform}-${process.arch}`;
  if (!isEnough) npm(folder, 'install', '--prefix', 'runtime', '--no-save', `${name}@${nodeVersion}`);
  // Relative, so that the folder can be moved.
  symlinkSync(isEnough ? process.execPath : join('runtime/node_modules', name, 'bin/node'), join(folder, 'node'));
};

/**
 * @param {string} specifier
 * @param {string} folder
 * @param {string} target
 */
const unpack = (specifier, folder, target) => {
  const archive = execFileSync('npm', ['pack', '--silent', specifier], { cwd: folder, encoding: 'utf8' }).trim();
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['xzf', archive, '--strip-components=1', '-C', target], { cwd: folder });
  rmSync(join(folder, archive));
};

/**
 * @param {string} folder
 * @param {string[]} words
 */
const npm = (folder, ...words) =>
  execFileSync('npm', [...words, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const editor of editors) {
    console.log(`VS Code ${editor.version.replace(/^4/, '1')}: ${isSetUp(editor) ? 'is there' : 'fetching…'}`);
    if (!isSetUp(editor)) setUp(editor);
  }
  const hasChromium = ['chromium', 'chromium-browser', 'google-chrome'].some(name => {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }) !== '';
    } catch {
      return false;
    }
  });
  if (!hasChromium) console.log('Chromium is missing: install it with the system, as in `apt-get install chromium`');
}
