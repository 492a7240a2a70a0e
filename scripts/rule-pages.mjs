// Writes the pages of the rules, docs/rules: what a rule file says, in Markdown.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * @typedef {import('../packages/core/src/rules/rule.ts').ChangeRule} ChangeRule
 * @typedef {import('../packages/core/src/rules/rule.ts').Example} Example
 * @typedef {{ readonly changeRules: readonly ChangeRule[] }} Loaded
 * @typedef {{ readonly path: string, readonly text: string | undefined }} GeneratedFile
 */

const folder = 'docs/rules';
const source = fileURLToPath(new URL('../packages/core/src', import.meta.url));

/**
 * In the order in which people think of an API.
 *
 * @type {Readonly<Record<import('../packages/core/src/pairs/pair.ts').Kind, string>>}
 */
const titles = {
  contract: 'The API',
  server: 'Servers',
  operation: 'Operations',
  security: 'Security requirements',
  'security-scheme': 'Security schemes',
  parameter: 'Parameters',
  'request-body': 'Request bodies',
  response: 'Responses',
  header: 'Headers',
  'media-type': 'Media types',
  encoding: 'Encodings',
  link: 'Links',
  schema: 'Schemas',
  property: 'Properties',
  'property-visibility': 'Properties that are read-only or write-only',
  branch: 'Alternatives of anyOf and oneOf',
  any: 'Anywhere',
};

const effects = {
  narrows: 'narrows what is valid',
  widens: 'widens what is valid',
  alters: 'alters what is valid',
  annotates: 'leaves what is valid as it was',
};

const surfaces = {
  wire: 'every client',
  source: 'code that is generated from the description',
  docs: 'readers of the documentation',
};

const directions = /** @type {const} */ ({ input: 'in what the API accepts', output: 'in what it emits' });

/**
 * A page for every rule, an index of them, and nothing else.
 *
 * @param {readonly string[]} ids
 * @returns {Promise<readonly GeneratedFile[]>}
 */
export async function rulePages(ids) {
  const { changeRules } = await load(ids);
  const pages = [
    { path: `${folder}/README.md`, text: indexOf(changeRules) },
    ...changeRules.map(rule => ({ path: `${folder}/${rule.id}.md`, text: pageOf(rule) })),
  ];
  const paths = new Set(pages.map(({ path }) => path));
  const present = await readdir(fileURLToPath(new URL(`../${folder}`, import.meta.url))).catch(() => []);
  const leftovers = present.map(name => `${folder}/${name}`).filter(path => !paths.has(path));
  return [...pages, ...leftovers.map(path => ({ path, text: undefined }))];
}

/**
 * Node 20 does not run TypeScript, and the generated index may be stale: the rule files are bundled in memory.
 *
 * @param {readonly string[]} ids
 * @returns {Promise<Loaded>}
 */
async function load(ids) {
  const contents = [
    ...ids.map((id, index) => `import rule${index} from './rules/changes/${id}.ts';`),
    `export const changeRules = [${ids.map((_, index) => `rule${index}`).join(', ')}];`,
  ].join('\n');
  const options = /** @type {const} */ ({ bundle: true, write: false, format: 'esm', platform: 'node' });
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: source, loader: 'ts' } });
  /** @type {unknown} */
  const loaded = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
  return /** @type {Loaded} */ (loaded);
}

/** @param {readonly ChangeRule[]} rules */
function indexOf(rules) {
  const sections = Object.entries(titles).flatMap(([kind, title]) => {
    const rows = rules
      .filter(rule => rule.on === kind)
      .map(rule => `| [${rule.id}](${rule.id}.md) | ${rule.summary.en.replaceAll('|', '\\|')} | ${levelsIn(rule)} |`);
    return rows.length === 0
      ? []
      : ['', `## ${title}`, '', '| Rule | What it reports | Level |', '| --- | --- | --- |', ...rows];
  });
  return lines([
    generated,
    '# Change rules',
    '',
    `What \`breakwater diff\` can report: ${rules.length} rules. How a change is judged is told in [the compatibility model](../compatibility.md).`,
    ...sections,
  ]);
}

/**
 * The levels that the examples of a rule show; by direction where an example is tried in both.
 *
 * @param {ChangeRule} rule
 */
function levelsIn({ examples }) {
  const verdicts = examples.map(({ scope, verdict }) => {
    return typeof verdict === 'string' && scope === 'schema' ? { input: verdict, output: verdict } : verdict;
  });
  const both = verdicts.filter(verdict => typeof verdict !== 'string');
  if (both.length === 0) return worstFirst(verdicts.filter(verdict => typeof verdict === 'string'));
  const [input, output] = [worstFirst(both.map(it => it.input)), worstFirst(both.map(it => it.output))];
  return input === output ? input : `input ${input || 'nothing'}; output ${output || 'nothing'}`;
}

/** @param {readonly string[]} verdicts */
const worstFirst = verdicts => ['breaking', 'dangerous', 'safe'].filter(level => verdicts.includes(level)).join(' or ');

/** @param {ChangeRule} rule */
function pageOf(rule) {
  return lines([
    generated,
    `# ${rule.id}`,
    '',
    rule.summary.en,
    '',
    meaningOf(rule),
    ...(rule.at === undefined ? [] : [`- The report points at \`${rule.at}\`.`]),
    `- It is noticed by ${surfaces[rule.surface ?? 'wire']}.`,
    '',
    '## Why it matters',
    '',
    rule.why.en,
    '',
    '## What to do',
    '',
    rule.fix.en,
    '',
    '## Examples',
    ...rule.examples.flatMap(exampleIn),
    '',
    '[All rules](README.md) · [The compatibility model](../compatibility.md)',
  ]);
}

/** @param {ChangeRule} rule */
function meaningOf({ effect, judge }) {
  if (typeof effect === 'function')
    return '- What it does to what is valid, and its level, depend on the change: see the examples.';
  const level = judge === undefined ? 'follows from this and the direction' : 'has exceptions: see the examples';
  return `- It ${effects[effect]}. The level ${level}.`;
}

/** @param {Example} example */
function exampleIn({ title, scope, diff, verdict, openapi }) {
  const version = openapi === undefined ? '' : ` (OpenAPI ${openapi})`;
  return ['', `### ${title}${version}`, '', '```diff', ...dedent(diff), '```', '', verdictInWords(scope, verdict)];
}

/**
 * @param {Example['scope']} scope
 * @param {Example['verdict']} verdict
 */
function verdictInWords(scope, verdict) {
  if (typeof verdict !== 'string') {
    const [input, output] = [wordFor(verdict.input), wordFor(verdict.output)];
    return input === output
      ? `**${input}** in both directions.`
      : `**${input}** ${directions.input}, **${output}** ${directions.output}.`;
  }
  return scope === 'schema' ? `**${wordFor(verdict)}** in both directions.` : `**${wordFor(verdict)}**.`;
}

/** @param {import('../packages/core/src/rules/rule.ts').ExampleVerdict} verdict */
const wordFor = verdict => (verdict === 'silent' ? 'not reported' : verdict);

/**
 * The lines without what they are indented by in the source.
 *
 * @param {string} text
 */
function dedent(text) {
  const rows = text.split('\n').filter((row, index, all) => row.trim() !== '' || (index > 0 && index < all.length - 1));
  const indent = Math.min(...rows.filter(row => row.trim() !== '').map(row => row.search(/\S/)));
  return rows.map(row => row.slice(indent).trimEnd());
}

const generated = '<!-- Written by `npm run docs` from the rule files: edit those. -->\n';

/** @param {readonly string[]} rows */
const lines = rows => `${rows.join('\n')}\n`;
