// What `breakwater git-diff` says when git did not call it.
import type { Catalogue } from '@breakwater/core';

export interface GitDiffMessages {
  readonly notFromGit: string;
}

export const gitDiffMessages: Catalogue<GitDiffMessages> = {
  en: {
    notFromGit:
      'git-diff is called by git, with 7 words or 9: `breakwater git-diff --help` says how to set it up; to compare two files, use `breakwater diff`',
  },
  ja: {
    notFromGit:
      'git-diff は git から 7 個または 9 個の引数で呼び出されます。設定方法は `breakwater git-diff --help` にあります。2 つのファイルを比べるには `breakwater diff` を使ってください',
  },
};
