// The history of some texts that are the revisions of one description, in order.
import type { FoundHistory } from '../../src/index.ts';
import { load, memoryHost, openHistory, prepare, resolveRuleset } from '../../src/index.ts';

export interface RevisionText {
  readonly label: string;
  /** None where nobody knows. */
  readonly day?: string;
  readonly text: string;
}

export const historyOf = async (
  texts: readonly RevisionText[],
  lifecycle: Readonly<Record<string, string>> = {},
): Promise<FoundHistory> => {
  const history = openHistory(resolveRuleset({ lifecycle }).settings);
  for (const { label, day, text } of texts) {
    const { description, problems } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
    if (!description) throw new Error(`unreadable: ${JSON.stringify(problems.map(({ code }) => code))}`);
    history.add({ label, time: day === undefined ? undefined : new Date(day), prepared: prepare(description) });
  }
  const found = history.found();
  if (!found) throw new Error('no revisions');
  return found;
};
