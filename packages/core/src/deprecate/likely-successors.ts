// What most likely comes after an operation: those that do the same for the same things, and newer versions of it first.
import { lower } from '../contract/lower.ts';
import type { Contract, Operation } from '../contract/model.ts';
import { segmentsOf } from '../conventions/resource-path.ts';
import { versionTextOf } from '../conventions/url-version.ts';
import type { Description } from '../source/description.ts';

/** All other operations that are not deprecated, the likeliest first. */
export const likelySuccessors = (description: Description, name: string): readonly Operation[] => {
  const { operations }: Contract = lower(description).contract;
  const operation = operations.find(({ method, path }) => `${method} ${path}` === name);
  const others = operations.filter(it => it !== operation && !it.deprecated);
  if (!operation) return others;
  const own = traitsOf(operation);
  return others
    .map(other => ({ other, likeness: likenessOf(own, traitsOf(other)) }))
    .sort((left, right) => right.likeness - left.likeness)
    .map(({ other }) => other);
};

interface Traits {
  readonly method: string;
  /** Without versions, and with any placeholder like any other. */
  readonly path: readonly string[];
  readonly version: number;
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

const traitsOf = ({ method, path, operationId = '', documentation: { summary = '' }, tags }: Operation): Traits => {
  const segments = segmentsOf(path);
  const versions = segments.flatMap(segment => versionTextOf(segment)?.major ?? []);
  return {
    method,
    path: segments.filter(segment => !versionTextOf(segment)).map(it => it.replaceAll(/\{[^{}]*\}/g, '{}')),
    version: versions[0] ?? 0,
    words: wordsIn(`${operationId} ${summary}`),
    tags,
  };
};

const wordsIn = (text: string): readonly string[] =>
  text
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 1);

/** The resource counts most; of two that are alike, the newer version. */
const likenessOf = (one: Traits, other: Traits): number => {
  const newer = Math.sign(other.version - one.version);
  return (
    4 * shared(one.path, other.path) +
    4 * Number(one.method === other.method) +
    2 * shared(one.words, other.words) +
    shared(one.tags, other.tags) +
    newer
  );
};

/** From 0 to 1: how much of both is in both. */
const shared = (one: readonly string[], other: readonly string[]): number => {
  const all = new Set([...one, ...other]);
  const both = new Set(one.filter(it => other.includes(it)));
  return all.size === 0 ? 0 : both.size / all.size;
};
