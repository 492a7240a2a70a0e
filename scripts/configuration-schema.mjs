// Writes the JSON Schema of breakwater.yaml from the rules, for editors that complete and check it.

/** @typedef {{ readonly path: string, readonly text: string }} GeneratedFile */

/**
 * @param {import('./load-core.mjs').Core} core
 * @returns {GeneratedFile}
 */
export function configurationSchema({ lintRules, rulesetNames, severityNames }) {
  const severity = { enum: severityNames };
  const rules = lintRules.map(({ id, summary, options }) => {
    const { properties = {}, ...rest } = /** @type {{ readonly properties?: object }} */ (options?.schema ?? {});
    const detailed = {
      ...rest,
      type: 'object',
      ...(options === undefined && { additionalProperties: false }),
      properties: { severity, ...properties },
    };
    return /** @type {const} */ ([id, { description: summary.en, anyOf: [severity, detailed] }]);
  });
  const texts = { type: 'array', items: { type: 'string' } };
  const name = { anyOf: [{ enum: rulesetNames }, { type: 'string' }] };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:breakwater:configuration:1',
    title: 'breakwater.yaml, version 1',
    description: 'Written by `npm run docs` from the rules.',
    type: 'object',
    additionalProperties: false,
    patternProperties: { '^x-': true },
    properties: {
      extends: {
        description:
          'Rulesets that come with Breakwater, or files; also those for Spectral, as files, packages or spectral:oas. Later ones win. `recommended` unless told.',
        anyOf: [name, { type: 'array', items: name }],
      },
      rules: {
        description: 'How severe a rule is, or that and its options.',
        type: 'object',
        properties: Object.fromEntries(rules),
        additionalProperties: severity,
      },
      versioning: {
        description: 'How clients choose a version of the API.',
        type: 'object',
        properties: {
          strategy: { enum: ['url', 'header', 'media-type', 'query', 'none'], default: 'url' },
        },
      },
      overrides: {
        description: 'Other severities for some paths, tags or files; later ones win.',
        type: 'array',
        items: {
          type: 'object',
          required: ['rules'],
          additionalProperties: false,
          properties: {
            paths: { ...texts, description: 'Globs of paths of the API, such as /internal/**.' },
            tags: texts,
            files: { ...texts, description: 'Globs of files.' },
            rules: { type: 'object', additionalProperties: severity },
          },
        },
      },
    },
  };
  return {
    path: 'packages/core/schema/configuration.v1.schema.json',
    text: `${JSON.stringify(schema, undefined, 2)}\n`,
  };
}
