// Two descriptions that are compared, with the configuration of the one that is new.
import type { Configuration, Prepared, Problem } from '@breakwater/core';
import { loadConfiguration } from '../configuration/load-configuration.ts';
import type { ReadingRequest } from '../options/reading.ts';
import { readDescription } from './read-description.ts';

export interface TwoDescriptions extends ReadingRequest {
  readonly base: string;
  readonly revision: string;
  /** In the place of breakwater.yaml. */
  readonly ruleset?: string | undefined;
}

export type ReadTwo =
  | {
      readonly ok: true;
      readonly base: Prepared;
      readonly revision: Prepared;
      readonly configuration: Configuration;
    }
  /** What kept any of them from being read: of the configuration first. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const readTwo = async (
  request: TwoDescriptions,
  onReading: (name: string) => void = () => undefined,
): Promise<ReadTwo> => {
  const read = (name: string): ReturnType<typeof readDescription> => {
    onReading(name);
    return readDescription(name, request);
  };
  const [base, revision, loaded] = await Promise.all([
    read(request.base),
    read(request.revision),
    loadConfiguration(request.revision, request.ruleset),
  ]);
  if (base.ok && revision.ok && loaded.ok)
    return { ok: true, base: base.prepared, revision: revision.prepared, configuration: loaded.configuration };
  const unread = [base, revision].flatMap(it => (it.ok ? [] : it.problems));
  return {
    ok: false,
    problems: [...(loaded.ok ? [] : loaded.problems), ...unread.filter(({ gravity }) => gravity === 'fatal')],
  };
};
