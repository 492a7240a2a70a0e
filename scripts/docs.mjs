// Writes every generated file of the repository; with --check it writes nothing and fails when one is stale.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guidePages } from './guide-pages.mjs';
import { loadCore } from './load-core.mjs';
import { rulePages } from './rule-pages.mjs';

/**
 * @typedef {{ readonly path: string, readonly text: string | undefined }} GeneratedFile
 *   `path` is relative to the root of the repository; without a text there must be no such file.
 */

/** The generated files whose content is not what it should be. */
export async function staleFiles() {
  const files = await generatedFiles();
  const current = await Promise.all(
    files.map(file => readFile(inRepository(file.path), 'utf8').catch(() => undefined)),
  );
  return files.filter((file, index) => file.text !== current[index]);
}

/** @returns {Promise<readonly GeneratedFile[]>} */
async function generatedFiles() {
  const rulesIndex = await changeRulesIndex();
  const core = await loadCore(rulesIndex);
  return [
    { path: 'packages/core/src/rules/index.ts', text: rulesIndex },
    ...(await rulePages(core)),
    ...guidePages(core),
  ];
}

/** Imports are spelled out so that bundlers and the type checker see every rule. */
async function changeRulesIndex() {
  const ids = await changeRuleIds();
  return [
    '// Every change rule, in the order of their ids. Written by `npm run docs`: edit the rules, not this file.',
    ...ids.map(id => `import ${camelCase(id)} from './changes/${id}.ts';`),
    "import type { ChangeRule } from './rule.ts';",
    '',
    '// A rule is given only the pairs that it asks for, which the type of a list cannot say.',
    'export const changeRules = [',
    ...ids.map(id => `  ${camelCase(id)},`),
    '] as readonly unknown[] as readonly ChangeRule[];',
    '',
  ].join('\n');
}

async function changeRuleIds() {
  const names = await readdir(inRepository('packages/core/src/rules/changes'));
  return names
    .filter(name => name.endsWith('.ts'))
    .map(name => name.slice(0, -'.ts'.length))
    .sort();
}

/** @param {string} id */
const camelCase = id => id.replaceAll(/-[a-z0-9]/g, match => match.slice(1).toUpperCase());

/** @param {string} path */
const inRepository = path => new URL(`../${path}`, import.meta.url);

async function main() {
  const stale = await staleFiles();
  if (process.argv.includes('--check')) {
    for (const { path } of stale) console.error(`${path} is stale: run \`npm run docs\``);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const { path, text } of stale) {
    if (text === undefined) {
      await rm(inRepository(path));
      console.log(`removed ${path}`);
      continue;
    }
    await mkdir(dirname(fileURLToPath(inRepository(path))), { recursive: true });
    await writeFile(inRepository(path), text);
    console.log(`wrote ${path}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
