// The JSON Schema of breakwater.yaml, made of the rules and settings that there are: for editors that complete and check it.

import {
  baseKinds,
  changeFailures,
  conventionChoices,
  conventionFailures,
  effectChoices,
  outputFormats,
  surfaceChoices,
} from '../configuration/configuration.ts';
import { contentModelWords } from '../configuration/source.ts';
import { stabilityLevels } from '../contract/stability.ts';
import { removalEvidence, versionStrategies } from '../conventions/settings.ts';
import { levelChoices } from '../judge/levels.ts';
import { lifecycleExtensionNames } from '../lifecycle/extensions.ts';
import type { Language } from '../messages/language.ts';
import { changeRules } from '../rules/index.ts';
import { lintRules } from '../rules/lint-rules.ts';
import { rulesetNames, severityNames } from '../ruleset/ruleset.ts';
import { listPolicies } from './policies.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Rules and policies are described in a language, settings in English. */
export const configurationSchema = (language: Language): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:breakwater:configuration:1',
  title: 'breakwater.yaml, version 1',
  description: 'Written by `npm run docs` from the rules.',
  ...settings({
    extends: {
      description:
        'Rulesets that come with Breakwater, or files like this one; also those for Spectral, as files, packages or spectral:oas. Later ones win. `recommended` unless told.',
      anyOf: [{ $ref: '#/$defs/rulesetName' }, { type: 'array', items: { $ref: '#/$defs/rulesetName' } }],
    },
    rules: {
      description:
        'Of a rule of `lint`: how severe it is, or that and its options. Of a rule of `diff`: how bad what it finds is, for both directions or for one. `breakwater rules` lists them.',
      type: ['object', 'null'],
      properties: { ...ofChangeRules(language), ...ofLintRules(language) },
      additionalProperties: {
        anyOf: [severity, { type: 'object', required: ['severity'], properties: { severity } }],
      },
    },
    overrides: {
      description: 'Other severities and levels for some paths, tags, levels of stability or files; later ones win.',
      type: 'array',
      items: {
        required: ['rules'],
        ...settings({
          paths: { ...texts, description: 'Globs of paths of the API, such as /internal/**.' },
          tags: { ...texts, description: 'Tags of operations.' },
          stability: {
            type: 'array',
            items: { enum: stabilityLevels },
            description: 'What operations promise by `x-stability-level`.',
          },
          files: { ...texts, description: 'Globs of files.' },
          rules: {
            description: 'As in `rules`, without options.',
            type: ['object', 'null'],
            properties: {
              ...ofChangeRules(language),
              ...Object.fromEntries(
                lintRules.map(({ id, summary }) => [id, { ...severity, description: summary[language] }]),
              ),
            },
            additionalProperties: severity,
          },
        }),
        type: 'object',
      },
    },
    ...apiSettings(),
    ...gateSettings(language),
  }),
  $defs: {
    severity: { enum: severityNames },
    rulesetName: { anyOf: [{ enum: rulesetNames }, { type: 'string' }] },
    level: { enum: levelChoices },
    levels: {
      anyOf: [
        { $ref: '#/$defs/level' },
        settings({ input: { $ref: '#/$defs/level' }, output: { $ref: '#/$defs/level' } }),
      ],
    },
    period: {
      type: 'string',
      pattern: '^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?$',
    },
    periods: {
      anyOf: [
        { $ref: '#/$defs/period' },
        {
          ...settings(Object.fromEntries(stabilityLevels.map(level => [level, { $ref: '#/$defs/period' }]))),
          description: 'By the level of stability.',
        },
      ],
    },
    base: baseSetting(),
  },
});

const severity = { $ref: '#/$defs/severity' };
const texts = { type: 'array', items: { type: 'string' } };

/** A mapping of these and of what is for others. */
const settings = (properties: JsonSchema): JsonSchema => ({
  type: ['object', 'null'],
  additionalProperties: false,
  patternProperties: { '^x-': true },
  properties,
});

const ofChangeRules = (language: Language): JsonSchema =>
  Object.fromEntries(
    changeRules.map(({ id, summary }) => [id, { $ref: '#/$defs/levels', description: summary[language] }]),
  );

const policies = (language: Language): JsonSchema =>
  Object.fromEntries(
    listPolicies(language).map(({ name, title, usual }) => [
      name,
      { $ref: '#/$defs/level', description: title, default: usual },
    ]),
  );

const ofLintRules = (language: Language): JsonSchema =>
  Object.fromEntries(
    lintRules.map(({ id, summary, options }) => {
      const { properties = {}, ...rest }: { readonly properties?: object } = options?.schema ?? {};
      const detailed = {
        ...rest,
        type: 'object',
        ...(options === undefined && { additionalProperties: false }),
        properties: { severity, ...properties },
      };
      return [id, { description: summary[language], anyOf: [severity, detailed] }];
    }),
  );

