// Examples of headers that hold a date are dates as HTTP writes them.

import { exampleValuesOf } from '../../contract/example-values.ts';
import { describedHeaders } from '../../conventions/described-headers.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import { httpDateOf, readHttpDate } from '../../http/http-date.ts';

const headers = new Set(['date', 'expires', 'last-modified', 'if-modified-since', 'if-unmodified-since']);

export default lintRule({
  id: 'cache-http-date',
  family: 'caching',
  on: 'operation',
  summary: {
    en: 'Examples of Last-Modified, Expires, Date and If-(Un)Modified-Since are HTTP dates, with the right day of the week.',
    ja: 'Last-Modified・Expires・Date・If-Modified-Since・If-Unmodified-Since の例は、曜日も正しい HTTP の日時です。',
  },
  standards: [{ rfc: 9110, section: '5.6.7' }],
  check: ({ operation }) =>
    describedHeaders(operation)
      .filter(({ name }) => headers.has(name.toLowerCase()))
      .flatMap(header =>
        exampleValuesOf(header).flatMap(({ value, origin }) => {
          const reading = typeof value === 'string' ? readHttpDate(value) : undefined;
          // RFC 9111, section 5.3: servers write `Expires: 0` for what has expired already.
          if (!reading || reading.kind === 'date' || (header.name.toLowerCase() === 'expires' && value === '0'))
            return [];
          const { fault, time } = reading;
          const meant = time === undefined ? '' : httpDateOf(time);
          return [{ facts: { header: header.name, value: String(value), fault, meant }, at: origin }];
        }),
      ),
  message: {
    en: ({ header, value, fault, meant }) =>
      fault === 'weekday'
        ? `${header} says ${value}, and that day is a ${weekdays[meant.slice(0, 3)] ?? meant.slice(0, 3)}`
        : `${header} says ${value}, which is no HTTP date`,
    ja: ({ header, value, fault, meant }) =>
      fault === 'weekday'
        ? `${header} の ${value} は曜日が違います（正しくは ${meant.slice(0, 3)}）`
        : `${header} の ${value} は HTTP の日時ではありません`,
  },
  why: {
    en: 'Examples are copied. HTTP has one form for dates, always in GMT: what cannot be read is ignored, and the condition or the lifetime of the copy with it.',
    ja: '例はそのまま使われます。HTTP の日時の形式は GMT の一つだけで、読めない値は無視され、条件やキャッシュの期限も効かなくなります。',
  },
  fix: {
    en: 'Write it like Thu, 01 Jan 2026 00:00:00 GMT.',
    ja: 'Thu, 01 Jan 2026 00:00:00 GMT の形で書いてください。',
  },
  repairs: [
    {
      // The same moment in the form that HTTP asks for; of a wrong weekday, the date counts. A default is no example.
      kind: 'safe',
      title: { en: ({ meant }) => `Write ${meant}`, ja: ({ meant }) => `${meant} と書く` },
      edits: ({ facts: { meant }, at: place }) =>
        meant === '' || place.key === 'default' ? [] : [{ kind: 'set', at: place, value: meant }],
    },
  ],
  examples: [
    {
      title: 'A day of the week that it was not',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              last-modified:
                schema: { type: string }
                example: Sat, 31 Dec 2018 23:59:59 GMT # ✗
      `,
      repaired: `
        responses:
          '200':
            description: OK
            headers:
              last-modified:
                schema: { type: string }
                example: Mon, 31 Dec 2018 23:59:59 GMT
      `,
    },
    {
      title: 'The form of JSON, and none at all',
      scope: 'operation',
      method: 'get',
      yaml: `
        parameters:
          - name: If-Modified-Since
            in: header
            schema:
              type: string
              example: '2026-01-01T00:00:00Z' # ✗
            examples:
              short:
                value: 1 January 2026 # ✗
        responses: { '200': { description: OK } }
      `,
      repaired: `
        parameters:
          - name: If-Modified-Since
            in: header
            schema:
              type: string
              example: 'Thu, 01 Jan 2026 00:00:00 GMT'
            examples:
              short:
                value: 1 January 2026
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'HTTP dates, and what has expired already',
      scope: 'operation',
      method: 'get',
      yaml: `
        parameters:
          - { name: since, in: query, schema: { type: string, example: '2026-01-01T00:00:00Z' } }
        responses:
          '200':
            description: OK
            headers:
              Last-Modified: { schema: { type: string, example: 'Thu, 01 Jan 2026 00:00:00 GMT' } }
              Expires: { schema: { type: string, example: '0' } }
      `,
    },
  ],
});

const weekdays: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};
