// Loaded before a command (`node --import`): writes down every connection and every program that it asks for.
import childProcess from 'node:child_process';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = process.env['RECORDED_CALLS'] ?? '';

/** @param {string} what */
const record = what => appendFileSync(file, `${what}\n`);

/**
 * @param {object} owner
 * @param {string} name
 * @param {string} deed
 */
function watch(owner, name, deed) {
  const original = /** @type {() => unknown} */ (Reflect.get(owner, name));
  /** @this {unknown} @param {...unknown} values */
  const watched = function (...values) {
    record(`${deed} ${JSON.stringify(values[0])}`);
    return /** @type {unknown} */ (Reflect.apply(original, this, values));
  };
  Reflect.set(owner, name, watched);
}

watch(net.Socket.prototype, 'connect', 'connects to');
watch(dns, 'lookup', 'looks up');
for (const name of ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync', 'fork'])
  watch(childProcess, name, 'starts');
syncBuiltinESMExports();
record('runs');
