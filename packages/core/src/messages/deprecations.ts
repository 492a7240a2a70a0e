// Everything that the reports of what is deprecated say.
import type { Catalogue } from './language.ts';

type State = 'overdue' | 'ending' | 'deprecated' | 'announced' | 'undated';

export interface DeprecationsMessages {
  /** Of a whole page, and of a calendar. */
  readonly title: string;
  readonly asOf: (day: string) => string;
  readonly apis: (count: number) => string;
  /** What is about all of it. */
  readonly wholeVersion: string;
  readonly state: Readonly<Record<State, string>>;
  readonly counted: Readonly<Record<State, (count: number) => string>>;
  readonly columns: Readonly<Record<'state' | 'until' | 'since' | 'subject' | 'successor' | 'api', string>>;
  /** 0 today, negative once it has passed. */
  readonly daysLeft: (days: number) => string;
  /** A version instead of a day. */
  readonly version: (version: string) => string;
  readonly noSuccessor: string;
  readonly operations: (count: number) => string;
  readonly more: (count: number) => string;
  /** Of the one file that is meant. */
  readonly line: (line: number) => string;
  readonly contradiction: (said: string, name: string, place: string) => string;
  readonly timeline: string;
  readonly timelineTitle: string;
  readonly colon: string;
  readonly today: (day: string) => string;
  readonly begin: (count: number) => string;
  readonly end: (count: number) => string;
  readonly ended: (count: number) => string;
  readonly nothing: string;
  readonly nothingDue: (period: string) => string;
  readonly due: (period: string) => string;
  readonly onlyInTexts: (count: number) => string;
  /** Of a long list without `--all`. */
  readonly hidden: (count: number) => string;
  readonly listSeparator: string;
  readonly aside: (text: string) => string;
  /** The table that readers of an API know. */
  readonly table: {
    readonly api: string;
    readonly old: string;
    readonly part: string;
    readonly successor: string;
    readonly partSuccessor: string;
    readonly deprecatedAt: string;
    readonly removal: string;
  };
  readonly reason: string;
  readonly documents: string;
  readonly calendar: {
    readonly ends: (subject: string, api: string) => string;
    readonly begins: (subject: string, api: string) => string;
    readonly alarm: (subject: string, day: string) => string;
  };
  readonly chart: string;
  readonly list: string;
  readonly overview: string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const english: DeprecationsMessages = {
  title: 'Deprecations',
  asOf: day => `as of ${day}`,
  apis: count => plural(count, 'API', 'APIs'),
  wholeVersion: 'the whole version',
  state: {
    overdue: 'overdue',
    ending: 'ending soon',
    deprecated: 'deprecated',
    announced: 'announced',
    undated: 'no end date',
  },
  counted: {
    overdue: count => `${count} overdue`,
    ending: count => `${count} ending soon`,
    deprecated: count => `${count} deprecated`,
    announced: count => `${count} announced`,
    undated: count => `${count} without an end date`,
  },
  columns: {
    state: 'state',
    until: 'until',
    since: 'since',
    subject: 'what',
    successor: 'successor',
    api: 'API',
  },
  daysLeft: days => {
    if (days === 0) return 'today';
    return days > 0 ? `in ${plural(days, 'day', 'days')}` : `${plural(-days, 'day', 'days')} ago`;
  },
  version: version => (/^\d/.test(version) ? `v${version}` : version),
  noSuccessor: 'no successor',
  operations: count => plural(count, 'operation', 'operations'),
  more: count => `${count} more`,
  line: line => `line ${line}`,
  contradiction: (said, name, place) => `but ${said} in ${name} (${place})`,
  timeline: 'timeline',
  timelineTitle: 'Month by month',
  colon: ': ',
  today: day => `today, ${day}`,
  begin: count => `${count} deprecated`,
  end: count => (count === 1 ? '1 ends' : `${count} end`),
  ended: count => `${count} ended`,
  nothing: 'Nothing is deprecated, and nothing has an end date.',
  nothingDue: period => `Nothing ends within ${period}, and nothing is overdue.`,
  due: period => `what ends within ${period} or is overdue`,
  onlyInTexts: count =>
    `${plural(count, 'part is', 'parts are')} called deprecated in texts only: \`breakwater lint --ruleset lifecycle\` says where.`,
  hidden: count => `${count} more without an end date: \`--all\` lists them`,
  listSeparator: ', ',
  aside: text => ` (${text})`,
  table: {
    api: 'API',
    old: 'Old endpoint',
    part: 'Old part',
    successor: 'New endpoint',
    partSuccessor: 'New part',
    deprecatedAt: 'Deprecated on',
    removal: 'Removal planned',
  },
  reason: 'Reason',
  documents: 'See',
  calendar: {
    ends: (subject, api) => `${subject} ends (${api})`,
    begins: (subject, api) => `${subject} is deprecated from today (${api})`,
    alarm: (subject, day) => `${subject} ends on ${day}`,
  },
  chart: 'From deprecation to end',
  list: 'All of them',
  overview: 'Overview',
};

const japanese: DeprecationsMessages = {
  title: '非推奨の一覧',
  asOf: day => `${day} 時点`,
  apis: count => `API ${count} 件`,
  wholeVersion: 'このバージョン全体',
  state: {
    overdue: '期限超過',
    ending: 'まもなく終了',
    deprecated: '非推奨',
    announced: '予告済み',
    undated: '終了日なし',
  },
  counted: {
    overdue: count => `期限超過 ${count} 件`,
    ending: count => `まもなく終了 ${count} 件`,
    deprecated: count => `非推奨 ${count} 件`,
    announced: count => `予告済み ${count} 件`,
    undated: count => `終了日なし ${count} 件`,
  },
  columns: {
    state: '状態',
    until: '終了日',
    since: '非推奨日',
    subject: '対象',
    successor: '後継',
    api: 'API',
  },
  daysLeft: days => {
    if (days === 0) return '本日';
    return days > 0 ? `あと ${days} 日` : `${-days} 日超過`;
  },
  version: version => (/^\d/.test(version) ? `v${version}` : version),
  noSuccessor: '後継なし',
  operations: count => `${count} オペレーション`,
  more: count => `他 ${count} 件`,
  line: line => `${line} 行目`,
  contradiction: (said, name, place) => `ただし ${name} では ${said}（${place}）`,
  timeline: '月別の予定',
  timelineTitle: '月別の予定',
  colon: ': ',
  today: day => `本日 ${day}`,
  begin: count => `非推奨 ${count} 件`,
  end: count => `終了 ${count} 件`,
  ended: count => `終了済み ${count} 件`,
  nothing: '非推奨のものも、終了日の決まったものもありません。',
  nothingDue: period => `${period} 以内に終了するものも、期限を過ぎたものもありません。`,
  due: period => `${period} 以内に終了するもの、または期限を過ぎたもの`,
  onlyInTexts: count =>
    `説明文でのみ非推奨とされているものが ${count} 件あります。\`breakwater lint --ruleset lifecycle\` で箇所を表示します。`,
  hidden: count => `終了日のないものが他に ${count} 件あります（\`--all\` で表示します）`,
  listSeparator: '、',
  aside: text => `（${text}）`,
  table: {
    api: 'API',
    old: '旧エンドポイント',
    part: '旧項目',
    successor: '新エンドポイント',
    partSuccessor: '新項目',
    deprecatedAt: '非推奨日',
    removal: '削除予定日',
  },
  reason: '理由',
  documents: '参照',
  calendar: {
    ends: (subject, api) => `${subject} の終了（${api}）`,
    begins: (subject, api) => `${subject} は本日から非推奨（${api}）`,
    alarm: (subject, day) => `${subject} は ${day} に終了します`,
  },
  chart: '非推奨から終了まで',
  list: '全件',
  overview: '概要',
};

export const deprecationsMessages: Catalogue<DeprecationsMessages> = { en: english, ja: japanese };
