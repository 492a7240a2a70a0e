// Scaffolds a rule from its template: `npm run new max-length-decreased` a change rule, `npm run new lint url-noun` a lint rule.
import { readFile, writeFile } from 'node:fs/promises';

const words = process.argv.slice(2);
const isLint = words[0] === 'lint' && words.length > 1;
const id = words.at(isLint ? 1 : 0) ?? '';
const path = `packages/core/src/rules/${isLint ? 'lint' : 'changes'}/${id}.ts`;

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
  fail('usage: npm run new [lint] <rule-id>\nA rule id is in kebab-case, subject first: max-length-decreased');
}
const template = await readFile(new URL(`templates/${isLint ? 'lint' : 'change'}-rule.txt`, import.meta.url), 'utf8');
try {
  await writeFile(new URL(`../${path}`, import.meta.url), template.replaceAll('RULE-ID', id), { flag: 'wx' });
  console.log(`wrote ${path}: fill it in, then \`npm run docs\` registers it`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  fail(`${path} is there already`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(2);
}
