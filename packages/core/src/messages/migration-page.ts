// What the page of a migration says besides what migrations say.
import type { Catalogue } from './language.ts';

export interface MigrationPageMessages {
  readonly jump: string;
  readonly betweenSentences: string;
  /** Of lines of the descriptions. */
  readonly source: string;
  readonly line: (number: number) => string;
  /** Where one of the descriptions does not have it. */
  readonly notThere: string;
  /** Which files, by what. */
  readonly made: (base: string, revision: string) => string;
  /** Of parts that there was no room for. */
  readonly leftOut: (count: number) => string;
}

export const migrationPageMessages: Catalogue<MigrationPageMessages> = {
  en: {
    jump: 'Go to what to do',
    betweenSentences: ' ',
    source: 'In the description',
    line: number => `line ${number}`,
    notThere: 'not there',
    made: (base, revision) => `Made from ${base} and ${revision} by Breakwater.`,
    leftOut: count =>
      `${count === 1 ? '1 more part is' : `${count} more parts are`} left out, so that the page stays small enough to open; the worst come first.`,
  },
  ja: {
    jump: '必要な対応へ移動',
    betweenSentences: '',
    source: 'API 記述の該当箇所',
    line: number => `${number} 行目`,
    notThere: 'なし',
    made: (base, revision) => `${base} と ${revision} から Breakwater が作成しました。`,
    leftOut: count =>
      `ページが大きくなりすぎないように、ほかの ${count} 件を省略しました。影響の大きいものから順に載せています。`,
  },
};
