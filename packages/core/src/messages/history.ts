// Everything that the reports of a history say.
import type { Catalogue } from './language.ts';

type EventKind =
  | 'added'
  | 'moved'
  | 'deprecated'
  | 'dated'
  | 'undeprecated'
  | 'sunset-set'
  | 'sunset-moved-later'
  | 'sunset-moved-earlier'
  | 'sunset-removed'
  | 'removed';

type Kind = 'api' | 'operation' | 'parameter' | 'header' | 'schema' | 'property' | 'security-scheme';

interface EventWords {
  /** '' where there is none. */
  readonly from: string;
  readonly to: string;
  /** That lost what others still have; 0 for what is gone. */
  readonly operations: number;
}

interface FindingWords {
  readonly deprecatedAt?: string;
  readonly announcedIn?: string;
  readonly announcedOn?: string;
  readonly to?: string;
  readonly days?: number;
  readonly minimumNotice?: string;
}

export interface HistoryMessages {
  /** What is about all of it. */
  readonly wholeVersion: string;
  readonly event: Readonly<Record<EventKind, (words: EventWords) => string>>;
  /** Of what is added again. */
  readonly putBack: string;
  /** An event and how it stands to what was announced before. */
  readonly beside: (message: string, clause: string) => string;
  readonly removedWithoutDeprecation: (addedIn: string | undefined) => string;
  /** Of a removal on a day that nobody knows. */
  readonly toEndOn: (sunsetAt: string) => string;
  /** What no event says by itself. */
  readonly finding: Readonly<Record<'deprecation-back-dated' | 'notice-too-short', (words: FindingWords) => string>>;
  readonly counted: Readonly<Partial<Record<string, (count: number) => string>>>;
  readonly revisions: (count: number, first: string, last: string) => string;
  /** Revisions that are not listed. */
  readonly quiet: (count: number) => string;
  readonly onlyOne: (label: string) => string;
  readonly columns: Readonly<
    Record<'revision' | 'day' | 'what' | 'added' | 'deprecated' | 'sunset' | 'removed' | 'wrong', string>
  >;
  readonly wrong: string;
  readonly changed: string;
  readonly added: string;
  readonly things: (count: number) => string;
  readonly kinds: Readonly<Record<Kind, (count: number) => string>>;
  /** Of a list without `--all`. */
  readonly more: (count: number) => string;
  readonly nothingHappened: string;
  readonly nothingWrong: string;
  readonly noDates: string;
  readonly listSeparator: string;
  readonly partSeparator: string;
  /** Behind what it lists. */
  readonly list: (names: string) => string;
  readonly aside: (text: string) => string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const english: HistoryMessages = {
  wholeVersion: 'the whole version',
  event: {
    added: () => 'added',
    moved: ({ from }) => `moved from ${from}`,
    deprecated: ({ to }) => (to === '' ? 'deprecated' : `deprecated as of ${to}`),
    dated: ({ from, to }) => `deprecation dated ${to}${from === '' ? '' : ` instead of ${from}`}`,
    undeprecated: () => 'no longer deprecated',
    'sunset-set': ({ to }) => `sunset announced for ${to}`,
    'sunset-moved-later': ({ from, to }) => `sunset put off from ${from} to ${to}`,
    'sunset-moved-earlier': ({ from, to }) => `sunset brought forward from ${from} to ${to}`,
    'sunset-removed': ({ from }) => `sunset (${from}) no longer announced`,
    removed: ({ operations }) =>
      operations === 0 ? 'removed' : `removed from ${plural(operations, 'operation', 'operations')}`,
  },
  putBack: 'put back',
  beside: (message, clause) => `${message} ${clause}`,
  removedWithoutDeprecation: addedIn =>
    `without having been deprecated${addedIn === undefined ? '' : ` since it came with ${addedIn}`}`,
  toEndOn: sunsetAt => `with a sunset announced for ${sunsetAt}`,
  finding: {
    'deprecation-back-dated': ({ deprecatedAt, announcedIn, announcedOn, days }) =>
      `back-dated by ${plural(days ?? 0, 'day', 'days')}: ${announcedIn} (${announcedOn}) is the first to say so, and says ${deprecatedAt}`,
    'notice-too-short': ({ announcedIn, announcedOn, to, days, minimumNotice }) =>
      `${plural(days ?? 0, 'day', 'days')} of notice, from ${announcedIn} (${announcedOn}), the first to announce it, to ${to}; the minimum is ${minimumNotice}`,
  },
  counted: {
    'removed-before-sunset': count => `${count} removed before the sunset`,
    'removed-without-deprecation': count => `${count} removed without having been deprecated`,
    'removed-no-sunset': count => `${count} removed without an announced sunset`,
    'removed-too-early': count => `${count} removed too early`,
    'removed-incompletely-announced': count => `${count} removed without all that has to be announced`,
    'deprecation-back-dated': count => `${count} back-dated`,
    'notice-too-short': count => `${count} with too short a notice`,
    'sunset-moved-earlier': count => `${plural(count, 'sunset', 'sunsets')} brought forward`,
    'sunset-removed': count => `${plural(count, 'sunset', 'sunsets')} no longer announced`,
    undeprecated: count => `${plural(count, 'deprecation', 'deprecations')} taken back`,
  },
  revisions: (count, first, last) => `${count} revisions, ${first} to ${last}`,
  quiet: count => `${plural(count, 'more revision', 'more revisions')} in which nothing happened: \`--all\` lists them`,
  onlyOne: label => `one revision, ${label}: there is nothing to compare it with`,
  columns: {
    revision: 'revision',
    day: 'date',
    added: 'added',
    deprecated: 'deprecated',
    removed: 'removed',
    wrong: 'wrong',
    what: 'what',
    sunset: 'sunset',
  },
  wrong: 'went wrong',
  changed: 'other changes',
  added: 'added',
  things: count => plural(count, 'thing', 'things'),
  kinds: {
    api: count => plural(count, 'version', 'versions'),
    operation: count => plural(count, 'operation', 'operations'),
    parameter: count => plural(count, 'parameter', 'parameters'),
    header: count => plural(count, 'header', 'headers'),
    schema: count => plural(count, 'schema', 'schemas'),
    property: count => plural(count, 'property', 'properties'),
    'security-scheme': count => plural(count, 'security scheme', 'security schemes'),
  },
  more: count => `and ${count} more: \`--all\` lists them`,
  nothingHappened: 'Nothing was added, deprecated or removed.',
  nothingWrong: 'Nothing went wrong.',
  noDates: 'The revisions have no dates: whether something was removed before its sunset cannot be told.',
  listSeparator: ', ',
  partSeparator: '; ',
  list: names => `: ${names}`,
  aside: text => ` (${text})`,
};

const japanese: HistoryMessages = {
  wholeVersion: 'このバージョン全体',
  event: {
    added: () => '追加',
    moved: ({ from }) => `${from} から移動`,
    deprecated: ({ to }) => (to === '' ? '非推奨化' : `非推奨化（${to} から）`),
    dated: ({ from, to }) => (from === '' ? `非推奨の日付を ${to} と記載` : `非推奨の日付を ${from} から ${to} に変更`),
    undeprecated: () => '非推奨の取り消し',
    'sunset-set': ({ to }) => `終了日を ${to} と告知`,
    'sunset-moved-later': ({ from, to }) => `終了日を ${from} から ${to} に延期`,
    'sunset-moved-earlier': ({ from, to }) => `終了日を ${from} から ${to} に前倒し`,
    'sunset-removed': ({ from }) => `終了日（${from}）の告知がなくなった`,
    removed: ({ operations }) => (operations === 0 ? '削除' : `オペレーション ${operations} 件から削除`),
  },
  putBack: '再び追加',
  beside: (message, clause) => `${clause}${message}`,
  removedWithoutDeprecation: addedIn =>
    addedIn === undefined ? '非推奨にしないまま' : `${addedIn} で追加されてから一度も非推奨にしないまま`,
  toEndOn: sunsetAt => `終了日（${sunsetAt}）を告知したうえで`,
  finding: {
    'deprecation-back-dated': ({ deprecatedAt, announcedIn, announcedOn, days }) =>
      `日付が ${days} 日さかのぼっている: 最初に記載した ${announcedIn}（${announcedOn}）に ${deprecatedAt} からとある`,
    'notice-too-short': ({ announcedIn, announcedOn, to, days, minimumNotice }) =>
      `最初に告知した ${announcedIn}（${announcedOn}）から ${to} まで ${days} 日しかない（予告期間は最短 ${minimumNotice}）`,
  },
  counted: {
    'removed-before-sunset': count => `終了日前の削除 ${count} 件`,
    'removed-without-deprecation': count => `非推奨にしないままの削除 ${count} 件`,
    'removed-no-sunset': count => `終了日の告知のない削除 ${count} 件`,
    'removed-too-early': count => `早すぎる削除 ${count} 件`,
    'removed-incompletely-announced': count => `告知の不十分な削除 ${count} 件`,
    'deprecation-back-dated': count => `日付のさかのぼり ${count} 件`,
    'notice-too-short': count => `予告期間の不足 ${count} 件`,
    'sunset-moved-earlier': count => `終了日の前倒し ${count} 件`,
    'sunset-removed': count => `終了日の告知の取り消し ${count} 件`,
    undeprecated: count => `非推奨の取り消し ${count} 件`,
  },
  revisions: (count, first, last) => `${count} 件のリビジョン、${first}～${last}`,
  quiet: count => `何も起きなかったリビジョンがほかに ${count} 件あります（\`--all\` で表示）`,
  onlyOne: label => `リビジョンは ${label} の 1 件だけで、比較するものがありません`,
  columns: {
    revision: 'リビジョン',
    day: '日付',
    added: '追加',
    deprecated: '非推奨',
    removed: '削除',
    wrong: '問題',
    what: '対象',
    sunset: '終了日',
  },
  wrong: '問題のあったもの',
  changed: 'そのほかの変化',
  added: '追加されたもの',
  things: count => `${count} 件`,
  kinds: {
    api: count => `バージョン ${count} 件`,
    operation: count => `オペレーション ${count} 件`,
    parameter: count => `パラメーター ${count} 件`,
    header: count => `ヘッダー ${count} 件`,
    schema: count => `スキーマ ${count} 件`,
    property: count => `プロパティ ${count} 件`,
    'security-scheme': count => `セキュリティスキーム ${count} 件`,
  },
  more: count => `ほか ${count} 件（\`--all\` で表示）`,
  nothingHappened: '追加、非推奨化、削除されたものはありません。',
  nothingWrong: '問題はありませんでした。',
  noDates: 'リビジョンの日付が分からないため、終了日前に削除されたかどうかは判断できません。',
  listSeparator: '、',
  partSeparator: '。',
  list: names => `：${names}`,
  aside: text => `（${text}）`,
};

export const historyMessages: Catalogue<HistoryMessages> = { en: english, ja: japanese };
