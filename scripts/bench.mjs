// What a comparison costs beside the least it can cost and beside another tool, as ratios within one run: `npm run bench`.

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusFolder } from './bench/corpus-folder.mjs';
import { cache, installed } from './bench/downloads.mjs';
import { measure, summarize } from './bench/measure.mjs';
import { documentsOf, pairs } from './bench/pairs.mjs';

/**
 * @typedef {import('./bench/measure.mjs').Cost} Cost
 * @typedef {import('./bench/measure.mjs').Costs} Costs
 * @typedef {import('./bench/pairs.mjs').Pair} Pair
 * @typedef {{ readonly name: string, readonly args: readonly string[], readonly environment?: Readonly<Record<string, string>> }} Tool
 * @typedef {{ readonly pair: Pair, readonly sizes: readonly number[], readonly costs: ReadonlyMap<string, Costs> }} Result
 */

const help = `usage: npm run bench -- [--pair NAME]... [--runs N] [--corpus DIR] [--no-peer] [--check] [--json FILE]
  --pair     ${pairs.map(({ name }) => name).join(', ')}; all of them unless told
  --runs     runs of each command on each pair, after one that is not counted; 5 unless told
  --corpus   a folder with the descriptions, else BREAKWATER_CORPUS, else packages of the npm registry
  --no-peer  without the other tool
  --check    exit code 1 when a budget is missed
  --json     write the figures to a file as well`;

const peer = { name: '@redocly/cli', version: '2.77.0' };
const ours = 'breakwater';
const main = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));
const floorScript = fileURLToPath(new URL('bench/floor.cjs', import.meta.url));

const options = readOptions();

async function bench() {
  if (!existsSync(main)) throw new Error('There is no built command: `npm run build` makes it');
  const corpus = corpusFolder(options.corpus);
  const peerScript = options['no-peer'] ? undefined : join(await installed(peer.name, peer.version), 'bin/cli.js');
  await mkdir(cache, { recursive: true });
  /** @type {Result[]} */
  const results = [];
  for (const pair of pairs.filter(({ name }) => options.pair.includes(name))) {
    const { files, sizes } = await documentsOf(pair, corpus);
    const costs = await compete(pair.name, toolsFor(pair, files, peerScript), Number(options.runs));
    results.push({ pair, sizes, costs });
  }
  console.log(inMarkdown(results, corpus));
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(asData(results), undefined, 2)}\n`);
  const missed = results.flatMap(missedBudgets);
  for (const line of missed) console.log(`missed: ${line}`);
  if (options.check && missed.length > 0) process.exitCode = 1;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        pair: { type: 'string', multiple: true, default: pairs.map(({ name }) => name) },
        runs: { type: 'string', default: '5' },
        corpus: { type: 'string' },
        'no-peer': { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const unknown = values.pair.find(name => pairs.every(pair => pair.name !== name));
    if (unknown !== undefined) throw new Error(`there is no pair ${unknown}`);
    if (!/^[1-9]\d*$/.test(values.runs)) throw new Error('--runs takes a number');
    return values;
  } catch (error) {
    console.error(`${messageOf(error)}\n${help}`);
    process.exit(2);
  }
}

/**
 * @param {Pair} pair
 * @param {readonly string[]} files
 * @param {string | undefined} peerScript
 * @returns {readonly Tool[]}
 */
function toolsFor(pair, files, peerScript) {
  const floor = pair.floor === 'node -e 0' ? ['-e', '0'] : [floorScript, ...files];
  const tools = [
    { name: pair.floor, args: floor },
    { name: ours, args: [main, 'diff', ...files, '--fail-on', 'none'] },
  ];
  if (peerScript === undefined) return tools;
  const args = [peerScript, 'diff', ...files, '--fail-on', 'none'];
  // Its calls home would be measured otherwise.
  const environment = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return [...tools, { name: `${peer.name} ${peer.version}`, args, environment }];
}

/**
 * The tools take turns, so that a machine that is busy for a while is busy for all of them.
 *
 * @param {string} name
 * @param {readonly Tool[]} tools
 * @param {number} runs
 * @returns {Promise<ReadonlyMap<string, Costs>>}
 */
async function compete(name, tools, runs) {
  const costs = new Map(tools.map(tool => [tool.name, /** @type {Cost[]} */ ([])]));
  for (let round = 0; round <= runs; round += 1) {
    progress(`${name} ${round}/${runs}`);
    for (const { name: tool, args, environment } of tools) {
      const cost = await measure(args, join(cache, 'output.txt'), environment);
      // The first round fills the caches of files and of compiled code.
      if (round > 0) costs.get(tool)?.push(cost);
    }
  }
  progress('');
  return new Map([...costs].map(([tool, list]) => [tool, summarize(list)]));
}

/** @param {string} text */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

/**
 * @param {readonly Result[]} results
 * @param {string | undefined} corpus
 */
function inMarkdown(results, corpus) {
  const rows = results.flatMap(({ pair, sizes, costs }) => {
    const floor = costs.get(pair.floor);
    return [...costs].map(([tool, cost], index) => [
      index === 0 ? `${pair.title} (${sizes.map(inWords).join(' + ')})` : '',
      tool,
      `${cost.seconds.median.toFixed(3)} (${cost.seconds.min.toFixed(3)})`,
      `${cost.cpu.median.toFixed(3)} (${cost.cpu.min.toFixed(3)})`,
      cost.megabytes.median.toFixed(0),
      ...(index === 0 || floor === undefined
        ? ['', '', '']
        : Object.values(ratiosOf(cost, floor)).map(ratio => `${ratio.toFixed(2)} ×`)),
    ]);
  });
  const header = [
    'pair',
    'command',
    'seconds',
    'CPU seconds',
    'peak MB',
    'seconds × floor',
    'CPU × floor',
    'memory × floor',
  ];
  const source = corpus === undefined ? 'packages of the npm registry' : 'the corpus';
  return [
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() || 'processor'}, ${options.runs} runs of each taking turns, median (minimum). Documents from ${source}.`,
    '',
    ...[header, header.map((_, index) => (index < 2 ? '---' : '---:')), ...rows].map(row => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
}

