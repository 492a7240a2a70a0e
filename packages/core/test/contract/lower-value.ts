// Lowers a document that is written in a test, with what every document needs filled in.
import { lower } from '../../src/contract/lower.ts';
import type { Contract, Operation } from '../../src/contract/model.ts';
import { pointerOf } from '../../src/source/origin.ts';
import type { Problem } from '../../src/source/problem.ts';
import { descriptionOf } from './describe-value.ts';
import type { Printed } from './print-contract.ts';
import { printContract } from './print-contract.ts';

export type Version = '2.0' | '3.0' | '3.1' | '3.2';

const openings: Readonly<Record<Version, object>> = {
  '2.0': { swagger: '2.0' },
  '3.0': { openapi: '3.0.3' },
  '3.1': { openapi: '3.1.0' },
  '3.2': { openapi: '3.2.0' },
};

export const documentOf = (version: Version, fields: object): object => ({
  ...openings[version],
  info: { title: '', version: '' },
  paths: {},
  ...fields,
});

/** A document with one operation, `GET /`. */
export const operationOf = (version: Version, operation: unknown, fields: object = {}): object =>
  documentOf(version, { ...fields, paths: { '/': { get: operation } } });

export const lowerDocument = (document: unknown): Contract => lower(descriptionOf(document)).contract;

export const firstOperation = (document: unknown): Operation => {
  const [operation] = lowerDocument(document).operations;
  if (!operation) throw new Error('the document has no operation');
  return operation;
};

/** The printed contract, or the part of it that keys lead to. */
export const printedAt = (document: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((value, key) => (value as Printed)[key], printContract(lowerDocument(document)));

/** `error wrong-type /paths field=paths expected=mapping found=list` */
export const problemsIn = (document: unknown): readonly string[] => lower(descriptionOf(document)).problems.map(print);

const print = ({ gravity, code, origin, facts }: Problem): string => {
  const words = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`);
  return [gravity, code, origin ? pointerOf(origin) : '', ...words].join(' ');
};
