// What rules of other tools are called that report the same, for people who come from there.
import { oasdiff } from './oasdiff.ts';
import type { Counterpart, OtherTool } from './other-tool.ts';
import { redocly } from './redocly.ts';

export const otherTools: readonly OtherTool[] = [oasdiff, redocly];

export interface Elsewhere {
  readonly tool: string;
  readonly ids: readonly string[];
}

/** The tools that have counterparts of a rule, with their ids. */
export const elsewhere = (rule: string): readonly Elsewhere[] =>
  otherTools
    .map(({ name, counterparts }) => ({
      tool: name,
      ids: counterparts.filter(({ here }) => here.includes(rule)).flatMap(({ ids }) => ids),
    }))
    .filter(({ ids }) => ids.length > 0);

/** The tool that has a rule with this id, and what says the same here. */
export const counterpartOf = (id: string): (Counterpart & { readonly tool: string }) | undefined => {
  for (const { name, counterparts } of otherTools) {
    const found = counterparts.find(({ ids }) => ids.includes(id));
    if (found) return { ...found, tool: name };
  }
  return undefined;
};
