// Equal meaning, equal contract: one API written by hand in every version of OpenAPI.
import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { lower } from '../../src/contract/lower.ts';
import { descriptionOf } from './describe-value.ts';
import type { Printed } from './print-contract.ts';
import { printContract } from './print-contract.ts';

const lowerFile = (version: string) => {
  const file = new URL(`../../../../fixtures/versions/travel-plans.${version}.yaml`, import.meta.url);
  return lower(descriptionOf(load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA })));
};

/** What has no form before the version, as keys that lead to it in the printed contract of 3.2. */
const since32 = [
  ['servers', 1, 'title'],
  ['operations', 'QUERY /plans'],
  ['operations', 'COPY /plans/{planId}'],
  ['operations', 'GET /plans/{planId}/events', 'responses', '200', 'content'],
  ['securitySchemes', 'device'],
];
const since31 = [['securitySchemes', 'certificate']];
const since30 = [
  ['servers', 1],
  ['operations', 'GET /plans', 'parameters', 'query filter'],
  ['operations', 'GET /plans', 'parameters', 'query area'],
  ['operations', 'GET /plans', 'parameters', 'cookie session'],
  ['operations', 'GET /plans', 'responses', '5XX'],
  ['operations', 'POST /plans', 'responses', '201', 'links'],
  ['operations', 'POST /plans', 'callbacks'],
  ['webhooks', 'POST planShared'],
  ['securitySchemes', 'openId'],
  ['securitySchemes', 'bearer'],
];

const cases = [
  { version: '3.1', lacks: since32 },
  { version: '3.0', lacks: [...since32, ...since31] },
  { version: '2.0', lacks: [...since32, ...since31, ...since30] },
];

describe('a contract is the same in every version', () => {
  test.each(cases)('3.2 and $version', ({ version, lacks }) => {
    const newest = printContract(lowerFile('3.2').contract);
    const older = printContract(lowerFile(version).contract);
    expect(textOf(older)).toBe(textOf(lacks.reduce(without, newest)));
  });

  test.each(['2.0', '3.0', '3.1', '3.2'])('%s is read without a problem', version => {
    expect(lowerFile(version).problems).toEqual([]);
  });
});

/** Text, because order counts. */
const textOf = (printed: Printed): string => JSON.stringify(printed, null, 2);

const without = (printed: Printed, keys: readonly (string | number)[]): Printed => {
  const copy = structuredClone(printed);
  const last = keys.at(-1) ?? '';
  const owner = keys.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  expect(owner).toHaveProperty([last]);
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else delete (owner as Record<string, unknown>)[last];
  return copy;
};
