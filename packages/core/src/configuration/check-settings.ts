// The sections `versioning` and `lifecycle`: what rules need to know of an API and no description says.
import { stabilityLevels } from '../contract/stability.ts';
import type { Settings } from '../conventions/settings.ts';
import { removalEvidence, versionStrategies } from '../conventions/settings.ts';
import { lifecycleExtensionNames } from '../lifecycle/extensions.ts';
import { readPeriod } from '../lifecycle/period.ts';
import { asObject } from '../schema/values.ts';
import { at } from '../source/origin.ts';
import type { Check } from './reader.ts';

export const checkVersioning: Check = (reader, value, origin) => reader.settings(value, origin, versioningChecks);

export const checkLifecycle: Check = (reader, value, origin) => reader.settings(value, origin, lifecycleChecks);

const checkText: Check = (reader, value, origin) => reader.text(value, origin);

const versioningChecks: Readonly<Record<keyof Settings['versioning'], Check>> = {
  strategy: (reader, value, origin) => reader.choice(value, origin, versionStrategies),
  name: checkText,
  prefix: checkText,
  mediaType: checkText,
};

const checkPeriod: Check = (reader, value, origin) =>
  reader.form(value, origin, { isRight: isPeriod, expected: 'P6M, P30D' });

/** One, or one for each level of stability. */
const checkPeriods: Check = (reader, value, origin) => {
  const byLevel = asObject(value);
  if (!byLevel) {
    checkPeriod(reader, value, origin);
    return;
  }
  reader.known(byLevel, origin, stabilityLevels);
  for (const [level, period] of Object.entries(byLevel)) checkPeriod(reader, period, at(origin, level));
};

const lifecycleChecks: Readonly<Record<keyof Settings['lifecycle'], Check>> = {
  minimumNotice: checkPeriods,
  maximumNotice: checkPeriods,
  removalRequires(reader, value, origin) {
    for (const [index, item] of reader.list(value, origin).entries())
      reader.choice(item, at(origin, index), removalEvidence);
  },
  removableAnytime(reader, value, origin) {
    for (const [index, item] of reader.list(value, origin).entries()) reader.text(item, at(origin, index));
  },
  warnBefore: checkPeriod,
  grace: checkPeriod,
  timeZone: (reader, value, origin) => reader.form(value, origin, { isRight: isTimeZone, expected: '+09:00' }),
  aliases(reader, value, origin) {
    for (const [name, meant] of Object.entries(reader.mapping(value, origin)))
      reader.choice(meant, at(origin, name), lifecycleExtensionNames);
  },
};

const isPeriod = (text: string): boolean => text.startsWith('P') && readPeriod(text) !== undefined;

const isTimeZone = (text: string): boolean => /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(text);
