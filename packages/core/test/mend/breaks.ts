// What breaks between two texts, and what mends it.
import type { CompareOptions } from '../../src/compare.ts';
import { compare } from '../../src/compare.ts';
import { lower } from '../../src/contract/lower.ts';
import type { Contract } from '../../src/contract/model.ts';
import type { Change } from '../../src/findings.ts';
import type { Mend } from '../../src/mend/mend.ts';
import { openMends } from '../../src/mend/mend.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import type { Texts } from '../../src/testing/example-documents.ts';

export interface Break {
  readonly change: Change;
  readonly mends: readonly Mend[];
}

export const breaksIn = async ({ base, revision }: Texts, options?: CompareOptions): Promise<readonly Break[]> => {
  const [before, after] = [await contractOf(base), await contractOf(revision)];
  const mendsOf = openMends(before, after, options);
  return breakingIn(before, after, options).map(change => ({ change, mends: mendsOf(change.fingerprint) }));
};

export const breakingIn = (base: Contract, revision: Contract, options?: CompareOptions): readonly Change[] =>
  compare(base, revision, options).changes.filter(({ level }) => level === 'breaking');

export const contractOf = async (text: string): Promise<Contract> => {
  const { description } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
  if (!description) throw new Error(`This is no description:\n${text}`);
  return lower(description).contract;
};
