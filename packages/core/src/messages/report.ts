// Everything that the text report says besides what rules say.

import type { Direction, DoubtKind, Level, NotShown, Surface, Verdict, Voices, Witness } from '../findings.ts';
import type { Catalogue } from './language.ts';

export interface ReportMessages {
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Says what the verdict means for clients. */
  readonly meaning: Readonly<Record<Verdict, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly surface: Readonly<Record<Surface, string>>;
  readonly changes: (count: number) => string;
  /** `3 breaking`. */
  readonly counted: (count: number, level: string) => string;
  /** Before the operations that a change reaches: what clients do with it there. */
  readonly reached: Readonly<Record<Direction, string>>;
  readonly andMore: (shown: string, more: number) => string;
  readonly listSeparator: string;
  /** A detail after a phrase: `POST /visits (safe)`. */
  readonly inBrackets: (text: string, detail: string) => string;
  /** Of a level that a team decided on, and what it would be otherwise; or of that of some operations. */
  readonly configured: (otherwise: string) => string;
  readonly configuredInPart: string;
  readonly why: string;
  readonly fix: string;
  /** What clients do about a removal, and what was announced to take its place. */
  readonly useInstead: (step: string, successor: string) => string;
  readonly moreLines: (count: number) => string;
  readonly notShown: string;
  /** Before what was removed as announced. */
  readonly completed: string;
  /** Before the moment by which sunsets were judged. */
  readonly judgedAt: string;
  readonly next: string;
  readonly nextAll: string;
  readonly nextJson: string;
  readonly nextSource: string;
  /** Before findings that are listed with a line each, after others of the same rule. */
  readonly more: (count: number) => string;
  /** What was found in many operations: `query limit: 12 places`. */
  readonly places: (part: string, count: number) => string;
  /** Those whose paths begin alike: `/v1/plans: 12 operations`. */
  readonly operations: (path: string, count: number) => string;
  readonly shownBy: string;
  readonly witness: WitnessMessages;
  readonly curl: CurlMessages;
}

/** Of the script that tries out what breaks; the descriptions of variables stand in a pair of braces. */
export interface CurlMessages {
  readonly title: (count: number) => string;
  readonly baseUrl: string;
  readonly receiverUrl: string;
}

/** What becomes of a value, or of a request. */
export interface WitnessMessages
  extends Readonly<Record<Exclude<Witness['turn'], 'ignored'>, (value: string) => string>> {
  /** Of a part, which may also be rejected with one of these. */
  readonly ignored: (whole: string, part: string, statuses: string | undefined) => string;
  /** It is not always known how it was answered before. */
  readonly answered: (request: string, before: string | undefined, after: string) => string;
  readonly without: (request: string, missing: string) => string;
  /** What was taken where something is left out, and what is taken now; undefined where nothing is said. */
  readonly alters: (request: string, before: string | undefined, after: string | undefined) => string;
  /** Statuses of which one comes. */
  readonly either: (statuses: readonly string[]) => string;
  readonly disputed: string;
  readonly none: Readonly<Record<NotShown['why'], string>>;
  /** Why it could not be decided. */
  readonly undecided: Readonly<Record<DoubtKind, (of: string) => string>>;
  readonly voice: (validator: string, voice: Voices[string]) => string;
}

