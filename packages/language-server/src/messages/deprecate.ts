// What is said where a deprecation cannot be written.
import type { Catalogue } from '@breakwater/core';

interface DeprecateMessages {
  readonly unreadable: string;
}

export const deprecateMessages: Catalogue<DeprecateMessages> = {
  en: { unreadable: 'the description cannot be read as it is: repair it first' },
  ja: { unreadable: 'API 記述を読み取れません。先に誤りを修正してください' },
};
