// Values of the header Sunset are HTTP dates.
import { lintRule } from '../../conventions/lint-rule.ts';
import type { LocalMoment } from '../../conventions/local-moment.ts';
import { greenwich, isDay, stampOf, timeOf } from '../../conventions/local-moment.ts';
import { httpDateOf, readHttpDate } from '../../http/http-date.ts';
import { lifecycleHeaders } from '../../lifecycle/headers.ts';
import type { DayEdge } from '../../lifecycle/stated-date.ts';
import type { Origin } from '../../source/origin.ts';

const faults = {
  weekday: { en: 'names the wrong day of the week', ja: '曜日が違います' },
  zone: { en: 'is not in GMT, the only zone of HTTP', ja: 'HTTP で唯一の時間帯である GMT ではありません' },
  padding: { en: 'has a number with one digit where HTTP has two', ja: '2 桁で書くところが 1 桁になっています' },
  'letter-case': { en: 'is written in the wrong case', ja: '大文字と小文字が違います' },
  spacing: { en: 'is not exactly in the form of HTTP', ja: 'HTTP の形式と正確には一致しません' },
  'rfc-850': { en: 'has the form of RFC 850, which HTTP gave up', ja: 'HTTP では廃止された RFC 850 の形式です' },
  asctime: { en: 'has the form of asctime, which HTTP gave up', ja: 'HTTP では廃止された asctime の形式です' },
  'rfc-3339': { en: 'is a timestamp, and no HTTP date', ja: 'タイムスタンプであり、HTTP の日時ではありません' },
  'day-only': { en: 'is a day, and no HTTP date', ja: '日付だけで、HTTP の日時ではありません' },
  'no-zone': { en: 'is a time without a zone', ja: '時間帯のない日時です' },
  epoch: { en: 'counts seconds, as Deprecation does', ja: 'Deprecation のような秒数です' },
  impossible: { en: 'is a moment that never comes', ja: '存在しない日時です' },
  empty: { en: 'is empty', ja: '空です' },
  other: { en: 'is no HTTP date', ja: 'HTTP の日時ではありません' },
} as const;

export default lintRule({
  id: 'sunset-header-value',
  family: 'lifecycle',
  on: 'operation',
  summary: {
    en: 'Values of Sunset are HTTP dates: Tue, 30 Jun 2026 23:59:59 GMT.',
    ja: 'Sunset の値は Tue, 30 Jun 2026 23:59:59 GMT のような HTTP の日時です。',
  },
  standards: [
    { rfc: 8594, section: '3' },
    { rfc: 9110, section: '5.6.7' },
  ],
  check: ({ operation }, { settings }) =>
    lifecycleHeaders(operation).flatMap(({ name, value, origin }) => {
      if (name !== 'Sunset') return [];
      const text = String(value);
      const reading = readHttpDate(text);
      if (reading.kind === 'date') return [];
      const { fault, time, local = '' } = reading;
      const zone = local === '' ? '' : settings.lifecycle.timeZone;
      return [{ facts: { text, fault, meant: time === undefined ? '' : httpDateOf(time), local, zone }, at: origin }];
    }),
  message: {
    en: ({ text, fault }) => `Sunset is \`${text}\`, which ${faults[fault].en}`,
    ja: ({ text, fault }) => `Sunset の \`${text}\` は${faults[fault].ja}`,
  },
  why: {
    en: 'Clients that plan by the header cannot read the date, and learn of the end when it has come.',
    ja: 'このヘッダーで計画を立てるクライアントは日時を読めず、終了したときに初めて気づきます。',
  },
  fix: {
    en: 'Write the moment as HTTP does. Of a day, the last second keeps what was announced.',
    ja: 'HTTP の形式で書いてください。日付だけの場合は、その日の最後の秒にすれば告知どおりになります。',
  },
  repairs: [
    {
      // The same moment in the form that HTTP asks for: where the day of the week is wrong, the date counts. Of an example,
      // that is: a schema that allows one value only would allow another one then.
      kind: 'safe',
      title: { en: ({ meant }) => `Write ${meant}`, ja: ({ meant }) => `${meant} と書く` },
      edits: ({ facts: { meant }, at }) => (meant === '' || isPromised(at) ? [] : [{ kind: 'set', at, value: meant }]),
    },
    {
      kind: 'suggestion',
      title: { en: ({ meant }) => `Write ${meant}`, ja: ({ meant }) => `${meant} と書く` },
      edits: ({ facts: { meant }, at }) => (meant !== '' && isPromised(at) ? [{ kind: 'set', at, value: meant }] : []),
    },
    {
      kind: 'suggestion',
      title: {
        en: facts =>
          isDay(facts.local)
            ? `Write ${dateOf(facts, 'last')}, to keep it through ${facts.local}${inZone(facts, 'last', ' (', ')')}`
            : `Write ${dateOf(facts, 'last')}, if ${facts.local} is at ${facts.zone}`,
        ja: facts =>
          isDay(facts.local)
            ? `${dateOf(facts, 'last')} と書く（${facts.local} の終わりまで残す${inZone(facts, 'last', '、', '')}）`
            : `${dateOf(facts, 'last')} と書く（${facts.local} が ${facts.zone} の時刻の場合）`,
      },
      edits: ({ facts, at }) => (facts.local === '' ? [] : [{ kind: 'set', at, value: dateOf(facts, 'last') }]),
    },
    {
      kind: 'suggestion',
      title: {
        en: facts =>
          `Write ${dateOf(facts, 'first')}, to end it as ${facts.local} begins${inZone(facts, 'first', ' (', ')')}`,
        ja: facts =>
          `${dateOf(facts, 'first')} と書く（${facts.local} の始まりに終える${inZone(facts, 'first', '、', '')}）`,
      },
      edits: ({ facts, at }) => (isDay(facts.local) ? [{ kind: 'set', at, value: dateOf(facts, 'first') }] : []),
    },
  ],
  examples: [
    {
      title: 'The example of RFC 8594, whose day was a Monday',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              Sunset:
                schema:
                  type: string
                  const: Sat, 31 Dec 2018 23:59:59 GMT # ✗
      `,
    },
    {
      title: 'An example with a day of the week that it was not',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              Sunset:
                schema: { type: string }
                example: Sat, 31 Dec 2018 23:59:59 GMT # ✗
      `,
      repaired: `
        responses:
          '200':
            description: OK
            headers:
              Sunset:
                schema: { type: string }
                example: Mon, 31 Dec 2018 23:59:59 GMT
      `,
    },
    {
      title: 'A day',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              Sunset: { schema: { type: string }, example: '2026-06-30' } # ✗
      `,
    },
    {
      title: 'An HTTP date',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              sunset: { schema: { type: string }, example: 'Tue, 30 Jun 2026 23:59:59 GMT' }
      `,
    },
  ],
});

const isPromised = ({ key, parent }: Origin): boolean => key === 'const' || parent?.key === 'enum';

const dateOf = (moment: LocalMoment, edge: DayEdge): string => httpDateOf(timeOf(moment, edge));

/** Elsewhere than in Greenwich the day is another one, so that the moment is shown there. */
const inZone = (moment: LocalMoment, edge: DayEdge, before: string, after: string): string =>
  moment.zone === greenwich ? '' : `${before}${stampOf(moment, edge)}${after}`;
