// The change rules that are about what clients are told of how long things stay, and not about what they send and get.
import { changeRules } from './index.ts';

const ids: ReadonlySet<string> = new Set(changeRules.filter(({ on }) => on === 'lifecycle').map(({ id }) => id));

export const isOfLifecycle = (rule: string): boolean => ids.has(rule);
