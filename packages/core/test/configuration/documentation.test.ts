// What the pages about breakwater.yaml show is a breakwater.yaml, for the reader and for the published schema.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load as parseYaml } from 'js-yaml';
import { expect, test } from 'vitest';
import { readConfiguration, unknownRules } from '../../src/index.ts';

const textOf = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

const isConfiguration = new Ajv2020({ strict: false }).compile(
  JSON.parse(textOf('packages/core/schema/configuration.v1.schema.json')) as Readonly<Record<string, unknown>>,
);

const blocks = ['docs/configuration.md', 'docs/policies.md'].flatMap(page =>
  [...textOf(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ''], index) => ({ page, index, text })),
);

test.each(blocks)('$page, block $index', async ({ text }) => {
  const { problems, strangers } = await readConfiguration(text, 'file:///breakwater.yaml', 'breakwater.yaml');
  expect([...problems, ...unknownRules(strangers, [])]).toEqual([]);
  expect(isConfiguration(parseYaml(text)) ? null : isConfiguration.errors).toBe(null);
});
