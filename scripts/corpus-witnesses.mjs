// Counts, over real descriptions, how many of the changes that break clients on the wire are shown by something.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ readonly id: string, readonly base: string, readonly revision: string }} Pair
 * @typedef {typeof outcomes[number]} Outcome
 * @typedef {{ readonly pair: string, readonly rule: string, readonly subject: string, readonly outcome: Outcome }} Shown
 * @typedef {{
 *   readonly rule: string,
 *   readonly level: string,
 *   readonly surface: string,
 *   readonly subject: string,
 *   readonly witness?: { readonly kind: string, readonly status?: string, readonly why?: string },
 * }} Finding
 */

const main = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));

/** What there can be; the first two count as shown. */
const outcomes = /** @type {const} */ ([
  'confirmed',
  'exchange',
  'disputed',
  'not-confirmed',
  'not-decided',
  'not-looked-for',
  'nothing',
]);

/** @param {Outcome} outcome */
const isShown = outcome => outcome === 'confirmed' || outcome === 'exchange';

/**
 * @param {readonly Pair[]} pairs
 * @returns {readonly Shown[]} One for each breaking change on the wire.
 */
export const witnessesIn = pairs =>
  pairs.flatMap(({ id, base, revision }) => {
    const args = [main, 'diff', base, revision, '--format', 'json', '--fail-on', 'none'];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
    if (stdout === '') return [];
    const { findings } = /** @type {{ readonly findings: readonly Finding[] }} */ (JSON.parse(stdout));
    return findings
      .filter(({ level, surface }) => level === 'breaking' && surface === 'wire')
      .map(({ rule, subject, witness }) => ({ pair: id, rule, subject, outcome: outcomeOf(witness) }));
  });

/**
 * @param {Finding['witness']} witness
 * @returns {Outcome}
 */
const outcomeOf = witness => {
  const name = witness?.status ?? witness?.why ?? witness?.kind;
  return outcomes.find(outcome => outcome === name) ?? 'nothing';
};

/** @param {readonly Shown[]} shown */
export const witnessTable = shown => {
  const rules = [...new Set(shown.map(({ rule }) => rule))].sort();
  const rows = [...rules, 'all'].map(rule => {
    const ofRule = shown.filter(it => rule === 'all' || it.rule === rule);
    const counts = outcomes.map(outcome => ofRule.filter(it => it.outcome === outcome).length);
    const share = (100 * ofRule.filter(it => isShown(it.outcome)).length) / ofRule.length;
    return [rule, ofRule.length, ...counts.map(count => (count === 0 ? '' : count)), `${share.toFixed(1)} %`];
  });
  const header = ['breaking on the wire', 'changes', ...outcomes, 'shown'];
  const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
  return [header, rule, ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
};

/** @param {readonly Shown[]} shown */
export const notShown = shown =>
  shown
    .filter(({ outcome }) => !isShown(outcome))
    .map(({ pair, rule, subject, outcome }) => `${outcome}: ${rule}: ${pair}: ${subject}`);
