// Everything that a migration report says besides what rules say.
import type { Level, Verdict } from '../findings.ts';
import type { Catalogue } from './language.ts';

type Bump = 'none' | 'patch' | 'minor' | 'major';

type Kind = 'added' | 'changed' | 'deprecated' | 'removed' | 'security';
type By = 'mapped' | 'moved' | 'stated' | 'alike' | 'elsewhere' | 'none';
type PhaseName = 'release' | 'deprecation' | 'notification' | 'notice' | 'announcement' | 'removal';

export interface MigrationMessages {
  /** Before the names of both versions. */
  readonly title: string;
  readonly colon: string;
  readonly listSeparator: string;
  /** After something, with a space where one belongs. */
  readonly bracketed: (text: string) => string;
  /** That the same is said of. */
  readonly together: (operations: number) => string;
  readonly operation: string;
  readonly purpose: string;
  /** Between two sentences. */
  readonly sentenceGap: string;
  readonly asOf: (day: string) => string;
  readonly writtenOn: string;
  readonly due: string;
  readonly dueBy: (due: {
    readonly day: string;
    readonly daysLeft: number;
    readonly by: 'stated' | 'policy';
    readonly latest?: string;
  }) => string;
  readonly version: string;
  readonly versionNeeded: (base: string, revision: string, needed: Bump) => string;
  /** Where the API as a whole went; both are code. */
  readonly callInstead: (from: string, to: string, operations: number) => string;
  /** What the verdict asks of clients. */
  readonly decision: Readonly<Record<Verdict, string>>;
  /** Of how many operations. */
  readonly affected: (breaking: number, dangerous: number, total: number) => string;
  /** Of the page. */
  readonly contents: string;
  readonly steps: string;
  readonly step: string;
  /** That ask for the same. */
  readonly places: (count: number) => string;
  readonly byTag: string;
  readonly columns: Readonly<
    Record<'tag' | 'operations' | 'breaking' | 'dangerous' | 'removed' | 'moved' | 'added' | 'unaffected', string>
  >;
  readonly noTag: string;
  readonly deadlines: string;
  readonly things: (count: number) => string;
  readonly ends: string;
  readonly subject: string;
  readonly successor: string;
  readonly daysLeft: (days: number) => string;
  readonly operations: string;
  readonly shared: string;
  readonly api: string;
  readonly reaches: (count: number) => string;
  readonly why: string;
  readonly forExample: string;
  /** Before what takes the place of what is gone. */
  readonly instead: string;
  /** Of all kinds of changes that are told. */
  readonly reasons: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly fields: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly what: string;
  /** The whole of what is sent. */
  readonly whole: string;
  /** What is not there. */
  readonly nothing: string;
  readonly request: string;
  readonly response: (status: string) => string;
  readonly value: Readonly<Record<'input' | 'output', string>>;
  /** A value that is sent and received. */
  readonly bothWays: string;
  readonly curl: string;
  readonly paths: string;
  readonly old: string;
  readonly new: string;
  readonly how: string;
  readonly by: Readonly<Record<By, string>>;
  /** How much a guess has in common with what it stands for. */
  readonly alike: (percent: number) => string;
  /** Besides the address. */
  readonly alsoChanges: string;
  readonly stays: string;
  readonly toChange: (count: number) => string;
  readonly nothingToChange: string;
  readonly changelog: string;
  /** What is in no section. */
  readonly others: string;
  readonly series: string;
  /** What a version brought: how many changes hurt, may hurt, and do not. */
  readonly brought: (breaking: number, dangerous: number, others: number) => string;
  readonly firstVersion: string;
  readonly cameIn: (versions: readonly string[]) => string;
  /** Of the operations that a section is about. */
  readonly someOf: (count: number) => string;
  readonly passing: string;
  readonly passingMeaning: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly documentation: (count: number) => string;
  readonly more: (count: number) => string;
  readonly rollout: string;
  readonly phase: string;
  readonly day: string;
  readonly toDo: string;
  readonly phases: Readonly<Record<PhaseName, string>>;
  readonly tasks: Readonly<Record<PhaseName, string>>;
  readonly until: (begins: string, ends: string) => string;
  readonly changes: (count: number) => string;
  /** What hurts and was made all the same. */
  readonly accepted: string;
  readonly acceptedNote: string;
  readonly acceptedMeaning: string;
  readonly reason: string;
  readonly acceptedBy: string;
  readonly lastDay: string;
}

