// Whether a description says which operations ask for credentials, or only which kinds of them there are.
import type { Contract } from '../contract/model.ts';
import type { Pair } from '../pairs/pair.ts';
import { usedSchemes } from '../pairs/security.ts';

/** On one of the sides at least. */
export const isCredentialAskedFor = ([root]: readonly Pair[]): boolean => {
  const { base, revision } = root as Pair<'contract'>;
  return [base, revision].some(it => it && isAskedForIn(it));
};

const isAskedForIn = (contract: Contract): boolean => contract.security.length > 0 || usedSchemes(contract).size > 0;
