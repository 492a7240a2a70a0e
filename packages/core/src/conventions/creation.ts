// Which operations make a new resource: more than being a POST is needed to say so.
import type { Operation } from '../contract/model.ts';
import type { LintContext } from './lint-rule.ts';

/** A POST to a collection whose items can be read, and that says of itself that it makes one. */
export const isCreation = (operation: Operation, { operationsAt, operations }: Lookup): boolean => {
  if (operation.kind !== 'operation' || operation.method !== 'POST' || !namesCreation(operation)) return false;
  return itemPathsBelow(operations, operation.path).some(path => operationsAt(path).some(it => it.method === 'GET'));
};

type Lookup = Pick<LintContext<unknown>, 'operations' | 'operationsAt'>;

const namesCreation = ({ operationId = '', documentation: { summary = '' }, path }: Operation): boolean => {
  const words = [...wordsOf(operationId), ...wordsOf(summary)];
  const isOther = [...words, ...wordsOf(path)].some(word => otherWords.has(word));
  return !isOther && words.some(word => creatingWords.has(word));
};

const creatingWords = new Set(['create', 'creates', 'add', 'adds', 'insert', 'inserts', 'register', 'registers']);

/** What also makes something, or not always. */
const otherWords = new Set(
  'update upsert replace or batch bulk import search query find validate preview multiple token session login'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z]+/);

const itemPathsBelow = (operations: readonly Operation[], collection: string): readonly string[] => {
  const byCollection = known.get(operations) ?? groupItems(operations);
  known.set(operations, byCollection);
  return byCollection.get(collection.replace(/\/$/, '')) ?? [];
};

const known = new WeakMap<readonly Operation[], ReadonlyMap<string, readonly string[]>>();

const groupItems = (operations: readonly Operation[]): ReadonlyMap<string, readonly string[]> => {
  const items = new Map<string, string[]>();
  for (const { path } of operations) {
    const collection = /^(.*)\/\{[^{}/]+\}\/?$/.exec(path)?.[1];
    if (collection === undefined) continue;
    const list = items.get(collection);
    if (list) list.push(path);
    else items.set(collection, [path]);
  }
  return items;
};
