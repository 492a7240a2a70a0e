// Runs every description of the corpus against itself and against its next version, and flags what cannot be right.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusFolder } from './bench/corpus-folder.mjs';
import { cache } from './bench/downloads.mjs';
import { notShown, witnessesIn, witnessTable } from './corpus-witnesses.mjs';

/**
 * @typedef {{ readonly api: string, readonly oldVersion: string, readonly newVersion: string, readonly oldFile: string, readonly newFile: string }} Adjacent
 * @typedef {{ readonly id: string, readonly base: string, readonly revision: string }} Pair
 * @typedef {{
 *   readonly id: string,
 *   readonly verdict?: 'breaking' | 'dangerous' | 'safe' | 'same',
 *   readonly counts?: { readonly breaking: number, readonly dangerous: number, readonly safe: number },
 *   readonly seconds?: number,
 *   readonly error?: string,
 * }} Outcome
 */

const main = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));

const usage = `usage: node scripts/corpus.mjs [--corpus DIR] [--only API] [--witnesses]
  --corpus     a folder with the descriptions
  --only       pairs of APIs whose name contains this
  --witnesses  instead: how many breaking changes are shown by something, by rule`;

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    only: { type: 'string', default: '' },
    witnesses: { type: 'boolean', default: false },
  },
});
const folder = corpusFolder(options.corpus);
if (folder === undefined) {
  console.error(`${usage}\nThere is no corpus: name its folder`);
  process.exit(2);
}

const manifest = /** @type {readonly Adjacent[]} */ (JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
const adjacent = manifest.filter(({ api }) => api.includes(options.only));
const files = [...new Set(adjacent.flatMap(({ oldFile, newFile }) => [oldFile, newFile]))];

const pairs = adjacent.map(({ api, oldVersion, newVersion, oldFile, newFile }) => {
  return { id: `${api} ${oldVersion} → ${newVersion}`, base: join(folder, oldFile), revision: join(folder, newFile) };
});

if (options.witnesses) {
  const shown = witnessesIn(pairs);
  console.log(`${witnessTable(shown)}\n`);
  for (const line of notShown(shown)) console.log(`- ${line}`);
  process.exit();
}

const changes = await compare(pairs);
const selves = await compare(files.map(file => ({ id: file, base: join(folder, file), revision: join(folder, file) })));

console.log(inMarkdown(changes));
const flags = [
  ...changes.filter(({ error }) => error !== undefined).map(inWords),
  ...selves.filter(({ verdict }) => verdict !== 'same').map(outcome => `against itself: ${inWords(outcome)}`),
];
console.log(`${changes.length} pairs; ${selves.length} descriptions against themselves; ${flags.length} flagged`);
for (const flag of flags) console.log(`- ${flag}`);
process.exitCode = flags.length > 0 ? 1 : 0;

/**
 * One process for all pairs.
 *
 * @param {readonly Pair[]} pairs
 * @returns {Promise<readonly Outcome[]>}
 */
async function compare(pairs) {
  await mkdir(cache, { recursive: true });
  const list = join(cache, 'pairs.jsonl');
  await writeFile(list, pairs.map(pair => `${JSON.stringify(pair)}\n`).join(''));
  const args = [main, 'diff', '--pairs', list, '--fail-on', 'none'];
  // Exit code 2 says that a pair could not be compared; its line says why.
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0 && status !== 2) throw new Error(`exit code ${status ?? 'none'}: node ${args.join(' ')}`);
  const lines = stdout.split('\n').filter(line => line !== '');
  const outcomes = lines.map(line => /** @type {Outcome} */ (JSON.parse(line)));
  const byId = new Map(outcomes.map(outcome => [outcome.id, outcome]));
  return pairs.map(({ id }) => byId.get(id) ?? { id, error: 'there is no line about this pair' });
}

/** @param {readonly Outcome[]} outcomes */
function inMarkdown(outcomes) {
  const rows = outcomes.map(({ id, seconds, verdict, counts }) => [
    id,
    seconds?.toFixed(2) ?? '',
    verdict ?? 'ERROR',
    ...[counts?.breaking, counts?.dangerous, counts?.safe].map(count => count ?? ''),
  ]);
  const header = ['pair', 'seconds', 'verdict', 'breaking', 'dangerous', 'safe'];
  const rule = ['---', '---:', '---', '---:', '---:', '---:'];
  return [...[header, rule, ...rows].map(row => `| ${row.join(' | ')} |`), ''].join('\n');
}

/** @param {Outcome} outcome */
function inWords({ id, verdict, counts, error }) {
  if (error !== undefined) return `${id}: ${error}`;
  return `${id}: ${verdict} ${JSON.stringify(counts)}`;
}
