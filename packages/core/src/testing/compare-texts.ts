// Compares two descriptions given as text, each alone in memory.
import type { CompareOptions, Comparison } from '../compare.ts';
import { compare } from '../compare.ts';
import { lower } from '../contract/lower.ts';
import type { Contract } from '../contract/model.ts';
import { load } from '../source/load.ts';
import { memoryHost } from '../source/memory-host.ts';
import type { Texts } from './example-documents.ts';

/** Throws where a text cannot be understood at all: tests are about what can. */
export const compareTexts = async ({ base, revision }: Texts, options?: CompareOptions): Promise<Comparison> =>
  compare(await contractOf(base), await contractOf(revision), options);

const contractOf = async (text: string): Promise<Contract> => {
  const { description, problems } = await load(memoryHost({ 'example.yaml': text }), 'example.yaml');
  if (!description) throw new Error(`This is no description: ${JSON.stringify(problems)}\n${text}`);
  return lower(description).contract;
};
