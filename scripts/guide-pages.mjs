// Writes the pages for people who come from another tool, docs/guide/from-*.md: each of its rules, and what says the same here.

/**
 * @typedef {import('./load-core.mjs').Core} Core
 * @typedef {import('../packages/core/src/catalogue/other-tool.ts').OtherTool} OtherTool
 */

/**
 * What is different, tool by tool; the tables are made of the data.
 *
 * @type {Readonly<Record<string, { readonly homepage: string, readonly text: readonly string[] }>>}
 */
const introductions = {
  oasdiff: {
    homepage: 'https://www.oasdiff.com',
    text: [
      'Three things are different from the start.',
      '',
      '- **A rule here is what happened; where it happened is data.** oasdiff has an id for each place (request or response, body or property or parameter) and often for each step (set, increased, decreased). Here one rule covers all places, its level follows from the direction, and one edit is one finding with all the operations that it reaches.',
      '- **Meaning comes before spelling.** What accepts the same values is the same: a reference or its target, `allOf` of one, a `const` or an enum of one, `nullable` or a type of `null`, an OpenAPI 3.0 description or the same in 3.1. No option has to be given for that.',
      '- **Levels are breaking, dangerous and safe.** They are close to `ERR`, `WARN` and `INFO`, and not always the same: security and discriminators are judged here, webhooks are judged as what the API sends.',
      '',
      '| oasdiff | Breakwater |',
      '| --- | --- |',
      '| `oasdiff breaking base.yaml revision.yaml` | `breakwater diff base.yaml revision.yaml` |',
      '| `oasdiff changelog base.yaml revision.yaml` | `breakwater diff --all base.yaml revision.yaml` |',
      '| `--fail-on ERR`, `--fail-on WARN` | by itself, `--fail-on dangerous` |',
      '| `--format json` | `--format json`, `--format jsonl` |',
      '| `oasdiff checks changelog` | `breakwater rules` |',
      '| `--flatten-allof`, `--flatten-params`, `--auto-upgrade` | not needed |',
      '| `main:openapi.yaml` | the same |',
    ],
  },
  Redocly: {
    homepage: 'https://redocly.com/docs/cli/commands/diff',
    text: [
      'A rule of `redocly diff` is often several here, each with its own words, reason and remedy. The impacts `major`, `minor` and `patch` are close to breaking, safe additions and safe notes; what depends on how a client was written is *dangerous* here. Spelling is no change: a default that is written out, a reference or its target, a renamed component, `oneOf` of one.',
      '',
      '| Redocly | Breakwater |',
      '| --- | --- |',
      '| `redocly diff base.yaml revision.yaml` | `breakwater diff base.yaml revision.yaml` |',
      '| `--fail-on major`, `--fail-on none` | by itself, `--fail-on none` |',
      '| `--format json` | `--format json`, `--format jsonl` |',
    ],
  },
};

/**
 * @param {Core} core
 * @returns {readonly { readonly path: string, readonly text: string }[]}
 */
export const guidePages = ({ otherTools, changeRules }) =>
  otherTools.map(tool => ({ path: `docs/guide/from-${tool.name.toLowerCase()}.md`, text: pageOf(tool, changeRules) }));

/**
 * @param {OtherTool} tool
 * @param {Core['changeRules']} rules
 */
function pageOf({ name, counterparts }, rules) {
  const rows = counterparts
    .flatMap(({ ids, here, note }) => ids.map(id => ({ id, here, note })))
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map(
      ({ id, here, note }) =>
        `| \`${id}\` | ${[here.map(linkTo).join(', '), note ?? ''].filter(it => it !== '').join('. ')} |`,
    );
  const named = new Set(counterparts.flatMap(({ here }) => here));
  const alone = rules.filter(({ id }) => !named.has(id));
  const introduction = introductions[name];
  return [
    '<!-- Written by `npm run docs` from the counterparts in packages/core/src/catalogue: edit those. -->\n',
    `# Coming from ${name}`,
    '',
    `What the rules of [${name}](${introduction?.homepage}) are called here. \`breakwater explain\` takes their ids too, and says which rule to look at.`,
    '',
    ...(introduction?.text ?? []),
    '',
    '## Rules',
    '',
    `| ${name} | Breakwater |`,
    '| --- | --- |',
    ...rows,
    '',
    `## Only here`,
    '',
    `${alone.length} rules have no counterpart there:`,
    '',
    ...alone.map(({ id, summary }) => `- ${linkTo(id)}: ${summary.en}`),
    '',
    '[All rules](../rules/README.md) · [The compatibility model](../compatibility.md)',
    '',
  ].join('\n');
}

/** @param {string} id */
const linkTo = id => `[${id}](../rules/${id}.md)`;
