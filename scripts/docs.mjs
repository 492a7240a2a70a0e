// Writes every generated file of the repository; with --check it writes nothing and fails when one is stale.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { guidePages } from './guide-pages.mjs';
import { loadCore } from './load-core.mjs';
import { policyPage } from './policy-page.mjs';
import { rulePages } from './rule-pages.mjs';
import { settingsSchemas } from './settings-schemas.mjs';

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
  const indexes = [await changeRulesIndex(), await lintRulesIndex(), await ruleIds(), await presetsIndex()];
  const core = await loadCore(indexes);
  return [...indexes, ...(await rulePages(core)), ...guidePages(core), policyPage(core), ...settingsSchemas(core)];
}

/** Imports are spelled out so that bundlers and the type checker see every rule. */
async function changeRulesIndex() {
  const ids = await idsIn('packages/core/src/rules/changes');
  return {
    path: 'packages/core/src/rules/index.ts',
    text: lines([
      '// Every change rule, in the order of their ids. Written by `npm run docs`: edit the rules, not this file.',
      ...ids.map(id => `import ${camelCase(id)} from './changes/${id}.ts';`),
      "import type { ChangeRule } from './rule.ts';",
      '',
      '// A rule is given only the pairs that it asks for, which the type of a list cannot say.',
      'export const changeRules = [',
      ...ids.map(id => `  ${camelCase(id)},`),
      '] as readonly unknown[] as readonly ChangeRule[];',
    ]),
  };
}

async function lintRulesIndex() {
  const ids = await idsIn('packages/core/src/rules/lint');
  return {
    path: 'packages/core/src/rules/lint-rules.ts',
    text: lines([
      '// Every lint rule, in the order of their ids. Written by `npm run docs`: edit the rules, not this file.',
      "import type { LintRule } from '../conventions/lint-rule.ts';",
      ...ids.map(id => `import ${camelCase(id)} from './lint/${id}.ts';`),
      '',
      '// A rule is given only the subjects that it asks for, which the type of a list cannot say.',
      'export const lintRules = [',
      ...ids.map(id => `  ${camelCase(id)},`),
      '] as readonly unknown[] as readonly LintRule[];',
    ]),
  };
}

/** Whoever only has to know which rules there are does not load them. */
async function ruleIds() {
  /** @param {string} name @param {readonly string[]} ids */
  const list = (name, ids) => [`export const ${name}: readonly string[] = [`, ...ids.map(id => `  '${id}',`), '];'];
  return {
    path: 'packages/core/src/rules/rule-ids.ts',
    text: lines([
      '// The ids of all rules. Written by `npm run docs`: edit the rules, not this file.',
      '',
      // Of a whole description no pair is met, so that its rule stands apart.
      ...list('changeRuleIds', [...(await idsIn('packages/core/src/rules/changes')), 'description-removed'].sort()),
      '',
      ...list('lintRuleIds', await idsIn('packages/core/src/rules/lint')),
    ]),
  };
}

/** The rulesets that come with Breakwater, as data: the core reads no files. */
async function presetsIndex() {
  const names = (await readdir(inRepository('rulesets'))).filter(name => name.endsWith('.yaml')).sort();
  const presets = await Promise.all(
    names.map(async name => [
      name.slice(0, -'.yaml'.length),
      load(await readFile(inRepository(`rulesets/${name}`), 'utf8')),
    ]),
  );
  return {
    path: 'packages/core/src/ruleset/presets.ts',
    text: lines([
      '// The rulesets that come with Breakwater. Written by `npm run docs`: edit rulesets/, not this file.',
      "import type { RulesetSource } from './source.ts';",
      '',
      `export const presets: Readonly<Record<string, RulesetSource>> = ${JSON.stringify(Object.fromEntries(presets), undefined, 2)};`,
    ]),
  };
}

/** @param {string} folder */
async function idsIn(folder) {
  const names = await readdir(inRepository(folder));
  return names
    .filter(name => name.endsWith('.ts'))
    .map(name => name.slice(0, -'.ts'.length))
    .sort();
}

/** @param {readonly string[]} rows */
const lines = rows => `${rows.join('\n')}\n`;

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