const english: ReportMessages = {
  verdict: { breaking: 'Breaking', dangerous: 'Dangerous', safe: 'Safe', same: 'Same' },
  meaning: {
    breaking: 'a client that works with the base can fail with the revision',
    dangerous: 'whether a client fails depends on how it was written',
    safe: 'a client that works with the base works with the revision',
    same: 'the revision promises what the base promises',
  },
  level: { breaking: 'breaking', dangerous: 'dangerous', safe: 'safe' },
  surface: { wire: 'wire', source: 'generated code', docs: 'documentation' },
  changes: count => (count === 1 ? '1 change' : `${count} changes`),
  counted: (count, level) => `${count} ${level}`,
  reached: { input: 'sent to', output: 'received from' },
  andMore: (shown, more) => `${shown} and ${more} more`,
  listSeparator: ', ',
  inBrackets: (text, detail) => `${text} (${detail})`,
  configured: otherwise => `configured, else ${otherwise}`,
  configuredInPart: 'configured for some operations',
  why: 'why',
  fix: 'fix',
  useInstead: (step, successor) => `Use ${successor}, and ${step.slice(0, 1).toLowerCase()}${step.slice(1)}`,
  moreLines: count => (count === 1 ? '1 more line' : `${count} more lines`),
  notShown: 'not shown',
  completed: 'completed',
  judgedAt: 'judged at',
  next: 'next',
  nextAll: '`--all` shows every change in full',
  nextJson: '`--format json` gives the whole report as data',
  nextSource: '`--surface source` also counts what breaks generated code',
  more: count => `${count} more`,
  places: (part, count) => `${part}: ${count} places`,
  operations: (path, count) => `${path}: ${count} operations`,
  shownBy: 'shown by',
  witness: {
    rejected: value => `${value} was accepted and is now rejected`,
    appears: value => `${value} can now arrive, which was not possible before`,
    vanishes: value => `${value} could arrive and no longer does`,
    ignored: (whole, part, statuses) =>
      `in ${whole}, ${part} was read and is now ignored${statuses === undefined ? '' : ` or rejected with ${statuses}`}`,
    answered: (request, before, after) =>
      before === undefined
        ? `${request} is now rejected with ${after}`
        : `${request} was answered with ${before} and is now rejected with ${after}`,
    without: (request, missing) => `${request} without ${missing}`,
    alters: (request, before, after) =>
      `${request} ${before === undefined ? 'had no stated default' : `stood for ${before}`} and now ${
        after === undefined ? 'has none' : `stands for ${after}`
      }`,
    either: statuses => statuses.join(' or '),
    disputed: 'validators disagree',
    none: {
      'not-decided': 'no value: it could not be decided whether there is one',
      'not-confirmed': 'no value: what was found is not confirmed by any validator',
      'not-looked-for': 'no value: with so many changes, none was looked for',
    },
    undecided: {
      work: () => 'the search was given up',
      depth: () => 'the schemas are nested too deeply',
      recursion: () => 'the schema needs itself',
      keyword: of => `what ${of} means here is not known`,
      pattern: of => `the pattern ${of} is too large or not regular`,
      format: of => `the format ${of} is not one that can be compared`,
      'format-readings': () => 'validators read the format in several ways',
      'name-pattern': () => 'a pattern of property names is too large or not regular',
      'name-patterns': () => 'too many patterns of property names meet',
      value: () => 'a listed value cannot be evaluated',
      'long-string': () => 'it would be a very long string',
      'long-array': () => 'it would be a very long array',
      'many-properties': () => 'it would have very many properties',
      'inexact-number': () => 'it would be a number that few programs can hold',
      'number-bounds': () => 'no number was found between the limits',
      multiples: () => 'the multiples have no common period that is short enough',
      listed: () => 'all that was tried is excluded by a list',
      witness: () => 'what was found does not hold as a whole',
    },
    voice: (validator, voice) =>
      `${validator} ${{ shows: 'confirms it', denies: 'does not', silent: 'has no opinion' }[voice]}`,
  },
  curl: {
    title: count => (count === 1 ? 'a request that shows what breaks' : `${count} requests that show what breaks`),
    baseUrl: 'set it to the address of the API',
    receiverUrl: 'set it to the address that receives webhooks and callbacks',
  },
};

