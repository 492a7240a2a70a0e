// What all answers about a description begin with: its configuration, its text with what is open in the place of what is stored, and its base.
import type { Configuration, Description, Loaded, Problem } from '@breakwater/core';
import { checkStructure, load, prepare } from '@breakwater/core';
import { describeInEditor } from '../messages/problems.ts';
import type { AnalysedBase } from '../view.ts';
import type { Gathered, GatheredBase, Revision } from './gathered.ts';
import type { Asked } from './question.ts';
import type { Surroundings } from './surroundings.ts';
import { draftsIn } from './surroundings.ts';

/** Once for all questions about the same texts. */
export const gather = (asked: Asked, surroundings: Surroundings): Promise<Gathered> => {
  const versions = [...surroundings.drafts.values()].map(({ uri, version }) => [uri, version]);
  return surroundings.memory.last(JSON.stringify([asked.entry, versions]), () => read(asked, surroundings));
};

const read = async (asked: Asked, surroundings: Surroundings): Promise<Gathered> => {
  const { workspace } = surroundings;
  const found = await workspace.configurationFor(asked.entry, draftsIn(surroundings));
  const { description, problems, versions } = await readRevision(asked, surroundings);
  return { found, versions, problems, revision: description && revisionOf(description, problems) };
};

export const readRevision = async (
  { entry }: Asked,
  { drafts, workspace, memory }: Surroundings,
): Promise<Loaded & Pick<Gathered, 'versions'>> => {
  const versions: Record<string, number> = {};
  const host = workspace.hostFor(entry);
  const textOf = async (uri: string): Promise<string> => {
    const draft = drafts.get(uri);
    if (!draft) return host.read(uri);
    versions[uri] = draft.version;
    return draft.getText();
  };
  return { ...(await load({ read: textOf }, entry, workspace.labelOf(entry), memory.read)), versions };
};

const revisionOf = (description: Description, problems: readonly Problem[]): Revision => ({
  description,
  prepared: prepare(description, problems),
  checked: prepare(description, [...problems, ...checkStructure(description)]),
});

export const gatherBase = async (
  { entry, base }: Asked,
  configuration: Configuration,
  { workspace, memory }: Surroundings,
): Promise<GatheredBase> => {
  const found = await memory.baseOf(JSON.stringify([entry, base]), () => workspace.baseFor(entry, configuration, base));
  return found.kind === 'found' ? { ...found, read: await memory.readBase(found) } : found;
};

/** For whoever shows it. */
export const analysedBase = (base: GatheredBase, { language }: Asked): AnalysedBase => {
  if (base.kind === 'unavailable') return { kind: 'none', reason: base.reason };
  if (base.kind === 'new') return base;
  if (base.read.ok) return { kind: 'compared', name: base.name };
  const [problem] = base.read.problems;
  return { kind: 'none', reason: problem ? `${base.label}: ${describeInEditor(problem, language)}` : base.label };
};
