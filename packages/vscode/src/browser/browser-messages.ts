// What the server says of a browser.
import type { Catalogue } from '@breakwater/core';

interface BrowserMessages {
  readonly noBase: string;
}

export const browserMessages: Catalogue<BrowserMessages> = {
  en: { noBase: 'There is no git in a browser: choose a file to compare with' },
  ja: { noBase: 'ブラウザーでは git を利用できません。比較するファイルを選択してください' },
};
