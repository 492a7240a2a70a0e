// A ruleset that holds no code finds the same, whether Spectral loads it as its command does or it is read as data, as in browsers.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Description } from '@breakwater/core';
import { load } from '@breakwater/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDataRuleset } from '../../src/spectral/data-ruleset.ts';
import type { LoadedSpectralRuleset } from '../../src/spectral/run-spectral.ts';
import { runSpectral } from '../../src/spectral/run-spectral.ts';
import { loadSpectralRuleset } from '../../src/spectral/spectral-engine.ts';

const rulesets: Readonly<Record<string, string>> = {
  'what comes with Spectral': 'extends: spectral:oas\n',
  'all that comes with Spectral': 'extends: [[spectral:oas, all]]\n',
  'severities and rules that are switched on': `extends: [[spectral:oas, off]]
rules: { info-contact: error, info-license: true, operation-tags: hint }
`,
  'rules, aliases and formats': `formats: [oas3.1]
aliases:
  Schemas: ['$.components.schemas[*]']
  Named:
    description: what has a name
    targets:
      - { formats: [oas3], given: '$.components.schemas[*]~' }
rules:
  typed:
    given: '#Schemas'
    then: { field: type, function: truthy }
  in-kebab-case:
    given: '#Named'
    severity: error
    then: { function: casing, functionOptions: { type: kebab } }
  of-2-alone:
    formats: [oas2]
    given: $
    then: { field: host, function: defined }
  of-others:
    formats: [asyncapi2]
    given: $
    then: { field: channels, function: defined }
`,
  'several steps, overrides and exceptions': `extends: spectral:oas
rules:
  titled:
    given: $.info
    then:
      - { field: title, function: pattern, functionOptions: { match: ^A } }
      - { field: summary, function: truthy }
overrides:
  - files: ['*.yaml#/info']
    rules: { info-contact: off }
except:
  'api.yaml#/paths': [path-keys-no-trailing-slash]
`,
  'another file': 'extends: [other.yaml, [spectral:oas, off]]\nrules: { described: info }\n',
  'a function that is not there': 'rules: { a: { given: $, then: { function: mine } } }\n',
};

const other = `rules:
  described: { given: '$.components.schemas[*]', then: { field: description, function: truthy } }
`;

const text = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /users/:
    get: { responses: { '200': { description: OK } } }
components:
  schemas:
    User: { type: object }
    order-line: {}
`;

const folder = mkdtempSync(join(tmpdir(), 'breakwater-rulesets-'));
const stored = (uri: string): Promise<string> => readFile(fileURLToPath(uri), 'utf8');
let description: Description;

beforeAll(async () => {
  writeFileSync(join(folder, 'api.yaml'), text);
  writeFileSync(join(folder, 'other.yaml'), other);
  const loaded = await load({ read: stored }, pathToFileURL(join(folder, 'api.yaml')).href, 'api.yaml');
  if (loaded.description) ({ description } = loaded);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.keys(rulesets))('%s', async name => {
  const file = join(folder, 'spectral.yaml');
  writeFileSync(file, rulesets[name] ?? '');
  const found = async (loading: Promise<LoadedSpectralRuleset>) => {
    const loaded = await loading.catch(() => undefined);
    if (!loaded) return 'refused';
    const { rules, problems } = await runSpectral([loaded], description, id => loaded.severities[id] !== 'off');
    return {
      severities: loaded.severities,
      problems: problems.map(({ code, facts }) => ({ code, facts })),
      rules: rules.map(({ id, found: it }) => ({ id, found: it.map(({ message }) => message) })),
    };
  };
  const asData = await found(loadDataRuleset(pathToFileURL(file).href, stored));
  expect(asData).toEqual(await found(loadSpectralRuleset(file)));
  if (asData !== 'refused') expect(asData.rules.flatMap(it => it.found)).not.toEqual([]);
});
