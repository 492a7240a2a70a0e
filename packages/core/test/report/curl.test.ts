// How requests are written as commands, so that nothing in a description is code: not for the shell, and not for curl.
import { expect, test } from 'vitest';
import type { HttpRequest } from '../../src/findings.ts';
import { toCurl } from '../../src/report/curl.ts';
import { rootOf } from '../../src/source/origin.ts';

const request: HttpRequest = { method: 'GET', target: '/a', headers: [], isReceived: false };

type Body = NonNullable<HttpRequest['body']>;

const json = (value: unknown): Body => ({ mediaType: 'application/json', value });
const form = (value: unknown): Body => ({ mediaType: 'application/x-www-form-urlencoded', value });
const multipart = (value: unknown): Body => ({ mediaType: 'multipart/form-data', value });

/** The last command of the script, without its options that are always there. */
const commandFor = (fields: Partial<HttpRequest>): readonly string[] => {
  const operation = { kind: 'operation', method: 'GET', path: '/a' } as const;
  const script = toCurl(
    {
      base: { file: 'old.yaml', title: '', version: '', specification: '3.1.0' },
      revision: { file: 'new.yaml', title: '', version: '', specification: '3.1.0' },
      verdict: 'breaking',
      problems: [],
      rules: [],
      standings: [],
      tagsOf: () => [],
      changes: [
        {
          rule: 'made-up',
          effect: 'narrows',
          surface: 'wire',
          level: 'breaking',
          facts: {},
          impacts: [],
          fingerprint: '',
          base: { origin, exists: true },
          revision: { origin, exists: true },
          proof: {
            kind: 'exchange',
            direction: 'input',
            turn: 'rejected',
            operation,
            request: { ...request, ...fields },
            after: ['404'],
          },
        },
      ],
    },
    'en',
  );
  const [command = ''] = script.split('\n\n').slice(-1);
  const lines = command.trim().split(/ \\\n {2}|\n/);
  return lines.slice(lines.findIndex(line => line.startsWith('curl')) + 1);
};

const origin = rootOf({ uri: 'a', label: 'a', text: '{}', format: 'json', value: {} });

test.each<readonly [string, Partial<HttpRequest>, readonly string[]]>([
  ['a path', {}, [`"\${BASE_URL%/}"'/a'`]],
  ['a quote', { target: "/it's" }, [`"\${BASE_URL%/}"'/it'\\''s'`]],
  ['what a shell would run', { target: '/$(rm -rf ~)`id`' }, [`"\${BASE_URL%/}"'/$(rm -rf ~)\`id\`'`]],
  ['a path that would be a host', { target: '@evil.example/' }, [`"\${BASE_URL%/}"'/@evil.example/'`]],
  ['an address that matters', { server: 'https://eu.example/' }, ["'https://eu.example/a'"]],
  ['an address without a host', { server: '/v2' }, [`"\${BASE_URL%/}"'/v2/a'`]],
  ['what an API sends', { isReceived: true, target: 'planCreated' }, ['"$RECEIVER_URL"']],
  [
    'a header of several lines',
    { headers: [['X-Note', 'a\r\nX-Admin: 1']] },
    ["--header 'X-Note: a X-Admin: 1'", `"\${BASE_URL%/}"'/a'`],
  ],
  ['a header that curl would read from a file', { headers: [['@secret', 'a']] }, [`"\${BASE_URL%/}"'/a'`]],
  [
    'a body',
    { body: json({ text: "it's" }) },
    ["--header 'Content-Type: application/json'", `--data-raw '{"text":"it'\\''s"}'`, `"\${BASE_URL%/}"'/a'`],
  ],
  [
    'a body that curl would read from a file',
    { body: { mediaType: 'text/plain', value: '@/etc/passwd' } },
    ["--header 'Content-Type: text/plain'", "--data-raw '@/etc/passwd'", `"\${BASE_URL%/}"'/a'`],
  ],
  [
    'a type that is stated already',
    { headers: [['content-type', 'application/merge-patch+json']], body: json({}) },
    ["--header 'content-type: application/merge-patch+json'", "--data-raw '{}'", `"\${BASE_URL%/}"'/a'`],
  ],
  [
    'a form',
    { body: form({ 'a b': '1&2', list: ['x', 'y'], deep: { z: 1 } }) },
    [
      "--header 'Content-Type: application/x-www-form-urlencoded'",
      "--data-raw 'a%20b=1%262&list=x&list=y&deep=%7B%22z%22%3A1%7D'",
      `"\${BASE_URL%/}"'/a'`,
    ],
  ],
  [
    'parts, for which curl states the type',
    { body: multipart({ name: '@/etc/passwd', tags: ['x', 'y'] }) },
    ["--form-string 'name=@/etc/passwd'", "--form-string 'tags=x'", "--form-string 'tags=y'", `"\${BASE_URL%/}"'/a'`],
  ],
])('%s', (_, fields, expected) => {
  expect(commandFor(fields)).toEqual(expected);
});
