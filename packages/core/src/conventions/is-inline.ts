// Whether something is written where it is used, so that it can go without leaving a reference behind.
import type { Origin } from '../source/origin.ts';
import { pathOf } from '../source/origin.ts';

/** What is used by name is kept in `components`, and in 2.0 right below the root. */
export const isInline = (origin: Origin): boolean => ['paths', 'webhooks'].includes(pathOf(origin)[0] ?? '');
