// Bundles the packages and the action: the command line and the language server as folders of chunks without runtime dependencies,
// the core as a library.
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pastTheIndex } from './past-the-index.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'node20',
  conditions: ['breakwater-source'],
  legalComments: 'none',
  logLevel: 'warning',
};

/** Start-up time decides the form: what a command does not need stays in a chunk that it never loads. */
export async function buildCommandLine() {
  const outdir = join(root, 'packages/cli/dist');
  await buildForNode(
    {
      main: 'packages/cli/src/main.ts',
      index: 'packages/cli/src/index.ts',
      'check-worker': 'packages/cli/src/commands/check/worker.ts',
      'lsp-worker': 'packages/cli/src/commands/lsp/worker.ts',
    },
    outdir,
  );
  await chmod(join(outdir, 'main.js'), 0o755);
}

/** The language server as the extension of VS Code brings it: `server.mjs`, and `analyst.mjs` for its thread. */
const buildLanguageServer = () =>
  buildForNode(
    { server: 'packages/cli/src/commands/lsp/server.ts', analyst: 'packages/cli/src/commands/lsp/worker.ts' },
    join(root, 'packages/vscode/dist/server'),
    { outExtension: { '.js': '.mjs' } },
  );

/**
 * @param {Record<string, string>} entryPoints
 * @param {string} outdir
 * @param {import('esbuild').BuildOptions} options
 */
async function buildForNode(entryPoints, outdir, options = {}) {
  const { outputFiles } = await build({
    ...common,
    ...options,
    entryPoints,
    outdir,
    platform: 'node',
    mainFields: ['module', 'main'],
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    minify: true,
    alias: {
      // Node has one of its own that it warns of when it is used; it is the same.
      punycode: './packages/cli/node_modules/punycode/punycode.es6.js',
      'string-width': './scripts/string-width.mjs',
      // Node is meant to get CommonJS from `yaml`; its modules load faster.
      yaml: './packages/core/node_modules/yaml/browser/index.js',
    },
    // Of macOS, for what is never asked: to watch files.
    external: ['fsevents'],
    plugins: [loadedWhenUsed, pastTheIndex],
    write: false,
  });
  const rare = await Promise.all(rarelyUsed.map(name => buildRarelyUsed(name, join(outdir, 'chunks'))));
  await removeBuilt(outdir);
  await Promise.all([...outputFiles, ...rare.flatMap(it => it.outputFiles)].map(writeChunk));
}

/**
 * All but the types, which are made by another script.
 *
 * @param {string} folder
 */
async function removeBuilt(folder) {
  const names = await readdir(folder).catch(() => []);
  const built = names.filter(name => name !== 'types');
  await Promise.all(built.map(name => rm(join(folder, name), { recursive: true, force: true })));
}

/** CommonJS dependencies of the core that take longer to load than most runs take, and that few runs need. */
const rarelyUsed = ['refa'];

const requireFromCore = createRequire(join(root, 'packages/core/package.json'));

/**
 * @param {string} name
 * @param {string} outdir
 */
const buildRarelyUsed = (name, outdir) =>
  build({
    ...common,
    entryPoints: { [name]: requireFromCore.resolve(name) },
    outdir,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
    minify: true,
    write: false,
  });

/**
 * In their place the bundle has stand-ins that load them on first use. An `import()` could do that too, if what uses
 * them could wait.
 *
 * @type {import('esbuild').Plugin}
 */
const loadedWhenUsed = {
  name: 'loaded-when-used',
  setup(bundler) {
    const namespace = 'loaded-when-used';
    bundler.onResolve({ filter: new RegExp(`^(${rarelyUsed.join('|')})$`) }, ({ path }) => ({ path, namespace }));
    bundler.onLoad({ filter: /.*/, namespace }, ({ path }) => {
      const names = Object.keys(/** @type {object} */ (requireFromCore(path)));
      const lines = [
        "import { createRequire } from 'node:module';",
        'let loaded;',
        `const load = () => (loaded ??= createRequire(import.meta.url)('./${path}.cjs'));`,
        'const later = name => new Proxy(function () {}, {',
        '  get: (_, key) => load()[name][key],',
        '  apply: (_, self, values) => Reflect.apply(load()[name], self, values),',
        '  construct: (_, values) => Reflect.construct(load()[name], values),',
        '});',
        ...names.map(name => `export const ${name} = /* @__PURE__ */ later('${name}');`),
      ];
      return { contents: lines.join('\n') };
    });
  },
};

/** The action for GitHub: one file without dependencies, which runs the command that is built beside it. */
export const buildAction = () =>
  build({
    ...common,
    entryPoints: { main: 'integrations/github/src/main.ts' },
    outdir: 'integrations/github/dist',
    platform: 'node',
    target: 'node24',
  });

