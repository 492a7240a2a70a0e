// `breakwater probe` against a real server: what it asks for, what it compares, and what it keeps to itself.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const schema = JSON.parse(
  readFileSync(new URL('../../core/schema/probe-report.v1.schema.json', import.meta.url), 'utf8'),
) as object;

const deprecated = `deprecated: true, x-deprecated-at: '2026-01-01', x-sunset: '2026-12-31', x-successor: GET /v2/plans`;
const described = `
openapi: 3.1.0
info: { title: Plans, version: 1.0.0 }
servers: [{ url: 'http://elsewhere.invalid/api' }]
paths:
  /v2/plans: { get: { responses: { '200': { description: OK } } } }
  /agrees: { get: { ${deprecated}, responses: { '200': { description: OK } } } }
  /missing:
    get:
      ${deprecated.replaceAll(', ', '\n      ')}
      responses:
        '200':
          description: OK
          headers:
            Link: { schema: { type: string }, example: '</v2/plans>; rel="successor-version"' }
  /moment: { get: { ${deprecated}, responses: { '200': { description: OK } } } }
  /form: { get: { ${deprecated}, responses: { '200': { description: OK } } } }
  /successor: { get: { ${deprecated}, responses: { '200': { description: OK } } } }
  /undescribed: { get: { responses: { '200': { description: OK } } } }
  /repeated: { get: { ${deprecated}, responses: { '200': { description: OK } } } }
  /error: { get: { ${deprecated}, responses: { '200': { description: OK } } } }
  /redirected: { get: { responses: { '200': { description: OK } } } }
  /away: { get: { responses: { '200': { description: OK } } } }
  /unknown/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: OK } }
  /known/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string }, example: 'a/b?' }
        - { name: q, in: query, required: true, schema: { type: array, items: { type: string } }, example: [x, 'y z'] }
        - { name: X-Tenant, in: header, required: true, schema: { type: string }, example: acme }
        - { name: session, in: cookie, required: true, schema: { type: string }, example: s1 }
      responses: { '200': { description: OK } }
    post: { responses: { '201': { description: Created } } }
`;

const since = '@1767225600';
const until = 'Thu, 31 Dec 2026 23:59:59 GMT';
const link = '</v2/plans>; rel="successor-version"';

const answers: Readonly<Record<string, readonly [status: number, headers: Record<string, string | string[]>]>> = {
  '/base/agrees': [200, { deprecation: since, sunset: until, link: ['</agrees?page=2>; rel="next"', link] }],
  '/base/moment': [200, { deprecation: since, sunset: 'Fri, 30 Oct 2026 23:59:59 GMT' }],
  '/base/form': [200, { deprecation: 'true', sunset: '2026-12-31' }],
  '/base/successor': [200, { deprecation: since, sunset: until, link: '</v3/plans>; rel="successor-version"' }],
  '/base/undescribed': [200, { deprecation: since, link }],
  '/base/repeated': [200, { deprecation: since, sunset: [until, until] }],
  '/base/error': [503, {}],
  '/base/redirected': [307, { location: '/base/redirected/' }],
  '/base/redirected/': [200, { sunset: until }],
  '/base/away': [302, { location: 'http://elsewhere.invalid/away' }],
};

const asked: IncomingMessage[] = [];
const answer = (request: IncomingMessage, response: ServerResponse): void => {
  asked.push(request);
  const [status, headers] = answers[request.url?.split('?')[0] ?? ''] ?? [200, {}];
  response.writeHead(status, headers);
  // It never ends: nobody may wait for it.
  response.write('{');
};

