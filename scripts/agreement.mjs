// Holds our rules against those of other rulesets that are about the same, over a folder of real descriptions:
//   node scripts/agreement.mjs --corpus DIR [--show 3]
// It lists, for each pair of rules, how often both find something in an operation or at a shared part, and how often one alone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const packages = [
  '@stoplight/spectral-owasp-ruleset',
  '@stoplight/spectral-url-versioning',
  '@ibm-cloud/openapi-ruleset',
];

/** Ours, and theirs that are about the same. */
const pairs = /** @type {const} */ ([
  ['security-basic', 'owasp:api2:2023-no-http-basic'],
  ['security-api-key-query', 'owasp:api2:2023-no-api-keys-in-url'],
  ['security-credential-parameter', 'owasp:api2:2023-no-credentials-in-url'],
  ['security-applied', 'owasp:api2:2023-write-restricted'],
  ['url-https', 'owasp:api8:2023-no-server-http'],
  ['url-https', 'owasp:api8:2023-no-scheme-http'],
  ['rate-limit-429-retry-after', 'owasp:api4:2023-rate-limit-retry-after'],
  ['error-400-input', 'owasp:api8:2023-define-error-validation'],
  ['error-401-secured', 'owasp:api8:2023-define-error-responses-401'],
  ['error-5xx-or-default', 'owasp:api8:2023-define-error-responses-500'],
  ['version-url-major-only', 'only-major-api-versions'],
  ['version-single-source', 'one-api-version-per-document'],
  ['version-url-present', 'ibm-major-version-in-path'],
  ['body-delete', 'ibm-no-body-for-delete'],
  ['body-get-head', 'ibm-no-operation-requestbody'],
  ['body-patch-media-type', 'ibm-patch-request-content-type'],
  ['cache-if-match-412', 'ibm-precondition-headers'],
  ['status-no-content', 'ibm-response-status-codes'],
  ['status-redirect-unsafe', 'ibm-redirect-response-body'],
  ['header-ignored', 'ibm-no-accept-header'],
  ['header-ignored', 'ibm-no-content-type-header'],
  ['header-ignored', 'ibm-no-authorization-header'],
  ['url-trailing-slash', 'path-keys-no-trailing-slash'],
  ['url-no-query', 'path-not-include-query'],
  ['url-template-identical', 'ibm-no-ambiguous-paths'],
]);

const { values } = parseArgs({ options: { corpus: { type: 'string' }, show: { type: 'string', default: '3' } } });
if (values.corpus === undefined) {
  process.stderr.write('usage: node scripts/agreement.mjs --corpus DIR [--show 3]\n');
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'packages/cli/dist/main.js');

/** @typedef {{ readonly rule: string, readonly operations: readonly { readonly method: string, readonly path: string }[], readonly location: { readonly pointer: string } }} Finding */

/** @type {Map<string, { both: number, ours: string[], theirs: string[] }>} */
const tally = new Map();
for (const file of descriptionsIn(values.corpus)) {
  const findings = lint(file);
  for (const [ours, theirs] of pairs) {
    const [left, right] = [ours, theirs].map(
      id => new Set(findings.filter(({ rule }) => rule === id).flatMap(placesOf)),
    );
    const count = tally.get(`${ours} | ${theirs}`) ?? { both: 0, ours: [], theirs: [] };
    tally.set(`${ours} | ${theirs}`, count);
    for (const place of left ?? []) {
      if (right?.has(place)) count.both += 1;
      else count.ours.push(`${file} ${place}`);
    }
    for (const place of right ?? []) if (!left?.has(place)) count.theirs.push(`${file} ${place}`);
  }
}

for (const [pair, { both, ours, theirs }] of tally) {
  console.log(`${pair}: both ${both}, ours alone ${ours.length}, theirs alone ${theirs.length}`);
  for (const [name, list] of [
    ['ours', ours],
    ['theirs', theirs],
  ]) {
    for (const place of list?.slice(0, Number(values.show)) ?? []) console.log(`    ${String(name)}: ${String(place)}`);
  }
}

/**
 * One of each folder.
 *
 * @param {string} folder
 * @returns {readonly string[]}
 */
function descriptionsIn(folder) {
  const largest = 800_000;
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => {
      const files = readdirSync(join(folder, name)).filter(file => /\.(?:json|ya?ml)$/.test(file));
      const last = files.sort().at(-1);
      const path = join(folder, name, last ?? '');
      return last !== undefined && statSync(path).size < largest ? [path] : [];
    });
}

/**
 * Only the rules that are compared.
 *
 * @param {string} file
 * @returns {readonly Finding[]}
 */
function lint(file) {
  const folder = mkdtempSync(join(root, '.cache', 'agreement-'));
  try {
    const ruleset = join(folder, 'ruleset.mjs');
    const names = new Set(pairs.map(([, theirs]) => theirs));
    writeFileSync(ruleset, rulesetOf(names));
    const configuration = join(folder, 'breakwater.yaml');
    const ids = pairs.map(([ours]) => ours);
    const rules = [...new Set(ids)].map(id => `  ${id}: info`);
    writeFileSync(configuration, ['extends: [./ruleset.mjs]', 'rules:', ...rules, ''].join('\n'));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [main, 'lint', file, '--ruleset', configuration, '--format', 'json', '--fail-on', 'none', '--no-validate'],
      { encoding: 'utf8', maxBuffer: 2 ** 30 },
    );
    if (stdout === '') throw new Error(`${file}: ${stderr}`);
    return /** @type {{ readonly findings: readonly Finding[] }} */ (JSON.parse(stdout)).findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {ReadonlySet<string>} names */
function rulesetOf(names) {
  return [
    "import { createRequire } from 'node:module';",
    `const require = createRequire(${JSON.stringify(join(root, 'package.json'))});`,
    'const load = name => { const it = require(name); return it.default ?? it; };',
    `const rulesets = ${JSON.stringify(packages)}.map(load);`,
    `const names = ${JSON.stringify([...names])};`,
    "export default { extends: rulesets.map(it => [it, 'off']), rules: Object.fromEntries(names.map(id => [id, 'info'])) };",
  ].join('\n');
}

/**
 * Where a finding counts: the operation, or the shared part.
 *
 * @param {Finding} finding
 * @returns {readonly string[]}
 */
function placesOf({ operations, location }) {
  if (operations.length > 0) return operations.map(({ method, path }) => `${method} ${path}`);
  const [, paths, path = '', method] = location.pointer.split('/');
  if (paths !== 'paths') return [location.pointer.split('/').slice(0, 4).join('/')];
  return [`${method ?? 'every'} ${path.replaceAll('~1', '/').replaceAll('~0', '~')}`];
}