/** @param {number} bytes */
const inWords = bytes => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`);

/**
 * @param {Costs} cost
 * @param {Costs} floor
 */
const ratiosOf = (cost, floor) => ({
  seconds: cost.seconds.median / floor.seconds.median,
  cpu: cost.cpu.median / floor.cpu.median,
  megabytes: cost.megabytes.median / floor.megabytes.median,
});

/**
 * @param {Result} result
 * @returns {readonly string[]}
 */
function missedBudgets({ pair: { name, floor, budget }, costs }) {
  const cost = costs.get(ours);
  const least = costs.get(floor);
  if (cost === undefined || least === undefined) return [];
  const { seconds } = ratiosOf(cost, least);
  const { median: megabytes } = cost.megabytes;
  return [
    ...(seconds > (budget.seconds ?? Infinity)
      ? [`${name} takes ${seconds.toFixed(2)} times its floor, not ${budget.seconds}`]
      : []),
    ...(megabytes >= (budget.megabytes ?? Infinity)
      ? [`${name} needs ${megabytes.toFixed(0)} MB, not less than ${budget.megabytes}`]
      : []),
  ];
}

/** @param {readonly Result[]} results */
function asData(results) {
  return {
    node: process.versions.node,
    runs: Number(options.runs),
    pairs: results.map(({ pair, sizes, costs }) => ({
      name: pair.name,
      bytes: sizes,
      budget: pair.budget,
      floor: pair.floor,
      costs: Object.fromEntries(costs),
      ratios: Object.fromEntries(
        [...costs].map(([tool, cost]) => [tool, ratiosOf(cost, /** @type {Costs} */ (costs.get(pair.floor)))]),
      ),
    })),
  };
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

try {
  if (options.help) console.log(help);
  else await bench();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
