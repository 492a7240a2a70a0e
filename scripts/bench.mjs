// What a comparison and a lint cost beside the least they can cost and beside other tools, as ratios within one run: `npm run bench`.

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusFolder } from './bench/corpus-folder.mjs';
import { cache, installed } from './bench/downloads.mjs';
import { measure, summarize } from './bench/measure.mjs';
import { documentsOf, trials } from './bench/trials.mjs';

/**
 * @typedef {import('./bench/measure.mjs').Cost} Cost
 * @typedef {import('./bench/measure.mjs').Costs} Costs
 * @typedef {import('./bench/trials.mjs').Trial} Trial
 * @typedef {{
 *   readonly name: string,
 *   readonly args: readonly string[],
 *   readonly environment?: Readonly<Record<string, string>>,
 *   readonly once?: boolean,
 * }} Tool `once`: it takes so long that one run has to do
 * @typedef {{ readonly trial: Trial, readonly sizes: readonly number[], readonly costs: ReadonlyMap<string, Costs> }} Result
 */

const help = `usage: npm run bench -- [editor] [--trial NAME]... [--runs N] [--corpus DIR] [--no-peer] [--check] [--json FILE]
  editor     the language server instead of the commands: a keystroke beside a bare parse, memory, first diagnostics
  --trial    ${trials.map(({ name }) => name).join(', ')}; all of them unless told
  --runs     runs of each command in each trial, after one that is not counted; 5 unless told
  --corpus   a folder with the descriptions, else BREAKWATER_CORPUS, else packages of the npm registry
  --no-peer  without other tools
  --check    exit code 1 when a budget is missed
  --json     write the figures to a file as well`;

const redocly = { name: '@redocly/cli', version: '2.77.0', script: 'bin/cli.js' };
const spectral = { name: '@stoplight/spectral-cli', version: '6.16.3', script: 'dist/index.js' };
const ours = 'breakwater';
const main = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));
const floorScript = fileURLToPath(new URL('bench/floor.cjs', import.meta.url));

const options = readOptions();

async function bench() {
  if (!existsSync(main)) throw new Error('There is no built command: `npm run build` makes it');
  const corpus = corpusFolder(options.corpus);
  await mkdir(cache, { recursive: true });
  /** @type {Result[]} */
  const results = [];
  for (const trial of trials.filter(({ name }) => options.trial.includes(name))) {
    const { files, sizes } = await documentsOf(trial, corpus);
    const tools = [...ourTools(trial, files), ...(options['no-peer'] ? [] : await peers[trial.command](files))];
    const costs = await compete(trial.name, tools, Number(options.runs));
    results.push({ trial, sizes, costs });
  }
  console.log(inMarkdown(results, corpus));
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(asData(results), undefined, 2)}\n`);
  const missed = results.flatMap(missedBudgets);
  for (const line of missed) console.log(`missed: ${line}`);
  if (options.check && missed.length > 0) process.exitCode = 1;
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        trial: { type: 'string', multiple: true, default: trials.map(({ name }) => name) },
        runs: { type: 'string', default: '5' },
        corpus: { type: 'string' },
        'no-peer': { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const unknown = values.trial.find(name => trials.every(trial => trial.name !== name));
    if (unknown !== undefined) throw new Error(`there is no trial ${unknown}`);
    if (!/^[1-9]\d*$/.test(values.runs)) throw new Error('--runs takes a number');
    if (positionals.some(word => word !== 'editor')) throw new Error(`there is no ${positionals.join(' ')}`);
    return { ...values, editor: positionals.length > 0 };
  } catch (error) {
    console.error(`${messageOf(error)}\n${help}`);
    process.exit(2);
  }
}

/**
 * @param {Trial} trial
 * @param {readonly string[]} files
 * @returns {readonly Tool[]}
 */
function ourTools({ command, floor }, files) {
  const least = floor === 'node -e 0' ? ['-e', '0'] : [floorScript, ...files];
  return [
    { name: floor, args: least },
    { name: ours, args: [main, command, ...files, '--fail-on', 'none'] },
  ];
}

/** @type {Readonly<Record<Trial['command'], (files: readonly string[]) => Promise<readonly Tool[]>>>} */
const peers = {
  diff: async files => [await redoclyWith('diff', ...files, '--fail-on', 'none')],
  lint: async files => [
    await redoclyWith('lint', ...files, '--extends', 'recommended', '--max-problems', '100'),
    {
      name: `${spectral.name} ${spectral.version}, spectral:oas`,
      args: [await scriptOf(spectral), 'lint', ...files, '--ruleset', await spectralRuleset(), '--quiet'],
      environment: { SCARF_ANALYTICS: 'false', NODE_OPTIONS: '--max-old-space-size=3072' },
      once: true,
    },
  ],
};

/**
 * @param {readonly string[]} words
 * @returns {Promise<Tool>}
 */
async function redoclyWith(...words) {
  return {
    name: `${redocly.name} ${redocly.version}`,
    args: [await scriptOf(redocly), ...words],
    // Its calls home would be measured otherwise.
    environment: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  };
}

/** @param {{ readonly name: string, readonly version: string, readonly script: string }} tool */
const scriptOf = async ({ name, version, script }) => join(await installed(name, version), script);

async function spectralRuleset() {
  const path = join(cache, 'spectral.yaml');
  await writeFile(path, 'extends: spectral:oas\n');
  return path;
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
    for (const { name: tool, args, environment, once = false } of tools) {
      if (once && round > 0) continue;
      const cost = await measure(args, join(cache, 'output.txt'), environment);
      // The first round fills the caches of files and of compiled code.
      if (round > 0 || once) costs.get(tool)?.push(cost);
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
  const rows = results.flatMap(({ trial, sizes, costs }) => {
    const floor = costs.get(trial.floor);
    return [...costs].map(([tool, cost], index) => [
      index === 0 ? `${trial.title} (${sizes.map(inWords).join(' + ')})` : '',
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
    'trial',
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
function missedBudgets({ trial: { name, floor, budget }, costs }) {
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
    trials: results.map(({ trial, sizes, costs }) => ({
      name: trial.name,
      bytes: sizes,
      budget: trial.budget,
      floor: trial.floor,
      costs: Object.fromEntries(costs),
      ratios: Object.fromEntries(
        [...costs].map(([tool, cost]) => [tool, ratiosOf(cost, /** @type {Costs} */ (costs.get(trial.floor)))]),
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
  else if (options.editor) await (await import('./bench/editor.mjs')).benchEditor(options);
  else await bench();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