let server: Server;
let folder: string;
let address: string;

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base/`;
  folder = mkdtempSync(join(tmpdir(), 'breakwater-'));
  writeFileSync(join(folder, 'api.yaml'), described);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const probe = async (...words: readonly string[]): Promise<Outcome> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [command, 'probe', 'api.yaml', ...words], { cwd: folder });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('close', code => resolve({ code, stdout, stderr }));
  });

test('what differs is told, and only the named server is asked, with GET', async () => {
  asked.length = 0;
  const secret = 'Bearer very-secret';
  const { code, stdout, stderr } = await probe(
    '--server',
    address,
    '--rate',
    '1000',
    '--header',
    `Authorization: ${secret}`,
    '--all',
  );
  expect(stderr).toBe('');
  expect(stdout.replaceAll(address, 'ADDRESS')).toMatchInlineSnapshot(`
    "Plans 1.0.0
    api.yaml at ADDRESS

    GET /v2/plans  200

    GET /agrees  200

    GET /missing  200
      ✗ Deprecation is not sent; the description says 2026-01-01
        api.yaml:11:24
      ✗ Sunset is not sent; the description says 2026-12-31
        api.yaml:12:17
      ✗ Link is not sent; the description says /v2/plans
        api.yaml:18:56

    GET /moment  200
      ✗ Sunset is Fri, 30 Oct 2026 23:59:59 GMT; the description says 2026-12-31
        api.yaml:19:80

    GET /form  200
      ✗ Deprecation is \`true\`, not in the form @1767139200 (RFC 9745)
        api.yaml:20:54
      ✗ Sunset is \`2026-12-31\`, not in the form Tue, 30 Jun 2026 23:59:59 GMT (RFC
        8594)
        api.yaml:20:78

    GET /successor  200
      ✗ Link is </v3/plans>; rel="successor-version"; the successor in the
        description is GET /v2/plans
        api.yaml:21:110

    GET /undescribed  200
      ✗ Deprecation is @1767225600; the description says nothing of it
        api.yaml:22:19
      ✗ Link is </v2/plans>; rel="successor-version"; the description says nothing
        of it
        api.yaml:22:19

    GET /repeated  200
      ✗ Sunset is sent more than once: Thu, 31 Dec 2026 23:59:59 GMT, Thu, 31 Dec
        2026 23:59:59 GMT
        api.yaml:23:82

    GET /error  503
        answered 503: what is not sent then may be sent otherwise

    GET /redirected  200
      ✗ Sunset is Thu, 31 Dec 2026 23:59:59 GMT; the description says nothing of it
        api.yaml:25:18

    GET /away  302
        answered 302: what is not sent then may be sent otherwise

    GET /unknown/{id}
        not asked: no example for id

    GET /known/{id}  200

    3 agree, 7 differ, 2 unclear, 1 not asked
    "
  `);
  expect(code).toBe(1);
  expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(asked.every(({ headers }) => headers.authorization === secret)).toBe(true);
  const known = asked.find(({ url }) => url?.startsWith('/base/known'));
  expect(known?.url).toBe('/base/known/a%2Fb%3F?q=x&q=y%20z');
  expect([known?.headers['x-tenant'], known?.headers.cookie]).toEqual(['acme', 'session=s1']);
});

test('data keeps to its schema, and nothing of what was sent is in it', async () => {
  const { code, stdout } = await probe(
    '--server',
    address,
    '--rate',
    '1000',
    '--format',
    'json',
    '--lang',
    'ja',
    '--header',
    'X-Key: very-secret',
  );
  const report = JSON.parse(stdout) as { readonly counts: object };
  const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  expect(isReport(report) ? null : isReport.errors).toBe(null);
  expect(report.counts).toEqual({ agrees: 3, differs: 7, unclear: 2, unanswered: 0, 'not-asked': 1 });
  expect(stdout).not.toContain('very-secret');
  expect(code).toBe(1);
});

test('nobody there', async () => {
  const { code, stderr } = await probe('--server', 'http://127.0.0.1:1');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'breakwater: http://127.0.0.1:1/ does not answer: nobody listens there\n',
  });
});

test.each([
  [['--server', 'ftp://example.com'], '--server needs an address'],
  [['--server', 'http://127.0.0.1:1', '--rate', '0'], '--rate needs a number'],
  [['--server', 'http://127.0.0.1:1', '--header', 'very-secret'], '--header needs a name and a value'],
  [[], 'probe needs a description and a server'],
])('%j', async (words, message) => {
  const { code, stderr } = await probe(...words);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('very-secret');
});
