// Values of the header Deprecation are Dates of structured fields.

import { exampleValuesOf } from '../../contract/example-values.ts';
import type { Header, Operation } from '../../contract/model.ts';
import { isInline } from '../../conventions/is-inline.ts';
import type { Found, LintContext } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import type { LocalMoment } from '../../conventions/local-moment.ts';
import { isDay, stampsOf, timeOf } from '../../conventions/local-moment.ts';
import { dayAt } from '../../conventions/notice.ts';
import { defaultSettings } from '../../conventions/settings.ts';
import type { DeprecationFault } from '../../http/deprecation-date.ts';
import { deprecationOf, readDeprecation } from '../../http/deprecation-date.ts';
import type { DatedEvidence } from '../../lifecycle/lifecycle.ts';
import type { DayEdge } from '../../lifecycle/stated-date.ts';
import { facetsOf } from '../../schema/view.ts';
import type { Origin } from '../../source/origin.ts';

const faults: Readonly<Record<Fault, { readonly en: string; readonly ja: string }>> = {
  true: {
    en: 'tells no date: drafts 00 to 02 (2020 to 2021) had this form',
    ja: '日時を示しません。草案 00～02（2020～2021 年）の形式です',
  },
  boolean: {
    en: 'is a Boolean, which this header never was',
    ja: '真偽値ですが、このヘッダーが真偽値だったことはありません',
  },
  'http-date': {
    en: 'is an HTTP date: drafts before the end of 2023 had this form',
    ja: 'HTTP の日時です。2023 年末より前の草案の形式です',
  },
  fraction: { en: 'has a fraction, and a Date counts whole seconds', ja: '小数がありますが、数えるのは整数の秒です' },
  quoted: { en: 'is in quotes, which make it text', ja: '引用符で囲まれているため、ただの文字列です' },
  milliseconds: { en: 'counts milliseconds, and a Date counts seconds', ja: 'ミリ秒ですが、数えるのは秒です' },
  range: { en: 'is beyond the year 9999', ja: '西暦 9999 年を超えています' },
  epoch: { en: 'is a number without the @ of a Date', ja: '日時を表す @ のない数値です' },
  'rfc-3339': {
    en: 'is a timestamp, and no Date of structured fields',
    ja: 'タイムスタンプであり、構造化フィールドの日時ではありません',
  },
  'day-only': {
    en: 'is a day, and no Date of structured fields',
    ja: '日付だけで、構造化フィールドの日時ではありません',
  },
  'no-zone': { en: 'is a time without a zone', ja: '時間帯のない日時です' },
  impossible: { en: 'is a moment that never comes', ja: '存在しない日時です' },
  empty: { en: 'is empty', ja: '空です' },
  other: { en: 'is no date at all', ja: '日時ではありません' },
  type: {
    en: 'can hold no Date, which is text like @1767139200',
    ja: '@1767139200 のような文字列である日時を表せません',
  },
};

type Fault = DeprecationFault | 'type';

// An alias, as an interface is no plain data for the compiler.
type Mistake = {
  readonly text: string;
  readonly fault: Fault;
  /** As it should be written, where that is known. */
  readonly meant: string;
  /** What else says since when: then `local` and `zone` are of that. */
  readonly said: string;
} & LocalMoment;

