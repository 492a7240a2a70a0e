// Writes the JSON Schema of breakwater.yaml from the rules, for editors that complete and check it.

/** @typedef {{ readonly path: string, readonly text: string }} GeneratedFile */

/**
 * @param {import('./load-core.mjs').Core} core
 * @returns {GeneratedFile}
 */
export function configurationSchema({
  lifecycleExtensionNames,
  lintRules,
  removalEvidence,
  rulesetNames,
  severityNames,
  stabilityLevels,
}) {
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
  const period = {
    type: 'string',
    pattern: '^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?$',
  };
  const periods = {
    anyOf: [
      period,
      {
        description: 'By the level of stability.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(stabilityLevels.map(level => [level, period])),
      },
    ],
  };
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
      lifecycle: {
        description: 'How long what is deprecated stays. Periods are ISO 8601 durations and go by the calendar.',
        type: 'object',
        additionalProperties: false,
        patternProperties: { '^x-': true },
        properties: {
          minimumNotice: {
            ...periods,
            description: 'From deprecation to sunset at least. One period is that of what is stable.',
            default: 'P6M',
          },
          maximumNotice: { ...periods, description: 'From deprecation to sunset usually at most.', default: 'P1Y' },
          removalRequires: {
            type: 'array',
            items: { enum: removalEvidence },
            description: 'What has to be said of a thing before it may be removed.',
            default: ['deprecated', 'sunset'],
          },
          removableAnytime: {
            ...texts,
            description:
              'Globs of paths of the API of which anything may be removed at any time, such as /internal/**.',
            default: [],
          },
          warnBefore: {
            ...period,
            description: 'How long before a sunset it is told that it is near.',
            default: 'P30D',
          },
          grace: {
            ...period,
            description: 'How long after its sunset something may still be there.',
            default: 'P0D',
          },
          timeZone: {
            type: 'string',
            pattern: '^[+-](0\\d|1[0-4]):[0-5]\\d$',
            description: 'Where a day without a time begins and ends, as an offset: +09:00.',
            default: '+00:00',
          },
          aliases: {
            type: 'object',
            description: 'Own names of extensions, each with the one that it stands for.',
            additionalProperties: { enum: lifecycleExtensionNames },
          },
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
