// What a file of waivers may say, what is wrong with others, and that the published schema says the same.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { describeProblem, positionOfProblem, readWaivers } from '../../src/index.ts';
import { parse } from '../../src/source/parse.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const isPublished = ajv.compile(
  JSON.parse(readFileSync(new URL('../../schema/waivers.v1.schema.json', import.meta.url), 'utf8')) as object,
);

const read = (text: string): ReturnType<typeof readWaivers> =>
  readWaivers(text, 'file:///breakwater.waivers.yaml', 'breakwater.waivers.yaml');

const entry = (lines: string): string => `waivers:\n  - fingerprint: 3fa0c1d2e4b5a697\n${lines}`;
const complete = '    reason: agreed\n    by: Ada\n';

describe('is read', () => {
  test.each([
    ['an empty file', '', []],
    ['comments alone', '# none yet\n', []],
    ['an empty list', 'waivers: []\n', []],
    ['a list that is to be filled', 'waivers:\n', []],
    ['what has to be there', entry(complete), [{ fingerprint: '3fa0c1d2e4b5a697', reason: 'agreed', by: 'Ada' }]],
    [
      'everything, with days and tickets as they are written',
      entry(
        `    description: ./apis\\orders.yaml\n    rule: property-removed\n    subject: Order.note\n${complete}    date: 2026-11-26\n    until: 2027-01-31\n    ticket: 1234\n`,
      ),
      [
        {
          fingerprint: '3fa0c1d2e4b5a697',
          description: 'apis/orders.yaml',
          rule: 'property-removed',
          subject: 'Order.note',
          reason: 'agreed',
          by: 'Ada',
          date: '2026-11-26',
          until: '2027-01-31',
          ticket: '1234',
        },
      ],
    ],
    [
      'JSON, and what extensions add',
      '{ "x-team": 1, "waivers": [{ "fingerprint": "3fa0c1d2e4b5a697", "reason": "r", "by": "b", "x-risk": "low" }] }',
      [{ fingerprint: '3fa0c1d2e4b5a697', reason: 'r', by: 'b' }],
    ],
  ])('%s', (_, text, waivers) => {
    const { file, problems } = read(text);
    expect(problems).toEqual([]);
    expect(file?.waivers).toEqual(waivers);
    expect(isPublished(file?.document?.value ?? {})).toBe(true);
  });
});

describe('is refused, at its place', () => {
  test.each([
    ['- a\n', '1:1 `breakwater.waivers.yaml` must be a mapping'],
    ['waivers: none\n', '1:1 `waivers` must be a list'],
    ['waivers:\n  - 3fa0c1d2e4b5a697\n', '2:5 `waivers` must be a mapping'],
    [entry('    reason: agreed\n'), '2:5 `by` is missing'],
    [entry('    reason: " "\n    by: Ada\n'), '3:5 `reason` is missing'],
    [`waivers:\n  - fingerprint: 1234567890123456\n${complete}`, '2:5 `fingerprint` must be text'],
    [`waivers:\n  - fingerprint: 3FA0\n${complete}`, '2:18 `fingerprint` is `3FA0`, and can be 3fa0c1d2e4b5a697'],
    [entry(`${complete}    until: 2027-13-01\n`), '5:12 `until` is `2027-13-01`, and can be 2027-01-31'],
    [entry(`${complete}    untill: 2027-02-28\n`), '5:5 there is no setting `untill`; did you mean `until`?'],
    [`waiver:\n  - {}\n`, '1:1 there is no setting `waiver`; did you mean `waivers`?'],
    ['waivers: [\n', '1:10 the bracket that opens here is never closed'],
  ])('%j', (text, expected) => {
    const { file, problems } = read(text);
    const [first] = problems.map(problem => {
      const { start } = positionOfProblem(problem);
      return `${start?.line}:${start?.column} ${describeProblem(problem, 'en')}`;
    });
    expect(file).toBe(undefined);
    expect(first).toBe(expected);
    const { document } = parse(text, { uri: 'file:///w.yaml', label: 'w.yaml' });
    if (document) expect(isPublished(document.value)).toBe(false);
  });
});
