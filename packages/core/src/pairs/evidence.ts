// How likely it is that two things which mean the same are one, under another name (docs/compatibility.md, section 11).
import type { Candidate, Place, Surroundings, Traits } from './candidates.ts';
import { likenessOfWords, overlapOf, without } from './likeness.ts';

/** A guess stays one. */
const certain = 0.99;
/** Less is not worth a claim. */
export const leastLikeness = 0.65;

/** How much a piece of evidence counts for where nothing else is known. */
const weights = { use: 0.9, description: 0.75, similarDescription: 0.5, place: 0.7, onlyPlace: 0.5, meaning: 0.6 };
/** What names count for where the descriptions are those of different things. */
const nameDespiteDescription = 0.8;

/**
 * The likelihood that not every piece of evidence is a coincidence; where that is too little for a claim, it may be even less.
 * `rivals`: as many things mean the same.
 */
export const likenessOf = <T>(
  one: Candidate<T>,
  other: Candidate<T>,
  rivals: number,
  surroundings: Surroundings,
  traits: Traits<T>,
): number => {
  const name =
    traits.likenessOf?.(one.it, other.it) ?? likenessOfWords(one.words, other.words, surroundings.weightInNames);
  const description = likenessOfDescriptions(one, other, surroundings);
  const use = traits.isInPlaceOf?.(one.it, other.it) ? weights.use : 0;
  if (description === 'different') return likelihoodOf([use, name * nameDespiteDescription]);
  const evidence = [use, name, description, traits.isOrdered ? likenessOfPlaces(one.place, other.place) : 0];
  const withMeaning = likelihoodOf([...evidence, weights.meaning / rivals]);
  // Whether a meaning is common is asked last: then everything around has to be understood.
  const isTelling = withMeaning >= leastLikeness && traits.isTelling(one.it) && !surroundings.isCommon(one);
  return isTelling ? withMeaning : likelihoodOf(evidence);
};

const likelihoodOf = (evidence: readonly number[]): number => {
  const doubt = evidence.reduce((product, it) => product * (1 - it), 1);
  return Math.min(certain, Math.round((1 - doubt) * 100) / 100);
};

/** Fewer words can be said of anything. */
const fewestWords = 2;
/** As much as two descriptions of one thing have in common. */
const alike = 0.7;

const likenessOfDescriptions = <T>(
  one: Candidate<T>,
  other: Candidate<T>,
  { isDescribedAgain, weightInDescriptions }: Surroundings,
): number | 'different' => {
  const [left, right] = [one, other].map(({ text }) => without(without(text, one.words), other.words)) as [
    readonly string[],
    readonly string[],
  ];
  if (Math.min(left.length, right.length) < fewestWords) return 0;
  const isSame = left.join(' ') === right.join(' ');
  if (!isSame && overlapOf(left, right, weightInDescriptions) < alike) return 'different';
  // What is said of others around in the same words says nothing of these two.
  if (isDescribedAgain(one) || isDescribedAgain(other)) return 0;
  return isSame ? weights.description : weights.similarDescription;
};

const likenessOfPlaces = (one: Place, other: Place): number =>
  one.key === other.key ? (one.isAlone ? weights.onlyPlace : weights.place) / one.beside : 0;
