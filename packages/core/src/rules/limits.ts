// What the rules about lengths and counts have in common: one limit, absent or not, that went up or down.

import { anything } from '../schema/facets.ts';
import type { View } from '../schema/view.ts';
import type { Step } from './rule.ts';

type Limit = 'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'minProperties' | 'maxProperties';

/** null where nothing limits. */
type LimitFacts = { readonly from: number | null; readonly to: number | null };

interface Sides {
  readonly base: View;
  readonly revision: View;
}

export const increased =
  (limit: Limit) =>
  (sides: Sides): LimitFacts | undefined =>
    sides.revision[limit] > sides.base[limit] ? factsOf(limit, sides) : undefined;

export const decreased =
  (limit: Limit) =>
  (sides: Sides): LimitFacts | undefined =>
    sides.revision[limit] < sides.base[limit] ? factsOf(limit, sides) : undefined;

const factsOf = (limit: Limit, { base, revision }: Sides): LimitFacts => ({
  from: stated(limit, base),
  to: stated(limit, revision),
});

const stated = (limit: Limit, view: View): number | null => (view[limit] === anything[limit] ? null : view[limit]);

export const limitMessage = (limit: Limit) => ({
  en: ({ from, to }: LimitFacts): string => {
    if (from === null || to === null)
      return from === null ? `${limit} ${to} was added` : `${limit} ${from} was removed`;
    return `${limit} went from ${from} ${to > from ? 'up' : 'down'} to ${to}`;
  },
  ja: ({ from, to }: LimitFacts): string => {
    if (from === null || to === null)
      return from === null ? `${limit} ${to} が追加されました` : `${limit} ${from} が削除されました`;
    return `${limit} が ${from} から ${to} に${to > from ? '増えました' : '減りました'}`;
  },
});

/** Of a limit that went down, or up. */
export const limitStep = (limit: Limit): Step<LimitFacts> => {
  const isMost = limit.startsWith('max');
  const { en, ja } = units[limit.slice(3) as keyof typeof units];
  const count = (number: number | null): string => `${number} ${number === 1 ? en.one : en.many}`;
  return {
    en({ from, to }, direction) {
      if (direction === 'input')
        return to === 0 ? `Send ${en.none}` : `Send at ${isMost ? 'most' : 'least'} ${count(to)}`;
      if (isMost) return to === null ? `Be ready for more than ${count(from)}` : `Be ready for up to ${count(to)}`;
      if (from === 1) return `Be ready for ${en.none}`;
      return to === null
        ? `Be ready for fewer than ${count(from)}, even for ${en.none}`
        : `Be ready for as few as ${count(to)}`;
    },
    ja({ from, to }, direction) {
      if (direction === 'input')
        return to === 0
          ? `${ja.none}を送ってください`
          : `${ja.of}は ${to} ${ja.unit}${isMost ? '以下' : '以上'}にしてください`;
      if (isMost)
        return `${ja.of}が ${to === null ? `${from} ${ja.unit}を超えて` : `${to} ${ja.unit}まで`}届いても扱えるようにしてください`;
      if (from === 1) return `${ja.none}が届いても扱えるようにしてください`;
      return to === null
        ? `${ja.of}が ${from} ${ja.unit}未満でも、${ja.none}でも扱えるようにしてください`
        : `${ja.of}が ${to} ${ja.unit}しかなくても扱えるようにしてください`;
    },
  };
};

const units = {
  Length: {
    en: { one: 'character', many: 'characters', none: 'an empty string' },
    ja: { of: '文字列', unit: '文字', none: '空文字列' },
  },
  Items: {
    en: { one: 'item', many: 'items', none: 'an empty array' },
    ja: { of: '要素', unit: '個', none: '空の配列' },
  },
  Properties: {
    en: { one: 'property', many: 'properties', none: 'an empty object' },
    ja: { of: 'プロパティ', unit: '個', none: '空のオブジェクト' },
  },
};