const extensionFolder = join(root, 'packages/vscode/dist');

/** What starts with the editor is a few lines; the client comes with the first description. Browsers load one file. */
export async function buildExtension() {
  await removeBuilt(extensionFolder);
  await Promise.all([buildClient(), buildLanguageServer(), buildForBrowsers()]);
}

/** @type {import('esbuild').BuildOptions} */
const extension = { ...common, format: 'cjs', minify: true, mainFields: ['module', 'main'], external: ['vscode'] };

const buildClient = () =>
  build({
    ...extension,
    entryPoints: { extension: 'packages/vscode/src/node/extension.ts', client: 'packages/vscode/src/node/client.ts' },
    outdir: extensionFolder,
    platform: 'node',
    supported: { 'dynamic-import': false },
    plugins: [clientBeside, pastTheIndex],
  });

/** @type {import('esbuild').Plugin} */
const clientBeside = {
  name: 'client-beside',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/client\.ts$/ }, () => ({ path: './client.js', external: true }));
  },
};

const buildForBrowsers = async () => {
  /** @type {import('esbuild').BuildOptions} */
  const inBrowsers = {
    ...extension,
    outdir: join(extensionFolder, 'browser'),
    platform: 'browser',
    plugins: [pastTheIndex],
  };
  await Promise.all([
    build({ ...inBrowsers, entryPoints: { extension: 'packages/vscode/src/browser/extension.ts' } }),
    build({
      ...inBrowsers,
      format: 'iife',
      entryPoints: { server: 'packages/vscode/src/browser/server.ts' },
      inject: ['packages/vscode/src/browser/buffer.ts'],
      // A worker has the address of a blob, of which a validator of schemas would make a base for its own.
      define: { 'self.location': 'undefined' },
    }),
    build({
      ...inBrowsers,
      format: 'iife',
      entryPoints: { spectral: 'packages/cli/src/spectral/in-browser.ts' },
      inject: ['packages/vscode/src/browser/buffer.ts'],
      plugins: [pastTheIndex, withoutReaders],
    }),
  ]);
};

/**
 * Spectral brings what reads files and addresses, and is never asked for either.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutReaders = {
  name: 'without-readers',
  setup(bundler) {
    const namespace = 'without-readers';
    const names = ['fs', 'node-fetch'];
    bundler.onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path }) => ({ path, namespace }));
    bundler.onLoad({ filter: /.*/, namespace }, () => ({ contents: 'module.exports = {};' }));
  },
};

const coreFolder = join(root, 'packages/core/dist');

export async function buildCore() {
  await removeBuilt(coreFolder);
  await Promise.all([buildLibrary(), buildSpectralRulesets()]);
}

/** The library leaves its dependencies to whoever installs it. */
const buildLibrary = () =>
  build({
    ...common,
    entryPoints: { index: 'packages/core/src/index.ts' },
    outdir: coreFolder,
    platform: 'neutral',
    packages: 'external',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });

/** Its rules as files that Spectral takes, with all that they need in one that they share. */
async function buildSpectralRulesets() {
  const folder = join(coreFolder, 'spectral');
  const names = ['recommended', 'strict'];
  await build({
    ...common,
    stdin: {
      contents: [
        "import { lintRules } from './rules/lint-rules.ts';",
        "import { resolveRuleset } from './ruleset/resolve.ts';",
        "import { toSpectralRuleset } from './spectral/to-spectral-ruleset.ts';",
        'const named = name => toSpectralRuleset(lintRules, resolveRuleset({ extends: name }), () => new Date());',
        ...names.map(name => `export const ${name} = named('${name}');`),
      ].join('\n'),
      resolveDir: join(root, 'packages/core/src'),
    },
    outfile: join(folder, 'rulesets.cjs'),
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
  });
  await Promise.all(
    names.map(name => writeFile(join(folder, `${name}.cjs`), `module.exports = require('./rulesets.cjs').${name};\n`)),
  );
}

/** @param {import('esbuild').OutputFile} file */
async function writeChunk({ path, text }) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, withPreamble(path, text));
}

/**
 * @param {string} path
 * @param {string} text
 */
function withPreamble(path, text) {
  const body = text.replace(/^#!.*\n/, '');
  const hashbang = path.endsWith('main.js') ? '#!/usr/bin/env node\n' : '';
  return hashbang + (body.includes(requireShim) ? requirePreamble : '') + body;
}

/** What esbuild leaves where a CommonJS dependency asks for a module of Node: it works as soon as there is a `require`. */
const requireShim = 'Dynamic require of';
const requirePreamble = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);\n";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await Promise.all([buildCommandLine(), buildCore(), buildAction(), buildExtension()]);
}
