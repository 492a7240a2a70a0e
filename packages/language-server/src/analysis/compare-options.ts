// How a description is compared with its base: as its configuration says, knowing what the base promised when it was published.
import type { CompareOptions, Configuration } from '@breakwater/core';
import { compareOptionsFrom } from '@breakwater/core';
import type { FoundBase } from '../workspace.ts';

export const compareOptionsFor = (
  { published }: Extract<FoundBase, { readonly kind: 'found' }>,
  configuration: Configuration,
  now: Date,
): CompareOptions => ({ ...compareOptionsFrom({ now }, configuration), ...(published && { published }) });
