// Everything that a migration report says besides what rules say.
import type { Level, Verdict } from '../findings.ts';
import type { Catalogue } from './language.ts';

type Kind = 'added' | 'changed' | 'deprecated' | 'removed' | 'security';
type By = 'mapped' | 'moved' | 'stated' | 'alike' | 'elsewhere' | 'none';
type PhaseName = 'release' | 'deprecation' | 'notification' | 'notice' | 'announcement' | 'removal';

export interface MigrationMessages {
  /** Before the names of both versions. */
  readonly title: string;
  readonly colon: string;
  readonly listSeparator: string;
  readonly asOf: (day: string) => string;
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
  readonly curl: string;
  readonly paths: string;
  readonly old: string;
  readonly new: string;
  readonly how: string;
  readonly by: Readonly<Record<By, string>>;
  readonly score: (percent: number) => string;
  readonly stays: string;
  readonly toChange: (count: number) => string;
  readonly nothingToChange: string;
  readonly changelog: string;
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
  readonly waived: (by: string, reason: string) => string;
}

const english: MigrationMessages = {
  title: 'Migration guide',
  colon: ': ',
  listSeparator: ', ',
  asOf: day => `As of ${day}`,
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
          `Of ${total === 1 ? '1 operation' : `${total} operations`}, ${breaking} ${breaking === 1 ? 'changes' : 'change'} in a way that breaks clients`,
          ...(dangerous > 0 ? [`${dangerous} in a way that may`] : []),
        ].join(', ')}.`,
  contents: 'Contents',
  steps: 'What to do',
  step: 'do',
  places: count => `${count} places`,
  byTag: 'Operations by tag',
  columns: {
    tag: 'Tag',
    operations: 'Operations',
    breaking: 'Breaking',
    dangerous: 'Dangerous',
    removed: 'Removed',
    moved: 'Moved',
    added: 'New',
    unaffected: 'Unaffected',
  },
  noTag: 'without a tag',
  deadlines: 'What ends, and when',
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
  reaches: count => (count === 1 ? 'Reaches 1 operation' : `Reaches ${count} operations`),
  why: 'why',
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
  value: { input: 'As it is sent', output: 'As it is received' },
  curl: 'As a command',
  paths: 'Where operations go',
  old: 'Old',
  new: 'New',
  how: 'How it is known',
  by: {
    mapped: 'the version moved',
    moved: 'the same operation',
    stated: 'stated',
    alike: 'most alike',
    elsewhere: 'stated, not in this version',
    none: 'nothing takes its place',
  },
  score: percent => `${percent} %`,
  stays: 'the old one stays for now',
  toChange: count => (count === 1 ? '1 more thing to change' : `${count} more things to change`),
  nothingToChange: 'only the address changes',
  changelog: 'Changelog',
  kinds: {
    added: 'Added',
    changed: 'Changed',
    deprecated: 'Deprecated',
    removed: 'Removed',
    security: 'Security',
  },
  documentation: count => (count === 1 ? '1 change of documentation' : `${count} changes of documentation`),
  more: count => `${count} more`,
  rollout: 'Rollout plan',
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
    release: 'The new version goes live; the old one stays.',
    deprecation: 'The old version is marked as deprecated: flag, Deprecation, Sunset and Link headers.',
    notification: 'Clients are told what changes, what to do and until when.',
    notice: 'Both versions run side by side, and clients move.',
    announcement: 'Whoever still uses the old version is told the day of its end again.',
    removal: 'The old version is removed.',
  },
  until: (begins, ends) => `${begins} to ${ends}`,
  waived: (by, reason) => `accepted by ${by}: ${reason}`,
};

const japanese: MigrationMessages = {
  title: '移行ガイド',
  colon: ': ',
  listSeparator: '、',
  asOf: day => `${day} 時点`,
  decision: {
    breaking: 'このバージョンを使う前に、クライアントの変更が必要です。',
    dangerous: '多くのクライアントはそのまま使えますが、一部は変更が必要になるおそれがあります。',
    safe: 'クライアントは変更なしで使い続けられます。',
    same: 'クライアントにとって変わるところはありません。',
  },
  affected: (breaking, dangerous, total) =>
    breaking + dangerous === 0
      ? `${total} 件のオペレーションに、クライアントに影響する変更はありません。`
      : `${total} 件のオペレーションのうち、${[
          `${breaking} 件にクライアントを壊す変更`,
          ...(dangerous > 0 ? [`${dangerous} 件に壊すおそれのある変更`] : []),
        ].join('、')}があります。`,
  contents: '目次',
  steps: '必要な対応',
  step: '対応',
  places: count => `${count} か所`,
  byTag: 'タグごとのオペレーション',
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
  deadlines: '終了するものと期日',
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
  curl: 'コマンドの例',
  paths: 'オペレーションの移行先',
  old: '旧',
  new: '新',
  how: '根拠',
  by: {
    mapped: 'バージョンごと移動',
    moved: '同じオペレーション',
    stated: '記載あり',
    alike: '最も似ているもの',
    elsewhere: '記載あり(このバージョンにはない)',
    none: '代わりになるものはありません',
  },
  score: percent => `${percent} %`,
  stays: '旧オペレーションは当面残ります',
  toChange: count => `ほかに変更点 ${count} 件`,
  nothingToChange: '変わるのはアドレスだけです',
  changelog: '変更履歴',
  kinds: { added: '追加', changed: '変更', deprecated: '非推奨', removed: '削除', security: 'セキュリティ' },
  documentation: count => `ドキュメントの変更 ${count} 件`,
  more: count => `ほか ${count} 件`,
  rollout: '移行計画',
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
    release: '新バージョンを公開します。旧バージョンは維持します。',
    deprecation: '旧バージョンを非推奨とします(フラグと、Deprecation・Sunset・Link ヘッダー)。',
    notification: '変更点、必要な対応、期限をクライアントに通知します。',
    notice: '両バージョンを並行運用し、クライアントが移行します。',
    announcement: '旧バージョンをまだ使っているクライアントに、終了日をあらためて告知します。',
    removal: '旧バージョンを削除します。',
  },
  until: (begins, ends) => `${begins} ~ ${ends}`,
  waived: (by, reason) => `${by} が承認: ${reason}`,
};

export const migrationMessages: Catalogue<MigrationMessages> = { en: english, ja: japanese };
