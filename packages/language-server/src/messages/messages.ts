// What the server says beside what rules say, in the language of the editor.
import type { Catalogue, Deprecation } from '@breakwater/core';

export interface ServerMessages {
  /** Of the line in the base. */
  readonly inBase: (base: string) => string;
  /** Of the place in the base where the thing would be. */
  readonly notInBase: (base: string) => string;
  readonly deprecated: (deprecation: Deprecation) => string;
  /** Why there are no findings about a description. */
  readonly tookTooLong: (file: string, seconds: number) => string;
  readonly outOfMemory: (file: string) => string;
  readonly crashed: (file: string, reason: string) => string;
  /** Why there is no migration guide. */
  readonly newSince: (base: string) => string;
  readonly noDescription: string;
}

const english: ServerMessages = {
  inBase: base => `in ${base}`,
  notInBase: base => `where it would be in ${base}`,
  deprecated: ({ subject, deprecatedAt, endsAt, successors }) =>
    [
      `${subject} is deprecated${deprecatedAt ? ` since ${deprecatedAt.day}` : ''}`,
      ...(endsAt ? [englishEnd(endsAt)] : []),
      ...(successors.length > 0 ? [`use ${successors.map(({ text }) => text).join(', ')} instead`] : []),
    ].join('; '),
  tookTooLong: (file, seconds) => `The analysis of ${file} took longer than ${seconds} s and was ended`,
  outOfMemory: file => `The analysis of ${file} needed more memory than there is and was ended`,
  crashed: (file, reason) => `The analysis of ${file} failed: ${reason}`,
  newSince: base => `The description is new since ${base}, so nobody has to migrate`,
  noDescription: 'This file is part of no OpenAPI description',
};

const englishEnd = ({ day, daysLeft }: NonNullable<Deprecation['endsAt']>): string => {
  if (daysLeft < 0) return `it was to end on ${day}`;
  if (daysLeft === 0) return `it ends today, on ${day}`;
  return `it ends on ${day}, in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}`;
};

const japanese: ServerMessages = {
  inBase: base => `${base} での記述`,
  notInBase: base => `${base} で該当する場所`,
  deprecated: ({ subject, deprecatedAt, endsAt, successors }) =>
    [
      `${subject} は${deprecatedAt ? `${deprecatedAt.day} から` : ''}非推奨です`,
      ...(endsAt ? [japaneseEnd(endsAt)] : []),
      ...(successors.length > 0 ? [`代わりに ${successors.map(({ text }) => text).join('、')} を使ってください`] : []),
    ].join('。'),
  tookTooLong: (file, seconds) => `${file} の解析が ${seconds} 秒を超えたため中止しました`,
  outOfMemory: file => `${file} の解析はメモリーが足りなくなったため中止しました`,
  crashed: (file, reason) => `${file} の解析に失敗しました: ${reason}`,
  newSince: base => `${base} にはまだない新しい API 記述なので、移行は必要ありません`,
  noDescription: 'このファイルはどの API 記述にも含まれていません',
};

const japaneseEnd = ({ day, daysLeft }: NonNullable<Deprecation['endsAt']>): string => {
  if (daysLeft < 0) return `${day} に終了の予定でした`;
  if (daysLeft === 0) return `本日（${day}）終了します`;
  return `${day} に終了します（あと ${daysLeft} 日）`;
};

export const messages: Catalogue<ServerMessages> = { en: english, ja: japanese };
