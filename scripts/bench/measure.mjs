// Runs whole processes and says what they cost: seconds on the clock, seconds of CPU, and the most memory they held.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ readonly seconds: number, readonly cpu: number, readonly megabytes: number }} Cost
 * @typedef {{ readonly median: number, readonly min: number }} Spread
 * @typedef {{ readonly [measure in keyof Cost]: Spread }} Costs
 */

const usage = fileURLToPath(new URL('usage.cjs', import.meta.url));

/**
 * One run of `node` with `args`, which may end with findings (1). What it prints goes to the file `output`: nobody has to read it while the clock runs.
 *
 * @param {readonly string[]} args
 * @param {string} output
 * @param {Readonly<Record<string, string>>} [environment]
 * @returns {Promise<Cost>}
 */
export async function measure(args, output, environment = {}) {
  const file = openSync(output, 'w');
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--require', usage, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', file, file, 'pipe'],
  });
  closeSync(file);
  let report = '';
  child.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => (report += chunk.toString()));
  /** @type {bigint} */
  let end = start;
  child.on('exit', () => (end = process.hrtime.bigint()));
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0 && code !== 1)
    throw new Error(
      `exit code ${code ?? 'none'}: node ${args.join(' ')}\n${readFileSync(output, 'utf8').slice(-2000)}`,
    );
  const { cpu, bytes } = /** @type {{ readonly cpu: number, readonly bytes: number }} */ (JSON.parse(report));
  return { seconds: Number(end - start) / 1e9, cpu, megabytes: bytes / 1e6 };
}

/**
 * @param {readonly Cost[]} costs
 * @returns {Costs}
 */
export const summarize = costs => ({
  seconds: spreadOf(costs.map(cost => cost.seconds)),
  cpu: spreadOf(costs.map(cost => cost.cpu)),
  megabytes: spreadOf(costs.map(cost => cost.megabytes)),
});

/**
 * @param {readonly number[]} values
 * @returns {Spread}
 */
function spreadOf(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (/** @type {number} */ index) => sorted[index] ?? Number.NaN;
  const middle = sorted.length / 2;
  return { median: (at(Math.floor(middle - 0.5)) + at(Math.floor(middle))) / 2, min: at(0) };
}