const english: MigrationMessages = {
  title: 'Migration guide',
  colon: ': ',
  listSeparator: ', ',
  bracketed: text => ` (${text})`,
  together: operations => `${operations} operations`,
  operation: 'Operation',
  purpose: 'What it is for',
  sentenceGap: ' ',
  asOf: day => `As of ${day}`,
  writtenOn: 'As of',
  due: 'Until when',
  dueBy: ({ day, daysLeft, by, latest }) =>
    `${day} (${english.daysLeft(daysLeft)}), ${by === 'stated' ? 'when the old version ends' : 'the earliest day on which the old version may end'}${latest === undefined ? '' : `; it stays until ${latest} at the latest`}`,
  version: 'Version',
  versionNeeded: (base, revision, needed) =>
    `${base} → ${revision}${needed === 'none' ? '' : `, as these changes ask for ${needed === 'patch' ? 'a patch' : `a ${needed}`} version`}`,
  callInstead: (from, to, operations) =>
    `Call ${to} instead of ${from} (${operations === 1 ? '1 operation' : `${operations} operations`})`,
  decision: {
    breaking: 'Clients have to change before they use this version.',
    dangerous: 'Most clients can go on; some may have to change.',
    safe: 'Clients can go on without a change.',
    same: 'Nothing changes for clients.',
  },
  affected: (breaking, dangerous, total) =>
    breaking + dangerous === 0
      ? `${total === 1 ? 'The one operation does not change' : `None of the ${total} operations changes`} in a way that can hurt a client.`
      : `${[
          breaking === total && total > 1
            ? `${total === 2 ? 'Both' : `All ${total}`} operations change in a way that breaks clients`
            : `Of ${total === 1 ? '1 operation' : `${total} operations`}, ${breaking} ${breaking === 1 ? 'changes' : 'change'} in a way that breaks clients`,
          ...(dangerous > 0 ? [`${dangerous} in a way that may`] : []),
        ].join(', ')}.`,
  contents: 'Contents',
  steps: 'What to do',
  step: 'To do',
  places: count => `in ${count} places`,
  byTag: 'Affected operations by tag',
  columns: {
    tag: 'Tag',
    operations: 'Operations',
    breaking: 'Breaking',
    dangerous: 'May break',
    removed: 'Removed',
    moved: 'Moved',
    added: 'New',
    unaffected: 'Unaffected',
  },
  noTag: 'without a tag',
  deadlines: 'What ends next',
  things: count => `${count} things`,
  ends: 'Ends',
  subject: 'What',
  successor: 'Instead',
  daysLeft: days => {
    if (days === 0) return 'today';
    const count = Math.abs(days);
    const text = count === 1 ? '1 day' : `${count} days`;
    return days > 0 ? `in ${text}` : `${text} ago`;
  },
  operations: 'Operations',
  shared: 'What several operations share',
  api: 'The API as a whole',
  reaches: count => (count === 1 ? 'Affects 1 operation' : `Affects ${count} operations`),
  why: 'why',
  forExample: 'For example',
  instead: 'Instead',
  reasons: 'Why these changes matter',
  level: { breaking: 'breaking', dangerous: 'dangerous', safe: 'safe' },
  fields: 'Old to new',
  place: 'Where',
  before: 'Before',
  after: 'After',
  what: 'What happens',
  whole: '(whole)',
  nothing: '–',
  request: 'Request',
  response: status => `Response ${status}`,
  value: { input: 'Sent', output: 'Received' },
  bothWays: 'Sent and received',
  curl: 'As a command',
  paths: 'Where operations went',
  old: 'Old',
  new: 'New',
  how: 'How it is known',
  by: {
    mapped: 'the same operation in the new version',
    moved: 'the same operation elsewhere',
    stated: 'named as its successor',
    alike: 'probably',
    elsewhere: 'named as its successor, but not part of this API',
    none: 'nothing takes its place',
  },
  alike: percent => `${percent} % alike`,
  alsoChanges: 'What else changes for callers',
  stays: 'the old one stays for now',
  toChange: count => (count === 1 ? '1 more thing to change' : `${count} more things to change`),
  nothingToChange: 'nothing',
  changelog: 'Changelog',
  others: 'What else is new',
  series: 'What came with each version',
  brought: (breaking, dangerous, others) =>
    breaking + dangerous + others === 0
      ? 'nothing that clients notice'
      : [
          ...(breaking > 0 ? [`${breaking} breaking`] : []),
          ...(dangerous > 0 ? [`${dangerous} that may break`] : []),
          ...(others > 0 ? [`${others} ${breaking + dangerous > 0 ? 'more' : 'that ask nothing of clients'}`] : []),
        ].join(', '),
  firstVersion: 'where this guide begins',
  cameIn: versions => `in ${versions.join(', ')}`,
  someOf: count => `${count} of these operations`,
  passing: 'Came and went again',
  passingMeaning: 'These changes were taken back within the series. Nobody has to do anything about them.',
  kinds: {
    added: 'Added',
    changed: 'Changed',
    deprecated: 'Deprecated',
    removed: 'Removed',
    security: 'Security',
  },
  documentation: count =>
    count === 1 ? 'Besides, 1 description was reworded.' : `Besides, descriptions were reworded in ${count} places.`,
  more: count => `${count} more`,
  rollout: 'Timeline',
  phase: 'Phase',
  day: 'Day',
  toDo: 'What happens',
  phases: {
    release: 'Release',
    deprecation: 'Deprecation',
    notification: 'Notification',
    notice: 'Notice period',
    announcement: 'Reminder',
    removal: 'Removal',
  },
  tasks: {
    release: 'The new version is there, beside the old one.',
    deprecation:
      'The old version is marked as deprecated, in its description and by Deprecation, Sunset and Link headers.',
    notification: 'Everyone who uses the API gets this guide.',
    notice: 'Both versions run side by side: this is the time to move.',
    announcement: 'Everyone who still uses the old version is reminded of its end.',
    removal: 'The old version may be switched off from this day on.',
  },
  until: (begins, ends) => `${begins} to ${ends}`,
  changes: count => (count === 1 ? '1 change' : `${count} changes`),
  accepted: 'Accepted deliberately',
  acceptedNote: 'accepted deliberately',
  acceptedMeaning:
    'These changes can break clients and were made all the same, for the reasons given. They are not counted above; clients that they concern have to follow their steps.',
  reason: 'Why it was accepted',
  acceptedBy: 'By',
  lastDay: 'Until',
};

