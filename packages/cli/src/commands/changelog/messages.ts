// What `breakwater changelog` says besides changelogs and problems.
import type { Catalogue } from '@breakwater/core';
import { unreadable, unwritable } from '../../output/system-errors.ts';

export interface ChangelogCommandMessages {
  readonly dryRunOfWrite: string;
  readonly writeAlone: string;
  readonly noReleases: (file: string, tags: string) => string;
  readonly unreadable: (file: string, code: string) => string;
  readonly unwritable: (file: string, code: string) => string;
  readonly same: (file: string) => string;
  readonly written: (file: string) => string;
}

export const changelogCommandMessages: Catalogue<ChangelogCommandMessages> = {
  en: {
    dryRunOfWrite: '--dry-run shows what --write would do: say both',
    writeAlone: '--write brings a changelog up to date: leave out --format and --output',
    noReleases: (file, tags) =>
      `no tag ${tags === '*' ? '' : `that matches \`${tags}\` `}has ${file}: --since REVISION says where to begin`,
    unreadable: (file, code) => `${file} could not be read: ${unreadable.en[code] ?? unwritable.en[code] ?? code}`,
    unwritable: (file, code) => `${file} could not be written: ${unwritable.en[code] ?? code}`,
    same: file => `${file} is up to date`,
    written: file => `${file} is up to date now`,
  },
  ja: {
    dryRunOfWrite: '--dry-run は --write の内容を表示するオプションです。両方を指定してください',
    writeAlone: '--write は変更履歴を更新します。--format と --output は指定できません',
    noReleases: (file, tags) =>
      `${tags === '*' ? '' : `\`${tags}\` に一致し、`}${file} を含むタグがありません。--since REVISION で起点を指定してください`,
    unreadable: (file, code) => `${file} を読めませんでした: ${unreadable.ja[code] ?? unwritable.ja[code] ?? code}`,
    unwritable: (file, code) => `${file} に書き込めませんでした: ${unwritable.ja[code] ?? code}`,
    same: file => `${file} は最新です`,
    written: file => `${file} を更新しました`,
  },
};