const apiSettings = (): JsonSchema => ({
  versioning: {
    ...settings({
      strategy: {
        enum: versionStrategies,
        default: 'url',
        description: '`none` where there is only one version.',
      },
      name: {
        type: 'string',
        default: 'API-Version',
        description: 'Name of the header or query parameter that chooses a version.',
      },
      prefix: { type: 'string', default: '', description: 'How URLs begin: /api/v{major}.' },
      mediaType: {
        type: 'string',
        default: 'application/vnd.{name}.v{major}+json',
        description: 'Form of a media type that has a version.',
      },
    }),
    description: 'How clients choose a version of the API.',
  },
  lifecycle: {
    ...settings({
      minimumNotice: {
        $ref: '#/$defs/periods',
        description: 'From deprecation to sunset at least. One period is that of what is stable.',
        default: 'P6M',
      },
      maximumNotice: {
        $ref: '#/$defs/periods',
        description: 'From deprecation to sunset usually at most.',
        default: 'P1Y',
      },
      removalRequires: {
        type: 'array',
        items: { enum: removalEvidence },
        description: 'What has to be said of a thing before it may be removed.',
        default: ['deprecated', 'sunset'],
      },
      removableAnytime: {
        ...texts,
        description: 'Globs of paths of the API of which anything may be removed at any time, such as /internal/**.',
        default: [],
      },
      warnBefore: {
        $ref: '#/$defs/period',
        description: 'How long before a sunset it is told that it is near.',
        default: 'P30D',
      },
      grace: {
        $ref: '#/$defs/period',
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
        type: ['object', 'null'],
        description: 'Own names of extensions, each with the one that it stands for.',
        additionalProperties: { enum: lifecycleExtensionNames },
      },
    }),
    description: 'How long what is deprecated stays. Periods are ISO 8601 durations and go by the calendar.',
  },
});

const gateSettings = (language: Language): JsonSchema => ({
  compatibility: {
    ...settings({
      surface: {
        enum: surfaceChoices,
        default: 'wire',
        description: 'Whose breaks count: of HTTP clients only, or of generated code as well.',
      },
      contentModel: {
        enum: contentModelWords,
        default: 'declared',
        description: 'What senders send: what is declared only, or anything that JSON Schema lets pass.',
      },
      extensions: {
        type: ['object', 'null'],
        description: 'What it does to state a field `x-…`: x-rate-limit: narrows. All others mean nothing.',
        additionalProperties: false,
        patternProperties: { '^x-': { enum: effectChoices } },
      },
      policies: {
        ...settings(policies(language)),
        description: 'What a case counts as on which people disagree. What `rules` and `overrides` say wins.',
      },
      requireVersion: {
        type: 'boolean',
        default: false,
        description: 'Whether the version has to rise as far as the changes ask for.',
      },
    }),
    description: 'How two descriptions are compared. An option of the command line wins.',
  },
  failOn: {
    ...settings({
      changes: { enum: changeFailures, default: 'breaking', description: 'The least of what `diff` finds.' },
      conventions: {
        enum: conventionFailures,
        default: 'error',
        description: 'The least of what `lint` finds.',
      },
    }),
    description: 'What makes a command fail. An option of the command line wins.',
  },
  descriptions: {
    description: 'What `breakwater check` looks at: globs, relative to this file, or with a base of their own.',
    type: 'array',
    items: {
      anyOf: [
        { type: 'string' },
        {
          ...settings({
            file: { type: 'string', description: 'A glob, relative to this file.' },
            base: { $ref: '#/$defs/base' },
          }),
          type: 'object',
          required: ['file'],
        },
      ],
    },
  },
  base: { $ref: '#/$defs/base' },
  conventions: {
    enum: conventionChoices,
    default: 'new',
    description:
      'Which findings of the rules of `lint` a check reports: those that the base does not have, all of them, or none.',
  },
  waivers: {
    type: 'string',
    default: 'breakwater.waivers.yaml',
    description: 'The file of the changes that were accepted, relative to this file.',
  },
  outputs: {
    ...settings(Object.fromEntries(outputFormats.map(format => [format, { type: 'string', description: 'A file.' }]))),
    description: 'Files that `breakwater check` writes, by their format.',
  },
});

const baseSetting = (): JsonSchema => {
  const descriptions: Readonly<Record<string, string>> = {
    mergeBase: 'A branch: what the revision shares with it.',
    revision: 'A revision of git.',
    tag: 'A glob of tags of git: the last one counts.',
    snapshot: 'A file, in which {path} stands for the path of the description.',
    url: 'An address, in which {path} stands for the path of the description.',
  };
  return {
    description: 'What descriptions are compared with: one of these.',
    type: 'object',
    patternProperties: { '^x-': true },
    oneOf: baseKinds.map(kind => ({ required: [kind] })),
    additionalProperties: false,
    properties: Object.fromEntries(baseKinds.map(kind => [kind, { type: 'string', description: descriptions[kind] }])),
  };
};
