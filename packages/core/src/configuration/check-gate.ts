// The sections for what is checked against which base, and for what comes of it.
import { levelChoices } from '../judge/levels.ts';
import { policyNames } from '../judge/policies.ts';
import { asObject } from '../schema/values.ts';
import { at } from '../source/origin.ts';
import {
  baseKinds,
  changeFailures,
  conventionChoices,
  conventionFailures,
  effectChoices,
  outputFormats,
  surfaceChoices,
} from './configuration.ts';
import type { Check } from './reader.ts';
import { contentModelWords } from './source.ts';

export const checkCompatibility: Check = (reader, value, origin) =>
  reader.settings(value, origin, {
    surface: choiceOf(surfaceChoices),
    contentModel: choiceOf(contentModelWords),
    extensions: checkExtensions,
    policies: (_, policies, place) =>
      reader.settings(policies, place, Object.fromEntries(policyNames.map(name => [name, choiceOf(levelChoices)]))),
    requireVersion: (_, flag, place) => reader.flag(flag, place),
  });

export const checkFailOn: Check = (reader, value, origin) =>
  reader.settings(value, origin, {
    changes: choiceOf(changeFailures),
    conventions: choiceOf(conventionFailures),
  });

export const checkConventions: Check = (reader, value, origin) => reader.choice(value, origin, conventionChoices);

export const checkText: Check = (reader, value, origin) => reader.text(value, origin);

/** Globs, or with a base of their own. */
export const checkDescriptions: Check = (reader, value, origin) => {
  for (const [index, item] of reader.list(value, origin).entries()) {
    const place = at(origin, index);
    if (asObject(item)) reader.settings(item, place, { file: checkText, base: checkBase }, ['file']);
    else reader.text(item, place);
  }
};

/** Exactly one of the places that a base can come from. */
export const checkBase: Check = (reader, value, origin) => {
  const fields = reader.mapping(value, origin);
  const kinds = Object.keys(fields).filter(name => !name.startsWith('x-'));
  if (kinds.length === 1) reader.settings(fields, origin, Object.fromEntries(baseKinds.map(kind => [kind, checkText])));
  else if (asObject(value ?? {})) reader.choice(value, origin, baseKinds);
};

export const checkOutputs: Check = (reader, value, origin) =>
  reader.settings(value, origin, Object.fromEntries(outputFormats.map(format => [format, checkText])));

const checkExtensions: Check = (reader, value, origin) => {
  for (const [name, effect] of Object.entries(reader.mapping(value, origin))) {
    const place = at(origin, name);
    // What the specification has a meaning for needs none.
    if (name.startsWith('x-')) reader.choice(effect, place, effectChoices);
    else reader.form(name, origin, { isRight: () => false, expected: 'x-…' });
  }
};

const choiceOf =
  (choices: readonly string[]): Check =>
  (reader, value, origin) =>
    reader.choice(value, origin, choices);
