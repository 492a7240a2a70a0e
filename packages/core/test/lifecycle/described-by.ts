// Descriptions that are written in a test: their contracts, and the lifecycle of their first operation.
import { lower } from '../../src/contract/lower.ts';
import type { Contract } from '../../src/contract/model.ts';
import type { Evidence } from '../../src/lifecycle/evidence.ts';
import type { Lifecycle } from '../../src/lifecycle/lifecycle.ts';
import type { LifecycleOptions } from '../../src/lifecycle/reader.ts';
import { createLifecycleReader } from '../../src/lifecycle/reader.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';

export const describedBy = async (text: string): Promise<{ readonly contract: Contract }> => {
  const { description, problems } = await load(memoryHost({ 'a.yaml': text }), 'a.yaml');
  if (!description) throw new Error(`This is no description: ${JSON.stringify(problems)}`);
  return lower(description);
};

interface Written {
  readonly operation?: object;
  readonly pathItem?: object;
  readonly info?: object;
}

/** Of `GET /v1/plans`. */
export const lifecycleOf = async (
  { operation = {}, pathItem = {}, info = {} }: Written,
  options: LifecycleOptions = {},
): Promise<Lifecycle> => {
  const { contract } = await describedBy(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Plans', version: '1', ...info },
      paths: { '/v1/plans': { ...pathItem, get: { responses: { 200: { description: 'OK' } }, ...operation } } },
    }),
  );
  const [first] = contract.operations;
  if (!first) throw new Error('There is no operation.');
  return createLifecycleReader(contract, options).ofOperation(first);
};

/** `sunset-at 2026-06-30`, `successor /v2/plans`. */
export const claimOf = ({ claim, date, text }: Evidence): string => `${claim} ${date?.day ?? text}`;
