// What every command says of what it reads and writes.
import type { Catalogue } from '@breakwater/core';
import { unwritable } from '../output/system-errors.ts';

export interface OutputMessages {
  readonly reading: (file: string) => string;
  /** Precede the sentence of a problem. */
  readonly note: string;
  readonly errorsHidden: (count: number) => string;
  readonly notesHidden: (count: number) => string;
  /** Where files are not below the working directory. */
  readonly patchFrom: (folder: string) => string;
  readonly outputNotWritten: (file: string, reason: string) => string;
  readonly outputFailed: (reason: string) => string;
  readonly bug: (reason: string) => string;
}

const english: OutputMessages = {
  reading: file => `reading ${file} …`,
  note: 'note: ',
  errorsHidden: count => `${count} more mistakes like these in the revision: --all shows them`,
  notesHidden: count =>
    `${count === 1 ? '1 more note' : `${count} more notes`} about the descriptions: --all shows them`,
  patchFrom: folder => `the patch is to be applied in ${folder}`,
  outputNotWritten: (file, reason) => `${file} could not be written: ${unwritable.en[reason] ?? reason}`,
  outputFailed: reason => `breakwater: the report could not be written: ${reason}`,
  bug: reason =>
    `breakwater: this is a bug in Breakwater, please report it with this line: ${reason} (BREAKWATER_DEBUG=1 shows where)`,
};

const japanese: OutputMessages = {
  reading: file => `${file} を読んでいます …`,
  note: '注意: ',
  errorsHidden: count => `変更後の記述に、他に ${count} 件の誤りがあります（--all で表示します）`,
  notesHidden: count => `API 記述について、他に ${count} 件の注意があります（--all で表示します）`,
  patchFrom: folder => `このパッチは ${folder} で適用してください`,
  outputNotWritten: (file, reason) => `${file} に書き込めません: ${unwritable.ja[reason] ?? reason}`,
  outputFailed: reason => `breakwater: レポートを書き出せませんでした: ${reason}`,
  bug: reason =>
    `breakwater: Breakwater の不具合です。この行を添えて報告してください: ${reason}（BREAKWATER_DEBUG=1 で発生箇所を表示します）`,
};

export const outputMessages: Catalogue<OutputMessages> = { en: english, ja: japanese };
