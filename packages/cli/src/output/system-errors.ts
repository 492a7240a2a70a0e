// What the codes of the file system mean.
import type { Catalogue } from '@breakwater/core';

/** By the code of Node; a code that is not here says enough by itself. */
export const unreadable: Catalogue<Readonly<Record<string, string>>> = {
  en: { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'its permissions forbid it' },
  ja: { ENOENT: 'ファイルがありません', EISDIR: 'フォルダーです', EACCES: '読み取りの権限がありません' },
};

export const unwritable: Catalogue<Readonly<Record<string, string>>> = {
  en: {
    EACCES: 'its permissions forbid it',
    EPERM: 'its permissions forbid it',
    EROFS: 'nothing can be written there',
    ENOSPC: 'there is no space left',
    changed: 'it was changed meanwhile',
    encoding: 'it is not in UTF-8',
  },
  ja: {
    EACCES: '書き込みの権限がありません',
    EPERM: '書き込みの権限がありません',
    EROFS: '書き込めない場所にあります',
    ENOSPC: '空き容量がありません',
    changed: '実行中に変更されました',
    encoding: 'UTF-8 ではありません',
  },
};
