// What a check says besides what the reports of single descriptions say.
import type { Catalogue } from './language.ts';

export interface CheckMessages {
  readonly decision: Readonly<Record<'passes' | 'fails' | 'incomplete', string>>;
  /** Goes on after the decision. */
  readonly failing: (failing: number, all: number) => string;
  readonly incomplete: (incomplete: number, all: number) => string;
  readonly passing: (all: number) => string;
  readonly nothing: (skipped: number) => string;
  readonly status: Readonly<Record<'unchanged' | 'new' | 'removed', string>>;
  readonly noChanges: string;
  readonly renamedFrom: (file: string) => string;
  readonly waived: (count: number) => string;
  /** Those that are like their base, or that nothing is wrong with, after a glyph. */
  readonly others: (count: number) => string;
  readonly skipped: (count: number) => string;
  readonly base: string;
  readonly waivers: string;
  readonly description: string;
  readonly changes: string;
  readonly conventions: string;
  readonly next: string;
  readonly nextAll: string;
  readonly nextJson: string;
}

const english: CheckMessages = {
  decision: { passes: 'Passes', fails: 'Fails', incomplete: 'Incomplete' },
  failing: (failing, all) =>
    all === 1
      ? 'the description does not pass'
      : `${failing} of ${all} descriptions ${failing === 1 ? 'does' : 'do'} not pass`,
  incomplete: (incomplete, all) =>
    all === 1
      ? 'the description could not be checked as a whole'
      : `${incomplete} of ${all} descriptions could not be checked as a whole`,
  passing: all => (all === 1 ? 'the description passes' : `all ${all} descriptions pass`),
  nothing: skipped => (skipped > 0 ? 'nothing changed in any description' : 'there was nothing to check'),
  status: { unchanged: 'as before', new: 'new', removed: 'removed' },
  noChanges: 'no changes',
  renamedFrom: file => `was ${file}`,
  waived: count => `${count} waived`,
  others: count => (count === 1 ? '1 other is as before' : `${count} others are as before`),
  skipped: count => (count === 1 ? '1 was not looked at' : `${count} were not looked at`),
  base: 'base',
  waivers: 'waivers',
  description: 'description',
  changes: 'changes',
  conventions: 'conventions',
  next: 'next',
  nextAll: '`--all` shows every change, and every description',
  nextJson: '`--format json` gives the whole report as data',
};

const japanese: CheckMessages = {
  decision: { passes: '合格', fails: '不合格', incomplete: '未完了' },
  failing: (failing, all) => (all === 1 ? '記述が不合格です' : `${all} 件中 ${failing} 件の記述が不合格です`),
  incomplete: (incomplete, all) =>
    all === 1 ? '記述の全体を検査できませんでした' : `${all} 件中 ${incomplete} 件の記述の全体を検査できませんでした`,
  passing: all => (all === 1 ? '記述は合格です' : `${all} 件の記述はすべて合格です`),
  nothing: skipped => (skipped > 0 ? '変更された記述はありません' : '検査する記述がありません'),
  status: { unchanged: '変更なし', new: '新規', removed: '削除' },
  noChanges: '変更なし',
  renamedFrom: file => `旧 ${file}`,
  waived: count => `承認済み ${count} 件`,
  others: count => `他 ${count} 件は変更なし`,
  skipped: count => `対象外 ${count} 件`,
  base: '変更前',
  waivers: '承認',
  description: '記述',
  changes: '変更',
  conventions: '規約',
  next: '次は',
  nextAll: '`--all` ですべての変更と記述を表示します',
  nextJson: '`--format json` でレポート全体をデータとして出力します',
};

export const checkMessages: Catalogue<CheckMessages> = { en: english, ja: japanese };
