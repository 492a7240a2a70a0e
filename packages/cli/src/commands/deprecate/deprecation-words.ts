// What `deprecate` and `undeprecate` say: as the core does, with the names of the options that mend it.
import type { Catalogue, DeprecationWords } from '@breakwater/core';
import { deprecationWords as words } from '@breakwater/core';

const english: DeprecationWords = {
  ...words.en,
  fault: fault => {
    switch (fault.code) {
      case 'unknown-date':
        return fault.option === 'at'
          ? `--at needs a day, as in 2027-01-31, not \`${fault.text}\``
          : `--sunset needs a day or a period, as in 2027-06-30 or P6M, not \`${fault.text}\``;
      case 'successor-needed':
        return `say what comes after ${fault.thing}: --successor with an operation or an address, or --successor none`;
      default:
        return words.en.fault(fault);
    }
  },
};

const japanese: DeprecationWords = {
  ...words.ja,
  fault: fault => {
    switch (fault.code) {
      case 'unknown-date':
        return fault.option === 'at'
          ? `--at には 2027-01-31 のような日付を指定してください（\`${fault.text}\` は使えません）`
          : `--sunset には 2027-06-30 のような日付か P6M のような期間を指定してください（\`${fault.text}\` は使えません）`;
      case 'successor-needed':
        return `${fault.thing} の後継を --successor で指定してください（オペレーション、URL、または none）`;
      default:
        return words.ja.fault(fault);
    }
  },
};

export const deprecationWords: Catalogue<DeprecationWords> = { en: english, ja: japanese };
