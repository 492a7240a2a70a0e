// What `breakwater lint` says besides reports and problems.
import type { Catalogue } from '@breakwater/core';
import { unreadable, unwritable } from '../../output/system-errors.ts';

export interface LintMessages {
  readonly unknownMaximum: (text: string) => string;
  readonly jsonOfOne: string;
  readonly baselineMissing: string;
  readonly outputOfBaseline: string;
  readonly noBaseline: (file: string) => string;
  readonly baselineUnreadable: (file: string, code: string) => string;
  readonly baselineWritten: (file: string, count: number) => string;
  readonly dryRunOfFix: string;
  readonly dryRunWritesNothing: string;
  readonly notFixable: (name: string) => string;
  readonly fixNotWritten: (file: string, code: string) => string;
  readonly checking: (file: string) => string;
}

const english: LintMessages = {
  unknownMaximum: text => `--max-warnings needs a number, not \`${text}\``,
  jsonOfOne: 'JSON is one report: lint one description, or say jsonl',
  baselineMissing: '--update-baseline needs the file to write: --baseline FILE',
  outputOfBaseline: '--update-baseline reports nothing: leave out --output',
  noBaseline: file => `${file} is no baseline: write one with --update-baseline`,
  baselineUnreadable: (file, code) =>
    `the baseline ${file} could not be read: ${unreadable.en[code] ?? code}; --update-baseline writes one`,
  baselineWritten: (file, count) =>
    `${file}: ${count === 1 ? '1 finding is' : `${count} findings are`} known from now on`,
  dryRunOfFix: '--dry-run shows what --fix would do: say both',
  dryRunWritesNothing: '--dry-run writes nothing: leave out --update-baseline',
  notFixable: name =>
    `--fix changes files, and ${name === '-' ? 'standard input' : `\`${name}\``} is none that it may change`,
  fixNotWritten: (file, code) =>
    `nothing was repaired, since ${file} could not be written: ${unwritable.en[code] ?? code}`,
  checking: file => `checking ${file} …`,
};

const japanese: LintMessages = {
  unknownMaximum: text => `--max-warnings には数を指定してください（\`${text}\` は使えません）`,
  jsonOfOne: 'JSON のレポートは 1 つです。API 記述を 1 つにするか、jsonl を指定してください',
  baselineMissing: '--update-baseline には書き込むファイルが必要です: --baseline FILE',
  outputOfBaseline: '--update-baseline はレポートを出力しません。--output は指定できません',
  noBaseline: file => `${file} はベースラインではありません。--update-baseline で作成してください`,
  baselineUnreadable: (file, code) =>
    `ベースライン ${file} を読めませんでした: ${unreadable.ja[code] ?? code}。--update-baseline で作成できます`,
  baselineWritten: (file, count) => `${file}: ${count} 件を既知の指摘として記録しました`,
  dryRunOfFix: '--dry-run は --fix の内容を表示するオプションです。両方を指定してください',
  dryRunWritesNothing: '--dry-run は何も書き込みません。--update-baseline は指定できません',
  notFixable: name =>
    `--fix で変更できるのはファイルだけです（${name === '-' ? '標準入力' : `\`${name}\``} は変更できません）`,
  fixNotWritten: (file, code) => `${file} に書き込めないため、何も修正しませんでした: ${unwritable.ja[code] ?? code}`,
  checking: file => `${file} を調べています …`,
};

export const lintMessages: Catalogue<LintMessages> = { en: english, ja: japanese };
