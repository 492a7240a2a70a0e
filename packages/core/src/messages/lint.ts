// Everything that the text report of a lint says besides what rules say.
import type { ReasonNotMade, Severity } from '../findings.ts';
import type { Catalogue } from './language.ts';

export interface LintMessages {
  readonly severity: Readonly<Record<Severity, string>>;
  /** Of findings with that severity: `3 errors`. */
  readonly counted: Readonly<Record<Severity, (count: number) => string>>;
  readonly findings: (count: number) => string;
  /** In the head: which rulesets for Spectral were used as well. */
  readonly spectral: (names: string) => string;
  readonly invalid: string;
  readonly problems: (count: number) => string;
  readonly clean: string;
  readonly cleanMeaning: string;
  /** Where something was known before. */
  readonly nothingNew: string;
  readonly excepted: (count: number) => string;
  readonly known: (count: number) => string;
  readonly more: (count: number) => string;
  /** After the one place of what several operations share. */
  readonly shared: (count: number) => string;
  /** After what is said of the API as a whole. */
  readonly operations: (count: number) => string;
  /** What a finding is about that is about the whole of it. */
  readonly theApi: string;
  /** What is said by the way, with the space before it. */
  readonly aside: (text: string) => string;
  readonly listSeparator: string;
  readonly why: string;
  readonly fix: string;
  /** Before the standards. */
  readonly standard: string;
  /** Before what could be done after a choice. */
  readonly option: string;
  readonly fixed: string;
  readonly wouldBeFixed: string;
  readonly repairs: (count: number) => string;
  readonly nothingToFix: string;
  readonly notMade: Readonly<Record<ReasonNotMade, string>>;
  readonly left: string;
  readonly byRule: string;
  readonly next: string;
  readonly nextAll: string;
  readonly nextFix: (count: number) => string;
  readonly nextJson: string;
}

const english: LintMessages = {
  severity: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  counted: {
    error: count => (count === 1 ? '1 error' : `${count} errors`),
    warning: count => (count === 1 ? '1 warning' : `${count} warnings`),
    info: count => `${count} info`,
    hint: count => (count === 1 ? '1 hint' : `${count} hints`),
  },
  findings: count => (count === 1 ? '1 finding' : `${count} findings`),
  spectral: names => `with rulesets for Spectral: ${names}`,
  invalid: 'not valid',
  problems: count => (count === 1 ? '1 mistake' : `${count} mistakes`),
  clean: 'Clean',
  cleanMeaning: 'the description keeps every convention that was asked for',
  nothingNew: 'there is nothing that was not known before',
  excepted: count => `${count} excepted in the description`,
  known: count => `${count} known from before`,
  more: count => `${count} more`,
  shared: count => `shared by ${count} operations`,
  operations: count => `${count} operations`,
  theApi: 'the API',
  aside: text => ` (${text})`,
  listSeparator: ', ',
  why: 'why',
  fix: 'fix',
  standard: 'see',
  option: 'try',
  fixed: 'fixed',
  wouldBeFixed: 'would be fixed',
  repairs: count => (count === 1 ? '1 repair' : `${count} repairs`),
  nothingToFix: 'nothing that is found here can be repaired without a choice',
  notMade: {
    conflict: 'not repaired: another repair changes the same place',
    protected: 'not repaired: the file may not be changed',
    failed: 'not repaired: the description would be worse (a mistake in Breakwater)',
    missing: 'not repaired: there is nothing to change in the text',
    scalar: 'not repaired: something else stands there',
    taken: 'not repaired: there is such a key already',
    shared: 'not repaired: aliases use the same text elsewhere',
    unsafe: 'not repaired: the text cannot be changed without a risk',
  },
  left: 'left',
  byRule: 'by rule',
  next: 'next',
  nextAll: '`--all` lists every place',
  nextFix: count => `\`--fix\` repairs ${count} of them, \`--fix --dry-run\` shows how`,
  nextJson: '`--format json` prints the whole report as data',
};

const japanese: LintMessages = {
  severity: { error: 'エラー', warning: '警告', info: '情報', hint: 'ヒント' },
  counted: {
    error: count => `エラー ${count} 件`,
    warning: count => `警告 ${count} 件`,
    info: count => `情報 ${count} 件`,
    hint: count => `ヒント ${count} 件`,
  },
  findings: count => `${count} 件`,
  spectral: names => `Spectral の規則集も使用: ${names}`,
  invalid: '不正な記述',
  problems: count => `${count} 件`,
  clean: '問題なし',
  cleanMeaning: '求められた規約はすべて守られています',
  nothingNew: '新しい指摘はありません',
  excepted: count => `記述内の例外 ${count} 件`,
  known: count => `既知 ${count} 件`,
  more: count => `他 ${count} 件`,
  shared: count => `${count} オペレーションで共有`,
  operations: count => `${count} オペレーション`,
  theApi: 'API 全体',
  aside: text => `（${text}）`,
  listSeparator: '、',
  why: '理由',
  fix: '対処',
  standard: '参照',
  option: '提案',
  fixed: '修正済み',
  wouldBeFixed: '修正予定',
  repairs: count => `${count} か所`,
  nothingToFix: '判断なしに修正できる指摘はありません',
  notMade: {
    conflict: '未修正: 別の修正が同じ箇所を変更します',
    protected: '未修正: このファイルは変更できません',
    failed: '未修正: 記述が悪くなります（Breakwater の不具合です）',
    missing: '未修正: テキストに変更する箇所がありません',
    scalar: '未修正: その場所に別の値があります',
    taken: '未修正: 同じキーがすでにあります',
    shared: '未修正: エイリアスが同じテキストを他の場所でも使っています',
    unsafe: '未修正: テキストを安全に変更できません',
  },
  left: '残り',
  byRule: '規則別',
  next: '次は',
  nextAll: '`--all` ですべての箇所を表示します',
  nextFix: count => `\`--fix\` でうち ${count} 件を修正します。\`--fix --dry-run\` で内容を確認できます`,
  nextJson: '`--format json` でレポート全体をデータとして出力します',
};

export const lintMessages: Catalogue<LintMessages> = { en: english, ja: japanese };
