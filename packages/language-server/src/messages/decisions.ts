// Why a decision about a finding cannot be written down.
import type { Catalogue } from '@breakwater/core';

interface DecisionMessages {
  readonly unreadableWaivers: string;
  readonly byWhom: string;
  readonly changedMeanwhile: string;
  readonly noPlace: string;
  readonly gone: string;
  readonly unknownDay: string;
  readonly pastDay: (day: string) => string;
}

export const decisionMessages: Catalogue<DecisionMessages> = {
  en: {
    unreadableWaivers: 'The file of waivers cannot be read, or there is no folder for it',
    byWhom: 'It is not known who accepts this: tell git with `git config user.name`',
    changedMeanwhile: 'The description has changed meanwhile: try again',
    noPlace: 'Nothing around the finding can have an exception',
    gone: 'This is not found any more',
    unknownDay: 'A day is written as in 2027-01-31, and is in the calendar',
    pastDay: day => `${day} is over already: nothing would be accepted`,
  },
  ja: {
    unreadableWaivers: '承認のファイルを読めないか、置くフォルダーがありません',
    byWhom: '誰が承認するのか分かりません。`git config user.name` で名前を設定してください',
    changedMeanwhile: 'その間に API 記述が変わりました。もう一度試してください',
    noPlace: '指摘の周りに、例外を書ける場所がありません',
    gone: 'この指摘はもうありません',
    unknownDay: '日付は 2027-01-31 のように、実在する日を入力してください',
    pastDay: day => `${day} はすでに過ぎているため、何も承認できません`,
  },
};
