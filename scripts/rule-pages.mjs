// Writes the pages of the rules, docs/rules: what `breakwater explain` says, in Markdown.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {import('../packages/core/src/catalogue/explain.ts').Explanation} Explanation
 * @typedef {import('../packages/core/src/catalogue/explain.ts').ExplainedExample} ExplainedExample
 * @typedef {import('../packages/core/src/catalogue/catalogue-messages.ts').CatalogueMessages} Words
 * @typedef {import('../packages/core/src/catalogue/lint-explain.ts').LintExplanation} LintExplanation
 * @typedef {import('../packages/core/src/catalogue/lint-catalogue-messages.ts').LintCatalogueMessages} LintWords
 * @typedef {{ readonly path: string, readonly text: string | undefined }} GeneratedFile
 */

const folder = 'docs/rules';

/**
 * A page for every rule, an index of them, and nothing else.
 *
 * @param {import('./load-core.mjs').Core} core
 * @returns {Promise<readonly GeneratedFile[]>}
 */
export async function rulePages({
  areas,
  catalogueMessages,
  catalogued,
  explain,
  explainLintRule,
  families,
  lintCatalogueMessages,
  lintRules,
}) {
  const words = catalogueMessages.en;
  const lintWords = lintCatalogueMessages.en;
  const explanations = await Promise.all(catalogued.map(rule => explain(rule, 'en')));
  const conventions = await Promise.all(lintRules.map(rule => explainLintRule(rule, 'en')));
  const pages = [
    {
      path: `${folder}/README.md`,
      text: indexOf(explanations, areas, words) + lintIndexOf(conventions, families, lintWords),
    },
    ...conventions.map(explanation => ({
      path: `${folder}/${explanation.id}.md`,
      text: lintPageOf(explanation, lintWords),
    })),
    ...explanations.map(explanation => ({ path: `${folder}/${explanation.id}.md`, text: pageOf(explanation, words) })),
  ];
  const paths = new Set(pages.map(({ path }) => path));
  const present = await readdir(fileURLToPath(new URL(`../${folder}`, import.meta.url))).catch(() => []);
  const leftovers = present.map(name => `${folder}/${name}`).filter(path => !paths.has(path));
  return [...pages, ...leftovers.map(path => ({ path, text: undefined }))];
}

/**
 * @param {readonly Explanation[]} explanations
 * @param {import('./load-core.mjs').Core['areas']} areas
 * @param {Words} words
 */
function indexOf(explanations, areas, words) {
  const sections = areas.flatMap(area => {
    const rows = explanations
      .filter(explanation => explanation.area === area)
      .map(
        it => `| [${it.id}](${it.id}.md) | ${summaryOf(it, words).replaceAll('|', '\\|')} | ${levelsIn(it, words)} |`,
      );
    return rows.length === 0
      ? []
      : ['', `## ${words.area[area]}`, '', '| Rule | What it reports | Level |', '| --- | --- | --- |', ...rows];
  });
  return lines([
    generated,
    '# Rules',
    '',
    '`breakwater rules` lists them, `breakwater explain <rule>` prints a page.',
    '',
    '# Change rules',
    '',
    `What \`breakwater diff\` can report: ${explanations.length} rules, among them the ways in which a removal stands to what was announced (\`removed-…\`). How a change is judged is told in [the compatibility model](../compatibility.md).`,
    ...sections,
  ]);
}

/**
 * @param {readonly LintExplanation[]} explanations
 * @param {import('./load-core.mjs').Core['families']} families
 * @param {LintWords} words
 */
function lintIndexOf(explanations, families, words) {
  const sections = families.flatMap(family => {
    const rows = explanations
      .filter(explanation => explanation.family === family)
      .map(({ id, summary, severity: { recommended, strict }, repair }) => {
        const cells = [`[${id}](${id}.md)`, summary.replaceAll('|', '\\|'), recommended, strict, repair ?? ''];
        return `| ${cells.join(' | ')} |`;
      });
    if (rows.length === 0) return [];
    const head = ['| Rule | What is expected | Recommended | Strict | Repair |', '| --- | --- | --- | --- | --- |'];
    return ['', `## Lint: ${words.family[family]}`, '', ...head, ...rows];
  });
  return lines([
    '',
    '# Lint rules',
    '',
    `What \`breakwater lint\` holds a description against: ${explanations.length} rules, each with its severity under the rulesets recommended and strict. What is left out, and why, is told in [the conventions](../conventions.md).`,
    ...sections,
  ]);
}

/**
 * @param {LintExplanation} explanation
 * @param {LintWords} words
 */
