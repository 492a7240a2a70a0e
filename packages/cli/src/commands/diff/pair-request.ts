// One line of `--pairs`: which two descriptions to compare, and how.

import type { DiffMessages } from './messages.ts';
import type { PairAnswer } from './pair-answer.ts';

export interface PairRequest {
  readonly id: string | number;
  readonly base: string;
  readonly revision: string;
  readonly contentModel?: 'declared' | 'strict';
}

export type ReadPair =
  | { readonly ok: true; readonly pair: PairRequest }
  | { readonly ok: false; readonly answer: PairAnswer };

export const readPairRequest = (line: string, number: number, messages: DiffMessages): ReadPair => {
  const value = parse(line);
  const fields: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const { id, base, revision, contentModel } = fields;
  const fault = faultIn();
  if (fault !== undefined) {
    const error = `${messages.pairs.line(number)}: ${fault}`;
    return { ok: false, answer: isId(id) ? { id, error } : { error } };
  }
  return {
    ok: true,
    pair: {
      id: id as PairRequest['id'],
      base: base as string,
      revision: revision as string,
      // `lenient` is another name for `declared`.
      ...(contentModel !== undefined && { contentModel: contentModel === 'strict' ? 'strict' : 'declared' }),
    },
  };

  function faultIn(): string | undefined {
    if (value === undefined) return messages.pairs.notJson;
    if (!isId(id) || typeof base !== 'string' || typeof revision !== 'string') return messages.pairs.notPair;
    if (base === '-' || revision === '-') return messages.pairs.standardInput;
    const isKnown = contentModel === undefined || contentModels.has(contentModel);
    return isKnown ? undefined : messages.pairs.unknownContentModel;
  }
};

const contentModels: ReadonlySet<unknown> = new Set(['declared', 'strict', 'lenient']);

const isId = (value: unknown): value is PairRequest['id'] => typeof value === 'string' || typeof value === 'number';

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
};
