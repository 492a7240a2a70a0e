// The calendar of what ends, as another program reads it.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toDeprecationsCalendar } from '../../src/index.ts';
import type { Judged } from './found-in.ts';
import { reportOn } from './found-in.ts';

const description = (...operations: readonly string[]): string => `
openapi: 3.1.0
info: { title: Plans; of journeys, version: 1.0.0 }
paths:
${operations.map((fields, index) => `  /things/${index}: { get: { ${fields}, responses: { '200': { description: OK } } } }`).join('\n')}
`;

const eventsOf = async (texts: readonly string[], judged?: Judged) => {
  const text = [...toDeprecationsCalendar(await reportOn(texts, judged))].join('');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map(it => new ICAL.Event(it));
};

const day = description("deprecated: true, x-sunset: '2026-06-30'");

describe('calendar', () => {
  test('a day is an event of that day, and a moment one of UTC', async () => {
    const [ofDay, ofMoment] = await eventsOf([
      description(
        "deprecated: true, x-sunset: '2026-06-30'",
        "deprecated: true, x-sunset: '2026-07-31T12:00:00+09:00'",
      ),
    ]);
    expect([ofDay?.startDate.toString(), ofDay?.startDate.isDate]).toEqual(['2026-06-30', true]);
    expect(ofDay?.summary).toBe('GET /things/0 ends (Plans; of journeys)');
    expect(ofMoment?.startDate.toString()).toBe('2026-07-31T03:00:00Z');
  });

  test('an alarm comes when the end begins to be near, and none after the end', async () => {
    const alarmsOf = async (judged: Judged) =>
      (await eventsOf([day], judged)).flatMap(it =>
        it.component.getAllSubcomponents('valarm').map(alarm => String(alarm.getFirstPropertyValue('trigger'))),
      );
    expect(await alarmsOf({})).toEqual(['-P30D']);
    expect(await alarmsOf({ lifecycle: { warnBefore: 'P2M' } })).toEqual(['-P61D']);
    expect(await alarmsOf({ now: '2026-07-01' })).toEqual([]);
  });

  test('what will be deprecated has an event for that as well', async () => {
    const events = await eventsOf([description("x-deprecated-at: '2026-03-01', x-sunset: '2026-09-30'")]);
    expect(events.map(it => it.startDate.toString())).toEqual(['2026-03-01', '2026-09-30']);
  });

  test('an event keeps its name when its date moves, and when others come before it; two never share one', async () => {
    const namesOf = async (...texts: readonly string[]) => (await eventsOf(texts)).map(({ uid }) => uid);
    const [name] = await namesOf(day);
    expect(await namesOf(day.replace('2026-06-30', '2026-08-31'))).toEqual([name]);
    expect(
      await namesOf(day.replace('paths:', "paths:\n  /a: { get: { deprecated: true, x-sunset: '2026-01-31' } }")),
    ).toContain(name);
    expect(new Set(await namesOf(day, day.replace('1.0.0', '2.0.0'))).size).toBe(2);
  });

  test('is the same whenever it is written for the same moment, and says which', async () => {
    const [event] = await eventsOf([day], { now: '2026-01-15T08:30:00Z' });
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-01-15T08:30:00Z');
  });

  test('is a valid calendar where nothing ends', async () => {
    const text = [...toDeprecationsCalendar(await reportOn([description('deprecated: true')]))].join('');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });
});
