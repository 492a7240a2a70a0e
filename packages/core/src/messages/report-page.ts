// What the page of a report says besides what reports say.
import type { Catalogue } from './language.ts';

export interface ReportPageMessages {
  readonly title: string;
  readonly overview: string;
  readonly description: string;
  readonly decision: string;
  readonly findings: string;
  readonly waived: string;
  /** Of a line that was taken out, and of one that was put in, for whoever does not see the page. */
  readonly side: Readonly<Record<'base' | 'revision', string>>;
  readonly lines: string;
  readonly place: string;
  readonly rule: string;
  readonly jump: string;
  /** Of findings that there was no room for. */
  readonly leftOut: (count: number) => string;
  readonly nothing: string;
}

export const reportPageMessages: Catalogue<ReportPageMessages> = {
  en: {
    title: 'Breakwater report',
    overview: 'Overview',
    description: 'Description',
    decision: 'Decision',
    findings: 'Findings',
    waived: 'Waived',
    side: { base: 'before', revision: 'after' },
    lines: 'Lines',
    place: 'place',
    rule: 'rule',
    jump: 'Go to the findings',
    leftOut: count =>
      `${count === 1 ? '1 more finding is' : `${count} more findings are`} left out, so that the page stays small enough to open. The worst come first; --format json gives all of them.`,
    nothing: 'Nothing to report',
  },
  ja: {
    title: 'Breakwater レポート',
    overview: '概要',
    description: 'API 記述',
    decision: '判定',
    findings: '指摘',
    waived: '承認済み',
    side: { base: '変更前', revision: '変更後' },
    lines: '該当行',
    place: '場所',
    rule: '規則',
    jump: '指摘へ移動',
    leftOut: count =>
      `ページが大きくなりすぎないように、ほかの ${count} 件を省略しました。重大なものから順に載せています。すべてを見るには --format json を使ってください。`,
    nothing: '報告することはありません',
  },
};