const japanese: ReportMessages = {
  verdict: { breaking: '破壊的', dangerous: '要注意', safe: '安全', same: '変更なし' },
  meaning: {
    breaking: '変更前の API で動くクライアントが、変更後に失敗することがあります',
    dangerous: 'クライアントが失敗するかどうかは、その作りによります',
    safe: '変更前の API で動くクライアントは、変更後も動きます',
    same: '変更後の API の約束は、変更前と同じです',
  },
  level: { breaking: '破壊的', dangerous: '要注意', safe: '安全' },
  surface: { wire: '通信', source: '生成コード', docs: 'ドキュメント' },
  changes: count => `${count} 件`,
  counted: (count, level) => `${level} ${count} 件`,
  reached: { input: '送信先', output: '受信元' },
  andMore: (shown, more) => `${shown}、他 ${more} 件`,
  listSeparator: '、',
  inBrackets: (text, detail) => `${text}（${detail}）`,
  configured: otherwise => `設定による（通常は${otherwise}）`,
  configuredInPart: '一部のオペレーションは設定による',
  why: '理由',
  fix: '対処',
  useInstead: (step, successor) => `${successor} に切り替え、${step}`,
  moreLines: count => `他 ${count} 行`,
  notShown: '省略',
  completed: '完了',
  judgedAt: '基準日時',
  next: '次は',
  nextAll: '`--all` ですべての変更を詳しく表示します',
  nextJson: '`--format json` でレポート全体をデータとして出力します',
  nextSource: '`--surface source` で生成コードを壊す変更も数えます',
  more: count => `他 ${count} 件`,
  places: (part, count) => `${part}: ${count} か所`,
  operations: (path, count) => `${path}: ${count} オペレーション`,
  shownBy: '例',
  witness: {
    rejected: value => `${value} は受け付けられていましたが、拒否されるようになりました`,
    appears: value => `${value} が新たに届くことがあります。以前はありえませんでした`,
    vanishes: value => `${value} は届かなくなりました`,
    ignored: (whole, part, statuses) =>
      `${whole} の ${part} は読み取られていましたが、無視される${
        statuses === undefined ? '' : `か、${statuses} で拒否される`
      }ようになりました`,
    answered: (request, before, after) =>
      before === undefined
        ? `${request} は ${after} で拒否されるようになりました`
        : `${request} の応答は ${before} でしたが、${after} で拒否されるようになりました`,
    without: (request, missing) => `${missing} のない ${request}`,
    alters: (request, before, after) =>
      `${request} は、${before === undefined ? '既定値の記載がありませんでしたが' : `${before} とみなされていましたが`}、${
        after === undefined ? '既定値がなくなりました' : `${after} とみなされるようになりました`
      }`,
    either: statuses => statuses.join(' または '),
    disputed: 'バリデーターの判断が分かれています',
    none: {
      'not-decided': 'なし（例となる値があるかどうかを判定できませんでした）',
      'not-confirmed': 'なし（見つかった値を認めるバリデーターがありません）',
      'not-looked-for': 'なし（変更が多いため、例を探していません）',
    },
    undecided: {
      work: () => '探索を打ち切りました',
      depth: () => 'スキーマのネストが深すぎます',
      recursion: () => 'スキーマが自分自身を必要としています',
      keyword: of => `ここでの ${of} の意味が分かりません`,
      pattern: of => `パターン ${of} は大きすぎるか、正規言語ではありません`,
      format: of => `フォーマット ${of} は比較できません`,
      'format-readings': () => 'フォーマットの解釈がバリデーターによって異なります',
      'name-pattern': () => 'プロパティ名のパターンが大きすぎるか、正規言語ではありません',
      'name-patterns': () => '重なり合うプロパティ名のパターンが多すぎます',
      value: () => '列挙された値を評価できません',
      'long-string': () => '非常に長い文字列になります',
      'long-array': () => '非常に長い配列になります',
      'many-properties': () => '非常に多くのプロパティが必要になります',
      'inexact-number': () => '多くのプログラムでは正確に扱えない数値になります',
      'number-bounds': () => '範囲内の数値が見つかりませんでした',
      multiples: () => '倍数の共通の周期が長すぎます',
      listed: () => '試した値はすべて列挙により除外されています',
      witness: () => '見つかった値は、全体としては成り立ちません',
    },
    voice: (validator, voice) => `${validator}: ${{ shows: '認める', denies: '認めない', silent: '判断なし' }[voice]}`,
  },
  curl: {
    title: count => `破壊的な変更を示すリクエスト ${count} 件`,
    baseUrl: 'API のアドレスを設定してください',
    receiverUrl: 'Webhook とコールバックの受信先アドレスを設定してください',
  },
};

export const reportMessages: Catalogue<ReportMessages> = { en: english, ja: japanese };