export default lintRule({
  id: 'deprecation-header-value',
  family: 'lifecycle',
  on: 'header',
  summary: {
    en: 'Values of Deprecation are moments in seconds since 1970: @1767139200.',
    ja: 'Deprecation の値は @1767139200 のように、1970 年からの秒数で表した日時です。',
  },
  standards: [
    { rfc: 9745, section: '2.1' },
    { rfc: 9651, section: '3.3.7' },
  ],
  check({ header, operation }, context): readonly Found<Mistake>[] {
    if (header.name.toLowerCase() !== 'deprecation') return noneFound;
    const wrongType = typeMistake(header);
    if (wrongType) return [wrongType];
    return exampleValuesOf(header).flatMap(({ value, origin }) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      const reading = readDeprecation(text);
      if (reading.kind === 'date') return [];
      const { fault, time, local } = reading;
      const meant = time === undefined ? '' : deprecationOf(time);
      const known = meant === '' && local === undefined ? dateElsewhere(operation, origin, context) : undefined;
      const stated = local ?? known?.date.day ?? '';
      const zone = stated === '' ? '' : context.settings.lifecycle.timeZone;
      const facts = { text, fault, meant, local: stated, zone, said: known?.name ?? '' };
      return [{ facts, at: origin }];
    });
  },
  message: {
    en: ({ text, fault }) =>
      fault === 'type'
        ? `the type ${text} of Deprecation ${faults.type.en}`
        : `Deprecation is \`${text}\`, which ${faults[fault].en}`,
    ja: ({ text, fault }) =>
      fault === 'type'
        ? `Deprecation の型 ${text} では${faults.type.ja}`
        : `Deprecation の \`${text}\` は${faults[fault].ja}`,
  },
  why: {
    en: 'Clients read a structured field strictly: what is no Date is dropped whole, and nobody is warned.',
    ja: 'クライアントは構造化フィールドを厳密に読みます。日時でない値は丸ごと捨てられ、誰にも警告が届きません。',
  },
  fix: {
    en: 'Write the moment in seconds since 1970 behind an @. Deprecation may lie in the future; a day begins with its first second.',
    ja: '1970 年からの秒数を @ に続けて書いてください。未来の日時でもかまいません。日付だけの場合は、その日の最初の秒から始まります。',
  },
  repairs: [
    {
      // The same moment in the form that the header has.
      kind: 'safe',
      title: {
        en: ({ meant }) => `Write ${meant} (${inUtc(meant)})`,
        ja: ({ meant }) => `${meant}（${inUtc(meant)}）と書く`,
      },
      edits: ({ facts: { meant }, at }) => (meant === '' ? [] : [{ kind: 'set', at, value: meant }]),
    },
    {
      kind: 'suggestion',
      title: {
        en: facts => `Write ${dateOf(facts, 'first')} (${stampsOf(facts, 'first')}), ${edgeOf(facts, 'beginning')}`,
        ja: facts =>
          `${dateOf(facts, 'first')} と書く（${stampsOf(facts, 'first')}、${edgeInJapanese(facts, '始まり')}）`,
      },
      edits: ({ facts, at }) => (facts.local === '' ? [] : [{ kind: 'set', at, value: dateOf(facts, 'first') }]),
    },
    {
      kind: 'suggestion',
      title: {
        en: facts => `Write ${dateOf(facts, 'last')} (${stampsOf(facts, 'last')}), ${edgeOf(facts, 'end')}`,
        ja: facts =>
          `${dateOf(facts, 'last')} と書く（${stampsOf(facts, 'last')}、${edgeInJapanese(facts, '終わり')}）`,
      },
      edits: ({ facts, at }) => (isDay(facts.local) ? [{ kind: 'set', at, value: dateOf(facts, 'last') }] : []),
    },
    {
      kind: 'suggestion',
      title: { en: () => 'Write when today begins', ja: () => '今日の始まりの日時を書く' },
      edits({ facts: { fault, local }, at }, _, { settings, now }) {
        if (local !== '' || !dateless.has(fault) || !isInline(at)) return [];
        const today = { local: dayAt(now.getTime(), settings), zone: settings.lifecycle.timeZone };
        return [{ kind: 'set', at, value: dateOf(today, 'first') }];
      },
    },
    {
      kind: 'suggestion',
      title: { en: () => 'Declare text', ja: () => '文字列として宣言' },
      edits: ({ facts: { fault }, at }) => (fault === 'type' ? [{ kind: 'set', at, value: 'string' }] : []),
    },
  ],
  examples: [
    {
      title: 'Forms of the drafts',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              Deprecation: { schema: { type: string }, example: 'Wed, 31 Dec 2025 00:00:00 GMT' } # ✗
          '204':
            description: Nothing
            headers:
              deprecation: { schema: { type: string }, example: 'true' } # ✗
      `,
      repaired: `
        responses:
          '200':
            description: OK
            headers:
              Deprecation: { schema: { type: string }, example: '@1767139200' }
          '204':
            description: Nothing
            headers:
              deprecation: { schema: { type: string }, example: 'true' }
      `,
    },
    {
      title: 'A day is a choice, in the zone of the API',
      scope: 'operation',
      method: 'get',
      settings: { lifecycle: { ...defaultSettings.lifecycle, timeZone: '+09:00' } },
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              Deprecation:
                schema:
                  type: string
                  const: '2025-12-31' # ✗
      `,
    },
    {
      title: 'Something else says since when',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-deprecated-at: '2025-12-31'
        responses:
          '200':
            description: OK
            headers:
              Deprecation: { schema: { type: string }, example: 'true' } # ✗
      `,
    },
    {
      title: 'Numbers, Booleans and quotes',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              Deprecation:
                schema: { type: string }
                examples:
                  number: { value: 1767139200 } # ✗
                  boolean: { value: '?1' } # ✗
                  fraction: { value: '@1767139200.5' } # ✗
                  milliseconds: { value: '@1767139200000' } # ✗
                  quotes: { value: '"@1767139200"' } # ✗
                  timestamp: { value: '2025-12-31T00:00:00+09:00' } # ✗
      `,
    },
    {
      title: 'A type that holds no date, and 2.0',
      scope: 'operation',
      method: 'get',
      openapi: '2.0',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              Deprecation:
                type: boolean # ✗
          '201':
            description: Made
            headers:
              Deprecation: { type: string, x-example: '@1767139200' }
      `,
    },
    {
      title: 'Dates, also with parameters',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              deprecation: { schema: { type: string, examples: ['@1767139200', '@1767139200;sunset=false'] } }
              Sunset: { schema: { type: string }, example: 'true' }
      `,
    },
  ],
});

