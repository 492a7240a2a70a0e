// What pages of HTML say of themselves.
import type { Catalogue } from './language.ts';

export interface PageMessages {
  readonly search: string;
  readonly levels: string;
  readonly tag: string;
  readonly allTags: string;
  readonly operation: string;
  readonly allOperations: string;
  readonly openAll: string;
  readonly closeAll: string;
  /** Of how many entries; the first is filled in by the page. */
  readonly shown: (shown: number | string, count: number) => string;
}

export const pageMessages: Catalogue<PageMessages> = {
  en: {
    search: 'Search (press /)',
    levels: 'Levels',
    tag: 'Tag',
    allTags: 'All tags',
    operation: 'Operation',
    allOperations: 'All operations',
    openAll: 'Open all',
    closeAll: 'Close all',
    shown: (shown, count) => `${shown} of ${count}`,
  },
  ja: {
    search: '検索（/ キー）',
    levels: '重大度',
    tag: 'タグ',
    allTags: 'すべてのタグ',
    operation: 'オペレーション',
    allOperations: 'すべてのオペレーション',
    openAll: 'すべて開く',
    closeAll: 'すべて閉じる',
    shown: (shown, count) => `${count} 件中 ${shown} 件`,
  },
};
