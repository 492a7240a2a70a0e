// Hints between the lines, shown in the text where they stand.
import { expect, test } from 'vitest';
import { inlayHints } from '../../src/features/inlay-hints.ts';
import { offsetAt } from '../../src/features/positions.ts';
import type { Given } from './view-of.ts';
import { viewed } from './view-of.ts';

const hinted = async (given: Given): Promise<string> => {
  const { view } = await viewed(given);
  const end = { line: view.text.split('\n').length, character: 0 };
  return inlayHints(view, { range: { start: { line: 0, character: 0 }, end } })
    .toReversed()
    .reduce((text, { position, label }) => {
      const at = offsetAt(text, position);
      return `${text.slice(0, at)}‹${typeof label === 'string' ? label : ''}›${text.slice(at)}`;
    }, view.text);
};

const start = 'openapi: 3.0.3\ninfo: { title: T, version: 1.0.0 }\n';

const cases: readonly (Omit<Given, 'files'> & {
  readonly title: string;
  readonly text: string;
  readonly shown?: string;
})[] = [
  {
    title: 'reason phrases',
    text: `${start}paths:\n  /a:\n    get:\n      responses:\n        '200': { description: '404: none' }\n        404:\n          description: none\n        4XX: {}\n        '299': {}\n`,
    shown: `${start}paths:\n  /a:\n    get:\n      responses:\n        '200':‹OK› { description: '404: none' }\n        404:‹Not Found›\n          description: none\n        4XX: {}\n        '299': {}\n`,
  },
  {
    title: 'no statuses: properties',
    text: `${start}components: { schemas: { A: { properties: { '404': {} } } } }\n`,
  },
  {
    title: 'dates',
    text: `${start}paths:\n  /a:\n    get:\n      x-sunset: 2026-08-09\n      x-deprecated-at: 2025-12-31\n      description: 2026-08-09\n`,
    shown: `${start}paths:\n  /a:\n    get:\n      x-sunset: 2026-08-09‹in 220 days›\n      x-deprecated-at: 2025-12-31\n      description: 2026-08-09\n`,
  },
  {
    title: 'values of headers, in Japanese',
    language: 'ja',
    text: `${start}components:\n  headers:\n    Deprecation: { example: '@1767139200' }\n    Sunset: { example: 'Fri, 21 Nov 2025 23:59:59 GMT' }\n`,
    shown: `${start}components:\n  headers:\n    Deprecation: { example: '@1767139200'‹2025-12-31 00:00 UTC› }\n    Sunset: { example: 'Fri, 21 Nov 2025 23:59:59 GMT'‹41 日前› }\n`,
  },
  {
    title: 'JSON, behind a line that is being written',
    text: '{\n "openapi": "3.0.3", "info": {},\n "x": \n "paths": {\n  "/a": {\n   "get": {\n    "responses": {\n     "404": {} } } } } }',
    read: '{\n "openapi": "3.0.3", "info": {},\n "paths": {\n  "/a": {\n   "get": {\n    "responses": {\n     "404": {} } } } } }',
    shown:
      '{\n "openapi": "3.0.3", "info": {},\n "x": \n "paths": {\n  "/a": {\n   "get": {\n    "responses": {\n     "404":‹Not Found› {} } } } } }',
  },
];

test.each(cases)('$title', async ({ title: _, text, shown = text, ...given }) => {
  expect(await hinted({ files: text, ...given })).toBe(shown);
});
