// What `breakwater deprecate` and `undeprecate` say of words and files.
import type { Catalogue } from '@breakwater/core';
import { unwritable } from '../../output/system-errors.ts';

export interface DeprecateMessages {
  readonly oneThing: (command: string) => string;
  readonly overlayOrPatch: string;
  readonly overlayIsInput: string;
  readonly notAnOverlay: (file: string) => string;
  readonly overlayOfOthers: (file: string) => string;
  readonly overlayWritten: (file: string, count: number) => string;
  readonly notChangeable: (name: string) => string;
  readonly notWritten: (file: string, code: string) => string;
}

const english: DeprecateMessages = {
  oneThing: command =>
    `${command} needs a description and what is meant in it, as in \`breakwater ${command} openapi.yaml 'GET /v1/plans'\``,
  overlayOrPatch: '--overlay changes no files: leave out --dry-run',
  overlayIsInput: '--overlay needs another file than the description',
  notAnOverlay: file => `${file} is there and is no overlay: name another file`,
  overlayOfOthers: file => `an overlay is for one file, and this would change ${file} as well`,
  overlayWritten: (file, count) => `${file}: ${count === 1 ? '1 action is' : `${count} actions are`} new`,
  notChangeable: name =>
    `this changes files, and ${name === '-' ? 'standard input' : `\`${name}\``} is none that may change; --overlay prints what would be done`,
  notWritten: (file, code) => `nothing was written, since ${file} could not be: ${unwritable.en[code] ?? code}`,
};

const japanese: DeprecateMessages = {
  oneThing: command =>
    `${command} には API 記述と対象を指定してください（例: \`breakwater ${command} openapi.yaml 'GET /v1/plans'\`）`,
  overlayOrPatch: '--overlay はファイルを変更しません。--dry-run は指定できません',
  overlayIsInput: '--overlay には API 記述とは別のファイルを指定してください',
  notAnOverlay: file => `${file} はすでにあり、オーバーレイではありません。別のファイルを指定してください`,
  overlayOfOthers: file => `オーバーレイの対象は 1 つのファイルだけですが、${file} も変更することになります`,
  overlayWritten: (file, count) => `${file}: ${count} 件のアクションを追加しました`,
  notChangeable: name =>
    `変更できるのはファイルだけです（${name === '-' ? '標準入力' : `\`${name}\``} は変更できません）。--overlay を指定すると、変更内容を出力します`,
  notWritten: (file, code) => `${file} に書き込めないため、何も変更しませんでした: ${unwritable.ja[code] ?? code}`,
};

export const deprecateMessages: Catalogue<DeprecateMessages> = { en: english, ja: japanese };
