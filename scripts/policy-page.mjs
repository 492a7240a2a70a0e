// Writes docs/policies.md: the cases on which people disagree, each with what it counts as and an example.

/** @typedef {{ readonly path: string, readonly text: string }} GeneratedFile */

/**
 * @param {import('./load-core.mjs').Core} core
 * @returns {GeneratedFile}
 */
export function policyPage({ levelChoices, listPolicies }) {
  const policies = listPolicies('en');
  const text = [
    '<!-- Written by `npm run docs` from packages/core/src/catalogue/policies.ts. -->',
    '',
    '# Policies',
    '',
    'For some changes the tools and style guides that exist give different answers, and all of them have a reason. Each such case has a name, and `compatibility.policies` in [breakwater.yaml](configuration.md) decides on it:',
    '',
    '```yaml',
    'compatibility:',
    '  policies:',
    '    optionalResponsePropertyRemoved: dangerous',
    '    documentationChanged: off',
    '```',
    '',
    `A case can count as ${levelChoices.map(level => `\`${level}\``).join(', ')}; \`off\` is not reported at all. What [\`rules\` and \`overrides\`](configuration.md#levels-of-changes) say of a rule wins over policies. \`breakwater explain <policy>\` prints a section of this page. Callbacks and webhooks have no policy of their own, since only their direction is another one; what is deprecated goes by [\`lifecycle\`](lifecycle.md).`,
    '',
    '| Policy | Counts as | What happens |',
    '| --- | --- | --- |',
    ...policies.map(({ name, title, usual }) => `| [${name}](#${name.toLowerCase()}) | ${usual} | ${title} |`),
    ...policies.flatMap(({ name, title, usual, why, rules, diff }) => [
      '',
      `## ${name}`,
      '',
      title,
      '',
      why,
      '',
      '```diff',
      ...diff,
      '```',
      '',
      `Counts as **${usual}** where nobody decides.${rules.length === 0 ? '' : ` Found by ${rules.map(id => `[${id}](rules/${id}.md)`).join(', ')}.`}`,
    ]),
  ];
  return { path: 'docs/policies.md', text: `${text.join('\n')}\n` };
}
