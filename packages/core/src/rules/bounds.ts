// What the rules about minimum and maximum have in common: a bound, absent or not, that includes its value or does not.
import { compareLower, compareUpper } from '../schema/conjoin.ts';
import type { Bound } from '../schema/facets.ts';
import type { View } from '../schema/view.ts';
import type { Step } from './rule.ts';

type Limit = 'minimum' | 'maximum';

type BoundFact = { readonly value: number; readonly exclusive: boolean };

/** null where nothing bounds. */
type BoundFacts = { readonly from: BoundFact | null; readonly to: BoundFact | null };

interface Sides {
  readonly base: View;
  readonly revision: View;
}

export const raised =
  (limit: Limit) =>
  (sides: Sides): BoundFacts | undefined =>
    compare(limit, sides) > 0 ? factsOf(limit, sides) : undefined;

export const lowered =
  (limit: Limit) =>
  (sides: Sides): BoundFacts | undefined =>
    compare(limit, sides) < 0 ? factsOf(limit, sides) : undefined;

/** Positive when the bound of the revision is the higher one. */
const compare = (limit: Limit, { base, revision }: Sides): number =>
  limit === 'minimum' ? compareLower(revision.minimum, base.minimum) : compareUpper(revision.maximum, base.maximum);

const factsOf = (limit: Limit, { base, revision }: Sides): BoundFacts => ({
  from: stated(base[limit]),
  to: stated(revision[limit]),
});

const stated = ({ value, exclusive }: Bound): BoundFact | null =>
  Number.isFinite(value) ? { value, exclusive } : null;

export const boundMessage = (limit: Limit) => ({
  en: ({ from, to }: BoundFacts): string => {
    const [before, after] = [from, to].map(it => it && `${it.value}${it.exclusive ? ' (exclusive)' : ''}`);
    if (!before || !after) return before ? `${limit} ${before} was removed` : `${limit} ${after} was added`;
    return `${limit} went from ${before} to ${after}`;
  },
  ja: ({ from, to }: BoundFacts): string => {
    const [before, after] = [from, to].map(it => it && `${it.value}${it.exclusive ? '（その値を含まない）' : ''}`);
    if (!before || !after) return before ? `${limit} ${before} が削除されました` : `${limit} ${after} が追加されました`;
    return `${limit} が ${before} から ${after} に変わりました`;
  },
});

/** Of a bound that went up, or down. */
export const boundStep = (limit: Limit): Step<BoundFacts> => {
  const [inside, outside] = limit === 'maximum' ? [below, above] : [above, below];
  return {
    en({ from, to }, direction) {
      if (to) return `${direction === 'input' ? 'Send' : 'Be ready for'} numbers ${inside.en(to)}`;
      return `Be ready for ${from ? `numbers ${outside.en(beyond(from))}` : 'any number'}`;
    },
    ja({ from, to }, direction) {
      if (to && direction === 'input') return `${inside.ja(to)}数値を送ってください`;
      const numbers = to ? inside.ja(to) : from ? outside.ja(beyond(from)) : '任意の';
      return `${numbers}数値が届いても扱えるようにしてください`;
    },
  };
};

/** What lies on the other side of a bound includes it where the bound does not. */
const beyond = ({ value, exclusive }: BoundFact): BoundFact => ({ value, exclusive: !exclusive });

const below = {
  en: ({ value, exclusive }: BoundFact): string => (exclusive ? `less than ${value}` : `of at most ${value}`),
  ja: ({ value, exclusive }: BoundFact): string => `${value} ${exclusive ? '未満の' : '以下の'}`,
};

const above = {
  en: ({ value, exclusive }: BoundFact): string => (exclusive ? `greater than ${value}` : `of at least ${value}`),
  ja: ({ value, exclusive }: BoundFact): string => `${value} ${exclusive ? 'より大きい' : '以上の'}`,
};
