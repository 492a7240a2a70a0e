// What `breakwater history` says besides reports and problems.
import type { Catalogue } from '@breakwater/core';

export interface HistoryMessages {
  /** Options that are about git. */
  readonly ofOne: (option: string) => string;
  readonly datesOfFiles: string;
  readonly unknownDate: (text: string) => string;
  readonly dateForEach: (dates: number, files: number) => string;
  readonly dateBefore: (date: string, before: string) => string;
  readonly notInGit: (file: string) => string;
  readonly shallow: string;
  readonly commitsLeftOut: (read: number, leftOut: number) => string;
  readonly notThere: (file: string, revision: string) => string;
  readonly leftOut: (revision: string, problem: string) => string;
  /** As a revision. */
  readonly workingTree: string;
}

const english: HistoryMessages = {
  ofOne: option => `${option} is about the revisions of one description in git: several files are the revisions`,
  datesOfFiles: '--dates is about files: the revisions of one description in git have dates',
  unknownDate: text => `--dates needs days, as in 2026-01-31,2026-06-30, not \`${text}\``,
  dateForEach: (dates, files) => `--dates needs a date for each file: there are ${files} files and ${dates} dates`,
  dateBefore: (date, before) => `--dates goes from the oldest to the newest, and ${date} comes after ${before}`,
  notInGit: file =>
    `${file} has no revisions in git; several files are compared in the order given: \`v1.yaml v2.yaml\``,
  shallow: 'this clone does not have all commits: `git fetch --unshallow` gets them',
  commitsLeftOut: (read, leftOut) =>
    `only the last ${read} commits that changed it are read, and ${leftOut} before them are not: --every-commit reads all`,
  notThere: (file, revision) => `${revision} has no ${file}`,
  leftOut: (revision, problem) => `${revision} is left out, since it could not be read: ${problem}`,
  workingTree: 'working tree',
};

const japanese: HistoryMessages = {
  ofOne: option =>
    `${option} は git にある 1 つの記述のリビジョンを選ぶものです。複数のファイルは、それ自体がリビジョンです`,
  datesOfFiles: '--dates はファイルの日付です。git にあるリビジョンには日付があります',
  unknownDate: text => `--dates には 2026-01-31,2026-06-30 のように日付を指定してください（指定された値: \`${text}\`）`,
  dateForEach: (dates, files) => `--dates にはファイルごとの日付が必要です（ファイル ${files} 件、日付 ${dates} 件）`,
  dateBefore: (date, before) => `--dates は古い順に指定してください（${before} の後に ${date} があります）`,
  notInGit: file =>
    `${file} のリビジョンが git にありません。複数のファイルは、指定した順に比較します: \`v1.yaml v2.yaml\``,
  shallow: 'このクローンにはコミットの一部しかありません。`git fetch --unshallow` で取得できます',
  commitsLeftOut: (read, leftOut) =>
    `変更のあったコミットのうち最後の ${read} 件だけを読み、それより前の ${leftOut} 件は読みません。--every-commit ですべて読みます`,
  notThere: (file, revision) => `${revision} に ${file} はありません`,
  leftOut: (revision, problem) => `${revision} は読み取れないため除外します: ${problem}`,
  workingTree: '作業ツリー',
};

export const historyMessages: Catalogue<HistoryMessages> = { en: english, ja: japanese };