/** What says that it is so, and never said since when. */
const dateless: ReadonlySet<Fault> = new Set<Fault>(['true', 'boolean', 'empty']);

const typeMistake = ({ schema }: Header): Found<Mistake> | undefined => {
  const facets = schema && facetsOf(schema);
  const place = facets?.sources.get('type');
  if (!facets || !place || facets.types.has('string')) return undefined;
  const text = [...facets.types].join(', ');
  return { facts: { text, fault: 'type', meant: '', local: '', zone: '', said: '' }, at: place };
};

/** Of a header that operations share nobody knows which of them is meant. */
const dateElsewhere = (
  operation: Operation,
  origin: Origin,
  { lifecycles }: Pick<LintContext<unknown>, 'lifecycles'>,
): DatedEvidence | undefined => {
  if (!isInline(origin)) return undefined;
  const own = lifecycles().find(({ subject }) => subject.kind === 'operation' && subject.operation === operation);
  return own?.deprecatedAt;
};

const inUtc = (value: string): string => `${new Date(Number(value.slice(1)) * 1000).toISOString().slice(0, 19)}Z`;

const dateOf = (moment: LocalMoment, edge: DayEdge): string => deprecationOf(timeOf(moment, edge));

/** Of a day; of a time, that it is taken to be in the zone of the API. */
const edgeOf = ({ local, zone, said }: Mistake, edge: 'beginning' | 'end'): string => {
  const what = `${local}${said === '' ? '' : ` in ${said}`}`;
  return isDay(local) ? `the ${edge} of ${what}` : `if ${what} is at ${zone}`;
};

const edgeInJapanese = ({ local, zone, said }: Mistake, edge: '始まり' | '終わり'): string => {
  const what = `${said === '' ? '' : `${said} の `}${local}`;
  return isDay(local) ? `${what} の${edge}` : `${what} が ${zone} の時刻の場合`;
};
