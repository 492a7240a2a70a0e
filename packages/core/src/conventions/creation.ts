// Which operations make a new resource: more than being a POST is needed to say so.
import type { Operation } from '../contract/model.ts';
import type { LintContext } from './lint-rule.ts';
import { resourcePathsOf } from './resource-path.ts';
import { wordsOf } from './words.ts';

/** A POST to a collection whose items can be read, and that says of itself that it makes one. */
export const isCreation = (operation: Operation, { api, operationsAt }: Lookup): boolean => {
  if (operation.kind !== 'operation' || operation.method !== 'POST' || !namesCreation(operation)) return false;
  const item = resourcePathsOf(api).itemOf(operation.path);
  return item !== undefined && operationsAt(item).some(({ method }) => method === 'GET');
};

type Lookup = Pick<LintContext<unknown>, 'api' | 'operationsAt'>;

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
