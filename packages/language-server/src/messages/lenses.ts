// What lenses say above operations and components.
import type { Catalogue } from '@breakwater/core';

export interface LensWords {
  /** `counts` has only what there is. */
  readonly changes: (counts: { readonly breaking: number; readonly dangerous: number }, base: string) => string;
  readonly deprecated: string;
  readonly announced: string;
  readonly sunset: (away: string) => string;
  readonly sunsetPassed: (away: string) => string;
  readonly successor: (name: string) => string;
  readonly usedBy: (operations: number) => string;
}

export const lensWords: Catalogue<LensWords> = {
  en: {
    changes: ({ breaking, dangerous }, base) => {
      const parts = [
        ...(breaking > 0 ? [`${breaking} breaking`] : []),
        ...(dangerous > 0 ? [`${dangerous} dangerous`] : []),
      ];
      return `${parts.join(' · ')} against ${base}`;
    },
    deprecated: 'deprecated',
    announced: 'not deprecated yet',
    sunset: away => `sunset ${away}`,
    sunsetPassed: away => `sunset ${away}, still here`,
    successor: name => `successor ${name}`,
    usedBy: operations => {
      if (operations === 0) return 'used by no operation';
      return operations === 1 ? 'used by 1 operation' : `used by ${operations} operations`;
    },
  },
  ja: {
    changes: ({ breaking, dangerous }, base) => {
      const parts = [
        ...(breaking > 0 ? [`破壊的変更 ${breaking} 件`] : []),
        ...(dangerous > 0 ? [`危険な変更 ${dangerous} 件`] : []),
      ];
      return `${parts.join(' · ')}（${base} との比較）`;
    },
    deprecated: '非推奨',
    announced: '非推奨の予告あり',
    sunset: away => `提供終了 ${away}`,
    sunsetPassed: away => `提供終了日を経過（${away}）`,
    successor: name => `後継 ${name}`,
    usedBy: operations =>
      operations === 0 ? 'どのオペレーションからも使われていません' : `${operations} 件のオペレーションで使用`,
  },
};
