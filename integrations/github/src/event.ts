// What happened, as the payload of the event tells it. It is written by whoever opened the pull request, so every part of it is held to its form.
import { readFileSync } from 'node:fs';

export interface Event {
  /** Of the pull request. */
  readonly number?: number;
  /** The commit that was there before: of what a merge queue merges into, or before a push. */
  readonly before?: string;
}

/** Nothing where there is no payload, or none that can be read. */
export const readEvent = (path: string | undefined): Event => {
  const payload = readJson(path);
  const [pullRequest, mergeGroup] = [memberOf(payload, 'pull_request'), memberOf(payload, 'merge_group')];
  const number = memberOf(pullRequest, 'number');
  const before = memberOf(mergeGroup, 'base_sha') ?? memberOf(payload, 'before');
  return {
    ...(isCount(number) && { number }),
    ...(pullRequest === undefined && isCommit(before) && { before }),
  };
};

const readJson = (path: string | undefined): unknown => {
  if (path === undefined || path === '') return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    // An event without a payload has nothing to tell.
    return undefined;
  }
};

export const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

/** A push that creates a branch comes from a commit that is all zeros. */
const isCommit = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value);
