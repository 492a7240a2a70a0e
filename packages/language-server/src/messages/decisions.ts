// Why a decision about a finding cannot be written down.
import type { Catalogue } from '@breakwater/core';

interface DecisionMessages {
  readonly unreadableWaivers: string;
  readonly byWhom: string;
  readonly changedMeanwhile: string;
  readonly noPlace: string;
  readonly gone: string;
}

export const decisionMessages: Catalogue<DecisionMessages> = {
  en: {
    unreadableWaivers: 'The file of waivers cannot be read, or there is no folder for it',
    byWhom: 'It is not known who accepts this: tell git with `git config user.name`',
    changedMeanwhile: 'The description has changed meanwhile: try again',
    noPlace: 'Nothing around the finding can have an exception',
    gone: 'This is not found any more',
  },
  ja: {
    unreadableWaivers: '承認のファイルを読めないか、置くフォルダーがありません',
    byWhom: '誰が承認するのか分かりません。`git config user.name` で名前を設定してください',
    changedMeanwhile: 'その間に API 記述が変わりました。もう一度試してください',
    noPlace: '指摘の周りに、例外を書ける場所がありません',
    gone: 'この指摘はもうありません',
  },
};
