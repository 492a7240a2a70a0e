// In which state things are, seen from a moment; what is listed, and in which order.
import { describe, expect, test } from 'vitest';
import { reportOn } from './found-in.ts';

const withOperation = (...lines: readonly string[]): string => `
openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
paths:
  /things:
    get:
${lines.map(line => `      ${line}`).join('\n')}
      responses: { '200': { description: OK } }
`;

const flag = 'deprecated: true';

describe('states', () => {
  const cases: readonly (readonly [state: string, now: string, ...lines: string[]])[] = [
    ['undated', '2026-01-15', flag],
    ['undated', '2026-01-15', flag, "x-deprecated-at: '2026-01-15'"],
    ['announced', '2026-01-14T23:59:59Z', flag, "x-deprecated-at: '2026-01-15'"],
    ['announced', '2026-01-15', "x-sunset: '2026-12-31'"],
    ['deprecated', '2026-01-15', flag, "x-sunset: '2026-12-31'"],
    ['deprecated', '2026-11-30', flag, "x-sunset: '2026-12-31'"],
    ['ending', '2026-12-02', flag, "x-sunset: '2026-12-31'"],
    ['ending', '2026-12-31T23:59:59Z', flag, "x-sunset: '2026-12-31'"],
    ['overdue', '2027-01-01', flag, "x-sunset: '2026-12-31'"],
    ['overdue', '2026-12-31T12:00:01Z', flag, "x-sunset: '2026-12-31T12:00:00Z'"],
    ['overdue', '2026-12-31T12:00:01Z', "x-sunset: '2026-12-31T12:00:00Z'"],
  ];
  test.each(cases)('%s at %s: %s %s', async (state, now, ...lines) => {
    const { deprecations } = await reportOn([withOperation(...lines)], { now });
    expect(deprecations.map(it => it.state)).toEqual([state]);
  });

  test('a day ends where the settings say, and grace and warning are theirs', async () => {
    const text = withOperation(flag, "x-sunset: '2026-12-31'");
    const stateAt = async (now: string, lifecycle: Readonly<Record<string, string>>): Promise<unknown> =>
      (await reportOn([text], { now, lifecycle })).deprecations[0]?.state;
    expect(await stateAt('2026-12-31T15:00:00Z', { timeZone: '+09:00' })).toBe('overdue');
    expect(await stateAt('2026-12-31T14:59:59Z', { timeZone: '+09:00' })).toBe('ending');
    expect(await stateAt('2027-01-07', { grace: 'P1W' })).toBe('ending');
    expect(await stateAt('2027-01-08', { grace: 'P1W' })).toBe('overdue');
    expect(await stateAt('2026-06-30', { warnBefore: 'P6M' })).toBe('deprecated');
    expect(await stateAt('2026-07-01', { warnBefore: 'P6M' })).toBe('ending');
  });

  test('days are counted by the calendar of the settings', async () => {
    const text = withOperation(flag, "x-sunset: '2026-12-31'");
    const daysAt = async (now: string, timeZone: string): Promise<unknown> =>
      (await reportOn([text], { now, lifecycle: { timeZone } })).deprecations[0]?.endsAt?.daysLeft;
    expect(await daysAt('2026-12-31T23:00:00Z', '+00:00')).toBe(0);
    expect(await daysAt('2026-12-31T23:00:00Z', '+09:00')).toBe(-1);
    expect(await daysAt('2026-12-01', '+00:00')).toBe(30);
  });
});

describe('what is listed', () => {
  const cases: readonly (readonly [title: string, yaml: string, subjects: readonly string[]])[] = [
    ['nothing that is not deprecated', withOperation('summary: All things'), []],
    ['nothing that only a text calls so', withOperation('description: This endpoint is deprecated.'), []],
    ['no end that only a text speaks of', withOperation('description: It will be removed on 2026-06-30.'), []],
    ['an end without a date is none', withOperation('x-sunset: soon'), []],
    [
      'what is said of the whole version is listed once, and the exceptions beside it',
      `
openapi: 3.1.0
info: { title: Things, version: 1.0.0, x-sunset: '2026-12-31' }
paths:
  /a: { get: { responses: { '200': { description: OK } } }, put: { x-sunset: '2026-03-31', responses: { '204': { description: OK } } } }
  /b: { get: { deprecated: true, responses: { '200': { description: OK } } } }
`,
      ['PUT /a', 'the whole version', 'GET /b'],
    ],
    [
      'what several operations share is listed once, what is written in them as well, and parts that nobody uses',
      `
openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
paths:
  /a:
    parameters: [{ $ref: '#/components/parameters/Page' }]
    get: { responses: { '200': { $ref: '#/components/responses/Things' } } }
    post:
      requestBody: { content: { application/json: { schema: { properties: { size: { deprecated: true } } } } } }
      responses: { '200': { $ref: '#/components/responses/Things' } }
components:
  parameters: { Page: { name: page, in: query, deprecated: true, schema: { type: integer } } }
  responses: { Things: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Things' } } } } }
  schemas:
    Things: { type: array, items: { $ref: '#/components/schemas/Thing' } }
    Thing: { properties: { name: { deprecated: true }, next: { $ref: '#/components/schemas/Thing' } } }
    Unused: { deprecated: true }
`,
      ['query page (2)', 'Thing.name (2)', 'Unused (0)', 'POST /a › body › size (1)'],
    ],
  ];
  test.each(cases)('%s', async (_, yaml, subjects) => {
    const { deprecations } = await reportOn([yaml]);
    const hasCounts = subjects.some(subject => subject.includes('('));
    expect(deprecations.map(it => (hasCounts ? `${it.subject} (${it.operations.length})` : it.subject))).toEqual(
      subjects,
    );
  });

  test('what ends within a period, to the end of its last day, or has ended', async () => {
    const api = (name: string, day: string): string => `
  /${name}: { get: { deprecated: true, x-sunset: '${day}', responses: { '200': { description: OK } } } }`;
    const text = `
openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
paths:
  /undated: { get: { deprecated: true, responses: { '200': { description: OK } } } }${api('later', '2026-02-15')}${api('last', '2026-02-14')}${api('past', '2025-01-01')}
`;
    const { deprecations, due } = await reportOn([text], { due: '30d' });
    expect(deprecations.map(({ path }) => path)).toEqual(['/past', '/last']);
    expect(due).toBe('30d');
  });

  test('several APIs in one list, by when things end, each under a name of its own', async () => {
    const api = (title: string, version: string, day: string): string => `
openapi: 3.1.0
info: { title: ${title}, version: ${version} }
paths: { /things: { get: { deprecated: true, x-sunset: '${day}', responses: { '200': { description: OK } } } } }
`;
    const { descriptions, deprecations } = await reportOn([
      api('Users', '1.0.0', '2026-12-31'),
      api('Plans', '1.0.0', '2026-06-30'),
      api('Plans', '2.0.0', '2026-09-30'),
    ]);
    expect(deprecations.map(it => descriptions[it.description]?.name)).toEqual(['Plans 1.0.0', 'Plans 2.0.0', 'Users']);
  });
});
