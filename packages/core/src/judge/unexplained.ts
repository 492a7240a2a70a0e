// Differences that are proven and that no rule words: reported as they are, at the smallest schema that carries them.

import type { Pair } from '../pairs/pair.ts';
import schemaAltered from '../rules/changes/schema-altered.ts';
import type { ChangeRule } from '../rules/rule.ts';
import type { Edits } from './edits.ts';
import { collectEdit } from './edits.ts';
import type { Explained } from './judge.ts';
import { isPlain } from './plain.ts';
import type { Prover } from './prove.ts';

/** What a rule calls safe against the table explains the schema that it speaks of, and nothing else. */
const pairsExplainedBy = ({ edit: { rule, facts, pairs }, change }: Explained): readonly Pair[] => {
  if (change.effect === 'annotates') return [];
  if (change.level !== 'safe') return pairs;
  return pairs.filter(({ on, direction }) => on === 'schema' && rule.judge?.({ facts, direction }) === 'safe');
};

/** Rules word every difference of plain schemas, so only of the others it is asked. */
const needsWords = (pair: Pair<'schema'>, prover: Prover): boolean => {
  if (prover.contentModel === 'declared' && (isPlain(pair) || prover.isMereChoice(pair))) return false;
  return prover.harmIn(pair).kind === 'harmful';
};

/** A harmful pair is explained by every change in it, or below it, that somebody should care about. */
export const unexplained = (pairs: readonly Pair[], explained: readonly Explained[], prover: Prover): Edits => {
  const spokenFor = new Set<Pair>(explained.flatMap(pairsExplainedBy));
  for (const pair of spokenFor) for (const parent of pair.parents) spokenFor.add(parent);
  const silent = pairs.filter(
    (pair): pair is Pair<'schema'> =>
      pair.on === 'schema' && !spokenFor.has(pair) && needsWords(pair as Pair<'schema'>, prover),
  );
  const enclosing = new Set<Pair>(silent.flatMap(pair => pair.parents));
  for (const pair of enclosing) for (const parent of pair.parents) enclosing.add(parent);
  const edits: Edits = new Map();
  for (const pair of silent)
    if (!enclosing.has(pair)) collectEdit(edits, schemaAltered as unknown as ChangeRule, {}, pair);
  return edits;
};
