// What `breakwater rules` says besides the list.
import type { Catalogue } from '@breakwater/core';

export interface RulesMessages {
  readonly nothingElse: (word: string) => string;
  readonly unknownArea: (area: string, known: readonly string[], similar: string | undefined) => string;
}

const english: RulesMessages = {
  nothingElse: word => `rules takes options only: what is \`${word}\` for?`,
  unknownArea: (area, known, similar) =>
    `there is no area \`${area}\`; ${similar === undefined ? `there are ${known.join(', ')}` : `did you mean ${similar}?`}`,
};

const japanese: RulesMessages = {
  nothingElse: word => `rules に指定できるのはオプションだけです。\`${word}\` は余分です`,
  unknownArea: (area, known, similar) =>
    `\`${area}\` という分野はありません。${similar === undefined ? `${known.join('、')} があります` : `${similar} のことですか？`}`,
};

export const rulesMessages: Catalogue<RulesMessages> = { en: english, ja: japanese };