const japanese: MigrationMessages = {
  title: '移行ガイド',
  colon: ': ',
  listSeparator: '、',
  bracketed: text => `（${text}）`,
  together: operations => `オペレーション ${operations} 件`,
  operation: 'オペレーション',
  purpose: '用途',
  // Without a space `**` after a full stop is text.
  sentenceGap: ' ',
  asOf: day => `${day} 時点`,
  writtenOn: '作成日',
  due: '対応期限',
  dueBy: ({ day, daysLeft, by, latest }) =>
    `${day}（${japanese.daysLeft(daysLeft)}）。${by === 'stated' ? '旧バージョンはこの日に終了します' : '旧バージョンはこの日以降に終了する可能性があります'}${latest === undefined ? '' : `（遅くとも ${latest} まで）`}`,
  version: 'バージョン',
  versionNeeded: (base, revision, needed) =>
    `${base} → ${revision}${needed === 'none' ? '' : `（変更内容から必要なもの: ${{ patch: 'パッチ', minor: 'マイナー', major: 'メジャー' }[needed]}バージョン）`}`,
  callInstead: (from, to, operations) =>
    `${from} の代わりに ${to} を呼び出してください（オペレーション ${operations} 件）`,
  decision: {
    breaking: 'このバージョンを使う前に、クライアントの変更が必要です。',
    dangerous: '多くのクライアントはそのまま使えますが、一部は変更が必要になるおそれがあります。',
    safe: 'クライアントは変更なしで使い続けられます。',
    same: 'クライアントにとって変わるところはありません。',
  },
  affected: (breaking, dangerous, total) =>
    breaking + dangerous === 0
      ? `${total} 件のオペレーションに、クライアントに影響する変更はありません。`
      : `${[
          breaking === total && total > 1
            ? `${total} 件のオペレーションすべてにクライアントを壊す変更`
            : `${total} 件のオペレーションのうち、${breaking} 件にクライアントを壊す変更`,
          ...(dangerous > 0 ? [`${dangerous} 件に壊すおそれのある変更`] : []),
        ].join('、')}があります。`,
  contents: '目次',
  steps: '必要な対応',
  step: '対応',
  places: count => `${count} か所`,
  byTag: '影響を受けるオペレーション（タグ別）',
  columns: {
    tag: 'タグ',
    operations: 'オペレーション',
    breaking: '破壊的',
    dangerous: '要注意',
    removed: '削除',
    moved: '移動',
    added: '新規',
    unaffected: '影響なし',
  },
  noTag: 'タグなし',
  deadlines: '今後終了するもの',
  things: count => `${count} 件`,
  ends: '終了日',
  subject: '対象',
  successor: '移行先',
  daysLeft: days => {
    if (days === 0) return '本日';
    return days > 0 ? `あと ${days} 日` : `${-days} 日前`;
  },
  operations: 'オペレーション',
  shared: '複数のオペレーションで共有される部分',
  api: 'API 全体',
  reaches: count => `影響するオペレーション ${count} 件`,
  why: '理由',
  forExample: '例',
  instead: '移行先',
  reasons: 'これらの変更が影響する理由',
  level: { breaking: '破壊的', dangerous: '要注意', safe: '安全' },
  fields: '新旧の対応',
  place: '場所',
  before: '変更前',
  after: '変更後',
  what: '変更内容',
  whole: '(全体)',
  nothing: '–',
  request: 'リクエスト',
  response: status => `レスポンス ${status}`,
  value: { input: '送信する値', output: '受信する値' },
  bothWays: '送受信する値',
  curl: 'コマンドの例',
  paths: 'オペレーションの移行先',
  old: '旧',
  new: '新',
  how: '根拠',
  by: {
    mapped: '新バージョンの同じオペレーション',
    moved: '同じオペレーション（移動）',
    stated: '後継として記載',
    alike: '推定',
    elsewhere: '後継として記載（この API にはありません）',
    none: '移行先なし',
  },
  alike: percent => `類似度 ${percent} %`,
  alsoChanges: 'アドレス以外の変更',
  stays: '旧オペレーションは当面残ります',
  toChange: count => `ほかに変更点 ${count} 件`,
  nothingToChange: 'なし',
  changelog: '変更履歴',
  others: 'その他の変更',
  series: 'バージョンごとの変更',
  brought: (breaking, dangerous, others) =>
    breaking + dangerous + others === 0
      ? 'クライアントに関わる変更なし'
      : [
          ...(breaking > 0 ? [`破壊的 ${breaking} 件`] : []),
          ...(dangerous > 0 ? [`要注意 ${dangerous} 件`] : []),
          ...(others > 0 ? [`対応不要 ${others} 件`] : []),
        ].join('、'),
  firstVersion: 'このガイドの起点',
  cameIn: versions => `${versions.join('、')} で変更`,
  someOf: count => `うち ${count} 件`,
  passing: '途中で元に戻った変更',
  passingMeaning: '次の変更は、最後のバージョンまでに元に戻っています。対応は必要ありません。',
  kinds: { added: '追加', changed: '変更', deprecated: '非推奨', removed: '削除', security: 'セキュリティ' },
  documentation: count => `このほか、説明文の変更が ${count} 件あります。`,
  more: count => `ほか ${count} 件`,
  rollout: '移行スケジュール',
  phase: '段階',
  day: '日付',
  toDo: '内容',
  phases: {
    release: '新バージョンの公開',
    deprecation: '非推奨の表示',
    notification: '通知',
    notice: '移行期間',
    announcement: 'サポート終了の再告知',
    removal: '削除',
  },
  tasks: {
    release: '新バージョンを公開します。旧バージョンも引き続き利用できます。',
    deprecation: '旧バージョンを非推奨とし、API 記述と Deprecation・Sunset・Link ヘッダーで示します。',
    notification: 'この移行ガイドを利用者に送ります。',
    notice: '両バージョンを並行して提供します。この期間に移行してください。',
    announcement: '旧バージョンをまだ使っている利用者に、終了日をあらためてお知らせします。',
    removal: 'この日以降、旧バージョンを停止することがあります。',
  },
  until: (begins, ends) => `${begins} ~ ${ends}`,
  changes: count => `変更 ${count} 件`,
  accepted: '承知のうえでの変更',
  acceptedNote: '承知のうえでの変更',
  acceptedMeaning:
    '次の変更はクライアントを壊すおそれがありますが、記載の理由により承知のうえで行われました。上の件数には含まれません。該当するクライアントは対応が必要です。',
  reason: '承認の理由',
  acceptedBy: '承認者',
  lastDay: '期限',
};

export const migrationMessages: Catalogue<MigrationMessages> = { en: english, ja: japanese };