function lintPageOf({ id, family, summary, severity, repair, why, fix, options, standards, examples }, words) {
  const title = `Lint: ${words.family[family]}`;
  return lines([
    generated,
    `# ${id}`,
    '',
    summary,
    '',
    '| | |',
    '| --- | --- |',
    `| Family | [${words.family[family]}](README.md#${anchor(title.replaceAll(/[^a-z ]/gi, ''))}) |`,
    `| Severity | ${words.severities(severity.recommended, severity.strict)} |`,
    ...(repair === null ? [] : [`| Repair | ${words.repair[repair]} |`]),
    ...standards.map(({ title: name, url }) => `| See | [${name}](${url}) |`),
    '',
    '## Why it matters',
    '',
    why,
    '',
    '## What to do',
    '',
    fix,
    ...(options.length === 0
      ? []
      : [
          '',
          '## Options',
          '',
          '| Option | What it says | Unless told |',
          '| --- | --- | --- |',
          ...options.map(
            it => `| \`${it.name}\` | ${it.description.replaceAll('|', '\\|')} | ${optionText(it.usual)} |`,
          ),
        ]),
    '',
    '## Examples',
    ...examples.flatMap(({ title: name, openapi, lines: rows, messages, repaired }) => [
      '',
      `### ${name}${openapi === undefined ? '' : ` (OpenAPI ${openapi})`}`,
      '',
      '```yaml',
      ...rows.map(({ text, isAtFault }) => (isAtFault ? `${text} # ✗` : text)),
      '```',
      '',
      ...(messages.length === 0 ? [`✓ ${words.conforms}`] : messages.map(message => `> ✗ ${message}`)),
      ...(repaired === undefined ? [] : ['', `${words.label.repaired}:`, '', '```yaml', ...repaired, '```']),
    ]),
    '',
    '[All rules](README.md) · [The conventions](../conventions.md)',
  ]);
}

/** Long defaults are told by what the rule says. @param {string} text */
const optionText = text => (text.length > 80 ? '…' : `\`${text.replaceAll('|', '\\|')}\``);

/**
 * @param {Explanation} explanation
 * @param {Words} words
 */
const summaryOf = ({ summary, surface }, words) => (surface === 'source' ? words.inSource(summary) : summary);

/**
 * By direction where there are two.
 *
 * @param {Explanation} explanation
 * @param {Words} words
 */
function levelsIn({ levels: { input, output } }, words) {
  const [accepted, emitted] = [words.levels(input), words.levels(output)];
  if (accepted === emitted || emitted === '') return accepted;
  return accepted === '' ? emitted : `input ${accepted}; output ${emitted}`;
}

/**
 * @param {Explanation} explanation
 * @param {Words} words
 */
function pageOf(explanation, words) {
  const { id, area, summary, surface, effect, why, fix, examples } = explanation;
  return lines([
    generated,
    `# ${id}`,
    '',
    summary,
    '',
    '| | |',
    '| --- | --- |',
    `| Area | [${words.area[area]}](README.md#${anchor(words.area[area])}) |`,
    `| Effect | ${effect === null ? words.effectVaries : words.effect[effect]} |`,
    ...levelRows(explanation, words),
    `| Noticed | ${words.noticedBy[surface]} |`,
    '',
    '## Why it matters',
    '',
    why,
    '',
    '## What to do',
    '',
    fix,
    ...stepsIn(explanation),
    '',
    '## Examples',
    ...examples.flatMap(example => exampleIn(example, words)),
    ...elsewhereIn(explanation),
    '',
    '[All rules](README.md) · [The compatibility model](../compatibility.md)',
  ]);
}

/** @param {Explanation} explanation */
function stepsIn({ steps }) {
  const found = [...new Set(directions.flatMap(direction => steps[direction]))];
  return found.length === 0 ? [] : ['', '## What clients do', '', ...found.map(step => `- ${step}`)];
}

/**
 * @param {Explanation} explanation
 * @param {Words} words
 */
const levelRows = ({ levels }, words) =>
  directions
    .filter(direction => levels[direction].length > 0)
    .map(direction => `| Level ${words.place[direction]} | ${words.levels(levels[direction])} |`);

const directions = /** @type {const} */ (['input', 'output']);

/** @param {string} title */
const anchor = title => title.toLowerCase().replaceAll(' ', '-');

/**
 * @param {ExplainedExample} example
 * @param {Words} words
 */
function exampleIn({ title, openapi, now, diff, outcomes }, words) {
  const terms = [...(openapi === undefined ? [] : [`OpenAPI ${openapi}`]), ...(now === undefined ? [] : [now])];
  const version = terms.length === 0 ? '' : ` (${terms.join(', ')})`;
  const messages = [...new Set(outcomes.flatMap(({ message }) => message ?? []))];
  return [
    '',
    `### ${title}${version}`,
    '',
    '```diff',
    ...diff,
    '```',
    '',
    ...messages.flatMap(message => [`> ${message}`, '']),
    ...outcomes.map(outcome => `- ${outcomeIn(outcome, words)}`),
  ];
}

/**
 * @param {ExplainedExample['outcomes'][number]} outcome
 * @param {Words} words
 */
function outcomeIn({ direction, level, shownBy }, words) {
  if (level === 'silent' && direction === undefined) return `**${words.silent}**`;
  const said = `**${level === 'silent' ? words.silent : words.levels([level])}**`;
  const place = direction === undefined ? said : words.inPlace(said, words.place[direction]);
  return shownBy === undefined ? place : `${place}: ${shownBy}`;
}

/**
 * @param {Explanation} explanation
 */
const elsewhereIn = ({ elsewhere }) =>
  elsewhere.length === 0
    ? []
    : [
        '',
        '## In other tools',
        '',
        ...elsewhere.map(
          ({ tool, ids }) =>
            `- [${tool}](../guide/from-${tool.toLowerCase()}.md): ${ids.map(id => `\`${id}\``).join(', ')}`,
        ),
      ];

const generated = '<!-- Written by `npm run docs` from the rule files: edit those. -->\n';

/** @param {readonly string[]} rows */
const lines = rows => `${rows.join('\n')}\n`;
