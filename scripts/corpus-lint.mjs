// Lints the newest description of every API of the corpus: how many findings there are, by document and by rule.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusFolder } from './bench/corpus-folder.mjs';

/**
 * @typedef {'error' | 'warning' | 'info' | 'hint'} Severity
 * @typedef {{ readonly rule: string, readonly severity: Severity }} Finding
 * @typedef {{ readonly api: string, readonly findings: readonly Finding[] }} Linted
 */

const main = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));
const severities = /** @type {const} */ (['error', 'warning', 'info', 'hint']);

const usage = `usage: node scripts/corpus-lint.mjs [--corpus DIR] [--only API] [--ruleset NAME]
  --corpus   a folder with the descriptions
  --only     APIs whose name contains this
  --ruleset  recommended unless told`;

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    only: { type: 'string', default: '' },
    ruleset: { type: 'string', default: 'recommended' },
  },
});
const folder = corpusFolder(options.corpus);
if (folder === undefined) {
  console.error(`${usage}\nThere is no corpus: name its folder`);
  process.exit(2);
}

const manifest = /** @type {readonly { readonly api: string, readonly newFile: string }[]} */ (
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
);
/** Pairs are in the order of their versions. */
const newest = new Map(
  manifest.filter(({ api }) => api.includes(options.only)).map(({ api, newFile }) => [join(folder, newFile), api]),
);
const byApi = new Map([...newest].map(([file, api]) => [api, file]));
const documents = lint([...byApi.values()]).map(({ file, findings }) => ({ api: newest.get(file) ?? file, findings }));

console.log(`${byDocument(documents)}\n\n${byRule(documents)}`);

/**
 * One process for all: every report is a line of its own, and its findings follow.
 *
 * @param {readonly string[]} files
 */
function lint(files) {
  const args = [main, 'lint', ...files, '--ruleset', options.ruleset, '--format', 'jsonl', '--fail-on', 'none'];
  // Exit code 2 says that something in a description is wrong; what else was found is there.
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0 && status !== 2) throw new Error(`exit code ${status ?? 'none'}: node ${args.join(' ')}`);
  const reports = stdout.split(/^(?=\{"type":"report")/m).map(lines => lines.split('\n').filter(line => line !== ''));
  return reports.map(([first = '', ...rest]) => {
    const { description } = /** @type {{ readonly description: { readonly file: string } }} */ (JSON.parse(first));
    const lines = rest.map(line => /** @type {Finding & { readonly type: string }} */ (JSON.parse(line)));
    return { file: description.file, findings: lines.filter(({ type }) => type === 'finding') };
  });
}

/** @param {readonly Linted[]} linted */
function byDocument(linted) {
  const all = linted.flatMap(({ findings }) => findings);
  const rows = [...linted, { api: 'all', findings: all }].map(({ api, findings }) => [
    api,
    ...severities.map(severity => findings.filter(finding => finding.severity === severity).length),
    findings.length,
    new Set(findings.map(({ rule }) => rule)).size,
  ]);
  return table(['description', ...severities, 'findings', 'rules'], rows);
}

/** @param {readonly Linted[]} linted */
function byRule(linted) {
  const found = linted.flatMap(({ api, findings }) => findings.map(finding => ({ ...finding, api })));
  const rows = [...grouped(found, ({ severity, rule }) => `${severity} ${rule}`)].map(findings => {
    const [most = []] = grouped(findings, ({ api }) => api).sort((left, right) => right.length - left.length);
    return [
      findings[0]?.rule ?? '',
      findings[0]?.severity ?? '',
      findings.length,
      new Set(findings.map(({ api }) => api)).size,
      `${most.length} in ${most[0]?.api ?? ''}`,
    ];
  });
  rows.sort(
    (left, right) =>
      severities.indexOf(/** @type {Severity} */ (left[1])) - severities.indexOf(/** @type {Severity} */ (right[1])) ||
      Number(right[2]) - Number(left[2]),
  );
  return table(['rule', 'severity', 'findings', 'descriptions', 'most'], rows);
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} keyOf
 * @returns {T[][]}
 */
function grouped(items, keyOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/**
 * @param {readonly string[]} header
 * @param {readonly (readonly (string | number)[])[]} rows
 */
function table(header, rows) {
  const alignment = header.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '---:' : '---'));
  return [header, alignment, ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}
