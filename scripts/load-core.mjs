// Loads the core from its source, with the rules that are in the folder now: Node 20 does not run TypeScript, and the generated index may be stale.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * @typedef {typeof import('../packages/core/src/index.ts') & typeof import('../packages/core/src/catalogue/catalogue-messages.ts') & typeof import('../packages/core/src/catalogue/lint-catalogue-messages.ts')} Core
 */

const source = fileURLToPath(new URL('../packages/core/src', import.meta.url));

/**
 * Bundled in memory.
 *
 * @param {readonly { readonly path: string, readonly text: string }[]} generated what generated modules should contain
 * @returns {Promise<Core>}
 */
export async function loadCore(generated) {
  const modules = ['index', 'catalogue/catalogue-messages', 'catalogue/lint-catalogue-messages'];
  const contents = modules.map(name => `export * from './${name}.ts';`).join('\n');
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    stdin: { contents, resolveDir: source, loader: 'ts' },
    banner: {
      js: `import{createRequire}from'node:module';const require=createRequire(${JSON.stringify(import.meta.url)});`,
    },
    plugins: [
      {
        name: 'fresh-index',
        setup(bundler) {
          bundler.onLoad({ filter: /[/\\](rules|ruleset)[/\\][^/\\]+\.ts$/ }, ({ path }) => {
            const file = generated.find(it => path.replaceAll('\\', '/').endsWith(`/${it.path}`));
            return file && { contents: file.text, loader: 'ts' };
          });
        },
      },
    ],
  });
  /** @type {unknown} */
  const loaded = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
  return /** @type {Core} */ (loaded);
}
