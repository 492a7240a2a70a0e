// The contract of a description that is written in a test.
import { lower } from '../../src/contract/lower.ts';
import type { Contract } from '../../src/contract/model.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';

export const describedBy = async (text: string): Promise<{ readonly contract: Contract }> => {
  const { description, problems } = await load(memoryHost({ 'a.yaml': text }), 'a.yaml');
  if (!description) throw new Error(`This is no description: ${JSON.stringify(problems)}`);
  return lower(description);
};
