// docs/coverage.md: what is deliberately not reported, and what is several changes though it is one edit.
import type { Exception } from './exceptions.ts';
import { several, silent } from './exceptions.ts';

export const coveragePage = (): string =>
  [
    '<!-- Written by `npx vitest run coverage -u` from packages/core/test/coverage/exceptions.ts: edit that. -->',
    '',
    '# What is reported',
    '',
    'Nothing in a description changes without Breakwater saying so. A test edits everything that the specifications of OpenAPI 2.0, 3.0, 3.1 and 3.2 know, in every way: each field of each object is added, removed and changed, in what an API accepts and in what it emits. Every edit must be one change, in the right direction, and its mirror image when it is made the other way round. These are the exceptions, and there are no others.',
    '',
    '## Not reported',
    '',
    ...table(silent),
    '',
    '## Several changes at once',
    '',
    ...table(several),
    '',
  ].join('\n');

const table = (exceptions: readonly Exception[]): readonly string[] => [
  '| Where | What | Why |',
  '| --- | --- | --- |',
  ...exceptions.map(({ where, edit, why }) => `| ${where} | ${edit} | ${why} |`),
];
