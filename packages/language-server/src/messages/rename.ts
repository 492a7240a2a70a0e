// Why something cannot be renamed, in one sentence.
import type { Catalogue } from '@breakwater/core';

export interface RenameWords {
  readonly nothing: string;
  readonly unread: string;
  readonly taken: (name: string) => string;
  readonly notAllowed: (name: string) => string;
  readonly empty: string;
  readonly shared: string;
  /** A discriminator of 2.0. */
  readonly onTheWire: string;
}

export const renameWords: Catalogue<RenameWords> = {
  en: {
    nothing: 'There is no component, security scheme, tag or operationId here.',
    unread: 'The description can not be read as it is: it has a mistake.',
    taken: name => `\`${name}\` exists already.`,
    notAllowed: name => `\`${name}\` is no allowed name: letters, digits, dots, hyphens and underscores are.`,
    empty: 'A name is missing.',
    onTheWire: 'The name is the value of a discriminator, so clients send and read it.',
    shared: 'The name is written in a way (an alias or a merge) that other places use as well.',
  },
  ja: {
    nothing: 'ここにはコンポーネント、セキュリティスキーム、タグ、operationId がありません。',
    unread: '記述に誤りがあり、読み取れません。',
    taken: name => `\`${name}\` はすでに存在します。`,
    notAllowed: name => `\`${name}\` は名前に使えません。使えるのは英数字、ドット、ハイフン、アンダースコアです。`,
    empty: '名前を入力してください。',
    onTheWire: 'この名前はディスクリミネーターの値として、クライアントとの間で送受信されます。',
    shared: 'この名前は、エイリアスやマージを通じて他の場所でも使われています。',
  },
};
