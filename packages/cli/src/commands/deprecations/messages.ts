// What `breakwater deprecations` says besides reports and problems.
import type { Catalogue } from '@breakwater/core';
import { unreadable, unwritable } from '../../output/system-errors.ts';

export interface DeprecationsMessages {
  readonly unknownPeriod: (option: string, text: string) => string;
  readonly dryRunOfDocs: string;
  readonly docsOfOne: string;
  readonly docsAlone: string;
  readonly docs: {
    readonly unmarked: (file: string, start: string, end: string) => string;
    readonly mismarked: (file: string, line: number) => string;
    readonly unreadable: (file: string, code: string) => string;
    readonly unwritable: (file: string, code: string) => string;
    readonly same: (file: string) => string;
    readonly written: (file: string, added: number, removed: number, changed: number) => string;
  };
}

const english: DeprecationsMessages = {
  unknownPeriod: (option, text) => `${option} needs a period, as in 30d, 6 months or P1Y, not \`${text}\``,
  dryRunOfDocs: '--dry-run shows what --docs would do: say both',
  docsOfOne: '--docs keeps the table of one description: name one',
  docsAlone: '--docs writes a table into a document: leave out --due and --format',
  docs: {
    unmarked: (file, start, end) =>
      `${file} does not say where the table belongs: put the lines \`${start}\` and \`${end}\` there`,
    mismarked: (file, line) =>
      `${file}:${line}: this mark has no counterpart; a document has one start, and one end after it`,
    unreadable: (file, code) => `${file} could not be read: ${unreadable.en[code] ?? unwritable.en[code] ?? code}`,
    unwritable: (file, code) => `${file} could not be written: ${unwritable.en[code] ?? code}`,
    same: file => `${file}: the table is up to date`,
    written: (file, added, removed, changed) =>
      `${file}: the table is up to date now (${[
        [added, 'added'] as const,
        [removed, 'removed'] as const,
        [changed, 'changed'] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${count === 1 ? '1 row' : `${count} rows`} ${what}`)
        .join(', ')})`,
  },
};

const japanese: DeprecationsMessages = {
  unknownPeriod: (option, text) =>
    `${option} には 30d、6 months、P1Y のような期間を指定してください（\`${text}\` は使えません）`,
  dryRunOfDocs: '--dry-run は --docs の内容を表示するオプションです。両方を指定してください',
  docsOfOne: '--docs の表は 1 つの API 記述に対するものです。API 記述を 1 つにしてください',
  docsAlone: '--docs は文書に表を書き込みます。--due と --format は指定できません',
  docs: {
    unmarked: (file, start, end) =>
      `${file} に表の場所が示されていません。表を置く場所に \`${start}\` と \`${end}\` の行を書いてください`,
    mismarked: (file, line) =>
      `${file}:${line}: この目印には対応する目印がありません。1 つの文書に置けるのは、開始と、その後の終了が 1 つずつです`,
    unreadable: (file, code) => `${file} を読めませんでした: ${unreadable.ja[code] ?? unwritable.ja[code] ?? code}`,
    unwritable: (file, code) => `${file} に書き込めませんでした: ${unwritable.ja[code] ?? code}`,
    same: file => `${file}: 表は最新です`,
    written: (file, added, removed, changed) =>
      `${file}: 表を更新しました（${[[added, '追加'] as const, [removed, '削除'] as const, [changed, '変更'] as const]
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${what} ${count} 行`)
        .join('、')}）`,
  },
};

export const deprecationsMessages: Catalogue<DeprecationsMessages> = { en: english, ja: japanese };
