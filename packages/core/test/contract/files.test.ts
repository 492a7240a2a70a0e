// Descriptions in several files, read by the loader: parts are found in the file in which they are written.
import { expect, test } from 'vitest';
import { lower } from '../../src/contract/lower.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import type { Origin } from '../../src/source/origin.ts';
import { pointerOf } from '../../src/source/origin.ts';

const placeOf = ({ document, ...origin }: Origin): string => `${document.label}#${pointerOf({ document, ...origin })}`;

const lowerFiles = async (files: Readonly<Record<string, string>>) => {
  const { description } = await load(memoryHost(files), 'api.yaml');
  if (!description) throw new Error('the description was not read');
  return lower(description);
};

const entry = `
  openapi: 3.0.3
  info: { title: Plans, version: '1' }
  paths:
    /plans:
      $ref: paths/plans.yaml
    /spots:
      get:
        parameters: [{ $ref: 'shared.yaml#/limit' }]
        responses: { 200: { $ref: 'paths/plans.yaml#/get/responses/200' } }
`;
const plans = `
  get:
    parameters: [{ $ref: '../shared.yaml#/limit' }]
    responses:
      200: { content: { application/json: { schema: { type: object } } } }
`;
const shared = `
  limit: { name: limit, in: query, schema: { type: integer } }
`;

test('each part is where it is written, and shared parts are one', async () => {
  const { contract, problems } = await lowerFiles({
    'api.yaml': entry,
    'paths/plans.yaml': plans,
    'shared.yaml': shared,
  });
  const [list, spots] = contract.operations;
  expect(problems).toEqual([]);
  expect(list && placeOf(list.origin)).toBe('paths/plans.yaml#/get');
  expect(spots?.parameters[0]).toBe(list?.parameters[0]);
  expect(spots?.parameters.map(({ origin }) => placeOf(origin))).toEqual(['shared.yaml#/limit']);
  expect(spots?.responses.map(({ origin }) => placeOf(origin))).toEqual(['paths/plans.yaml#/get/responses/200']);
});

test('a file that is not there leaves its parts out, with a note at each reference', async () => {
  const { contract, problems } = await lowerFiles({ 'api.yaml': entry, 'paths/plans.yaml': plans });
  expect(contract.operations.map(({ path, parameters }) => [path, parameters.length])).toEqual([
    ['/plans', 0],
    ['/spots', 0],
  ]);
  expect(problems.map(({ gravity, code, origin }) => [gravity, code, origin && placeOf(origin)])).toEqual([
    ['note', 'reference-unreachable', 'paths/plans.yaml#/get/parameters/0/$ref'],
    ['note', 'reference-unreachable', 'api.yaml#/paths/~1spots/get/parameters/0/$ref'],
  ]);
});
