// In the bundle of the command, imports of the core are imports of the files that have what is asked for. Chunks are made
// of whole files: through the index, whatever needs a part of the core would need all of it.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** By name: the file that exports it. */
const exportsOfCore = () => {
  const index = new URL('../packages/core/src/index.ts', import.meta.url);
  const lists = readFileSync(index, 'utf8').matchAll(/^export \{([^}]+)\} from '([^']+)'/gm);
  return new Map(
    [...lists].flatMap(([, names = '', file = '']) =>
      namesIn(names).map(name => /** @type {const} */ ([name, fileURLToPath(new URL(file, index))])),
    ),
  );
};

/** @param {string} list */
const namesIn = list => list.split(',').flatMap(name => name.trim() || []);

/** @type {import('esbuild').Plugin} */
export const pastTheIndex = {
  name: 'past-the-index',
  setup(bundler) {
    const files = exportsOfCore();
    bundler.onLoad({ filter: /packages[\\/](?:cli|language-server|vscode)[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replaceAll(
        /^import \{([^}]+)\} from '@breakwater\/core';/gm,
        (_, /** @type {string} */ names) =>
          namesIn(names)
            .map(name => `import { ${name} } from ${JSON.stringify(files.get(name.replace(/ as .*$/, '')))};`)
            .join(' '),
      );
      return { contents, loader: 'ts' };
    });
  },
};
