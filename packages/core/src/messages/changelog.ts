// Everything that a changelog says besides what rules say.
import type { Level } from '../findings.ts';
import type { Catalogue } from './language.ts';

export interface ChangelogMessages {
  readonly title: string;
  /** After the title; `api` is Markdown. */
  readonly purpose: (api: string) => string;
  readonly unreleased: string;
  readonly colon: string;
  readonly listSeparator: string;
  readonly kinds: Readonly<Record<'added' | 'changed' | 'deprecated' | 'removed' | 'security', string>>;
  /** Before what hurts clients. */
  readonly marks: Readonly<Record<Exclude<Level, 'safe'>, string>>;
  readonly more: (count: number) => string;
  readonly documentation: (count: number) => string;
  readonly first: (operations: number) => string;
  readonly nothing: string;
}

export const changelogMessages: Catalogue<ChangelogMessages> = {
  en: {
    title: 'Changelog',
    purpose: api =>
      `All notable changes of ${api}. The format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).`,
    unreleased: 'Unreleased',
    colon: ': ',
    listSeparator: ', ',
    kinds: { added: 'Added', changed: 'Changed', deprecated: 'Deprecated', removed: 'Removed', security: 'Security' },
    marks: { breaking: 'Breaking', dangerous: 'May break' },
    more: count => `${count} more`,
    documentation: count =>
      count === 1 ? 'A description was reworded' : `Descriptions were reworded in ${count} places`,
    first: operations =>
      operations === 1 ? 'First version, with 1 operation' : `First version, with ${operations} operations`,
    nothing: 'Nothing changed that clients notice.',
  },
  ja: {
    title: '変更履歴',
    purpose: api =>
      `${api} の主な変更点です。形式は [Keep a Changelog](https://keepachangelog.com/ja/1.1.0/) に従います。`,
    unreleased: '未リリース',
    colon: ': ',
    listSeparator: '、',
    kinds: { added: '追加', changed: '変更', deprecated: '非推奨', removed: '削除', security: 'セキュリティ' },
    marks: { breaking: '破壊的変更', dangerous: '要注意' },
    more: count => `ほか ${count} 件`,
    documentation: count => `説明文の変更（${count} 件）`,
    first: operations => `最初のバージョン（オペレーション ${operations} 件）`,
    nothing: 'クライアントに関わる変更はありません。',
  },
};
