// Shows changes that are not of schemas: a request as somebody would write it down, and what becomes of it.
import type { Exchange } from '../findings.ts';
import type { Explained } from '../judge/judge.ts';

export const exchangeOf = (_explained: Explained): Exchange | undefined => undefined;
