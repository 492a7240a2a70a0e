// What `breakwater bump` says besides problems.
import type { Catalogue } from '@breakwater/core';

export interface BumpMessages {
  readonly twoDescriptions: string;
  readonly tooMany: (file: string) => string;
  /** Of a version that has no next one. */
  readonly noNext: (version: string) => string;
}

export const bumpMessages: Catalogue<BumpMessages> = {
  en: {
    twoDescriptions: 'bump needs two descriptions: `breakwater bump <base> <revision>`',
    tooMany: file => `bump says the version after one description for another: what is \`${file}\` for?`,
    noNext: version =>
      `info.version of the base has to be of the form 1.4.0 to have a next one, and it is \`${version}\``,
  },
  ja: {
    twoDescriptions: 'bump には API 記述が 2 つ必要です: `breakwater bump <base> <revision>`',
    tooMany: file => `bump に指定できる API 記述は 2 つです。\`${file}\` は余分です`,
    noNext: version =>
      `次のバージョンを決めるには、変更前の info.version が 1.4.0 の形式である必要があります（現在は \`${version}\`）`,
  },
};
