// What a change of formats does, and how certain it is that anybody notices.
import type { Direction, Effect, Level } from '../findings.ts';
import { firmnessOf, isWithin } from '../schema/formats.ts';

export type FormatFacts = { readonly from: readonly string[]; readonly to: readonly string[] };

/** Undefined where both sides have the same formats. */
export const formatFacts = (base: readonly string[], revision: readonly string[]): FormatFacts | undefined => {
  const facts = { from: [...base].sort(), to: [...revision].sort() };
  return facts.from.join('\n') === facts.to.join('\n') ? undefined : facts;
};

export const effectOfFormats = ({ from, to }: FormatFacts): Effect => {
  const [before, after] = [from, to].map(names => names.filter(name => firmnessOf([name]) !== 'hint')) as [string[], string[]];
  const isNarrower = before.every(name => after.some(other => isWithin(other, name)));
  const isWider = after.every(name => before.some(other => isWithin(other, name)));
  if (isNarrower && isWider) return 'annotates';
  return isNarrower ? 'narrows' : isWider ? 'widens' : 'alters';
};

/**
 * docs/compatibility.md, section 10: breaking where validators reject what does not match, dangerous where the format is
 * between sender and receiver. The receiver is bound by the new format in input, by the old one in output.
 */
export const judgeFormats = ({ facts, direction }: { readonly facts: FormatFacts; readonly direction: Direction }): Level | undefined => {
  const harmless = direction === 'input' ? 'widens' : 'narrows';
  if (['annotates', harmless].includes(effectOfFormats(facts))) return undefined;
  const firmness = firmnessOf(direction === 'input' ? facts.to : facts.from);
  return firmness === 'checked' ? 'breaking' : firmness === 'open' ? 'dangerous' : 'safe';
};
