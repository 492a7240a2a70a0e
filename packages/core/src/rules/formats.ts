// What a change of formats does, and how certain it is that anybody notices.
import type { Direction, Effect, Level } from '../findings.ts';
import type { Firmness } from '../schema/formats.ts';
import { firmnessOf, isWithin, limits } from '../schema/formats.ts';
import type { View } from '../schema/view.ts';

export type FormatFacts = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Some value may be valid on one side and invalid on the other. */
  readonly limiting: boolean;
};

/** Undefined where both sides have the same formats, or list their values: generators mark enums by a format of their own. */
export const formatFacts = (base: View, revision: View): FormatFacts | undefined => {
  if (base.enum && revision.enum) return undefined;
  const [from, to] = [[...base.formats].sort(), [...revision.formats].sort()];
  if (from.join('\n') === to.join('\n')) return undefined;
  return { from, to, limiting: [...from, ...to].some(format => limits(format, revision.types)) };
};

export const effectOfFormats = (facts: FormatFacts): Effect => (facts.limiting ? meantEffect(facts) : 'annotates');

/**
 * docs/compatibility.md, section 10: breaking where validators reject what does not match, dangerous where the format is
 * between sender and receiver. The receiver is bound by the new format in input, by the old one in output.
 */
export const judgeFormats = ({
  facts,
  direction,
}: {
  readonly facts: FormatFacts;
  readonly direction: Direction;
}): Level => {
  const harmless = direction === 'input' ? 'widens' : 'narrows';
  const firmness = firmnessOf(direction === 'input' ? facts.to : facts.from);
  if (['annotates', harmless].includes(meantEffect(facts))) return 'safe';
  return levels[firmness];
};

const levels: Readonly<Record<Firmness, Level>> = {
  checked: 'breaking',
  open: 'dangerous',
  roomy: 'safe',
  hint: 'safe',
};

/** As if everybody kept to every format that is meant to be kept to. */
const meantEffect = ({ from, to }: FormatFacts): Effect => {
  const [before, after] = [from, to].map(names => names.filter(name => firmnessOf([name]) !== 'hint')) as [
    string[],
    string[],
  ];
  const isNarrower = before.every(name => after.some(other => isWithin(other, name)));
  const isWider = after.every(name => before.some(other => isWithin(other, name)));
  if (isNarrower && isWider) return 'annotates';
  return isNarrower ? 'narrows' : isWider ? 'widens' : 'alters';
};
