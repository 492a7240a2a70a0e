// Descriptions as features see them: read and lowered when somebody asks, and kept for as long as no document of them changes.
import type { Configuration, Description, Document, Prepared, Problem } from '@breakwater/core';
import { load, prepare } from '@breakwater/core';
import { createReader } from '../reading.ts';
import type { FoundConfiguration, Workspace } from '../workspace.ts';
import type { Documents } from './documents.ts';

export interface Shelved {
  readonly description: Description;
  readonly prepared: Prepared;
}

export interface Library {
  /** The newest state that can be read; undefined where there never was one. */
  shelvedAt(entry: string): Promise<Shelved | undefined>;
  /** One file by itself: the newest state of it that can be read. */
  documentAt(uri: string): Document | undefined;
  configurationOf(entry: string): Promise<Configuration>;
  /** What is stored may have changed. */
  forget(): void;
}

interface Kept {
  readonly stamp: string;
  readonly loading: Promise<Shelved | undefined>;
}

/** Lowered when somebody asks. */
const lowered = (description: Description, problems: readonly Problem[]): Shelved => {
  let prepared: Prepared | undefined;
  return {
    description,
    get prepared() {
      prepared ??= prepare(description, problems);
      return prepared;
    },
  };
};

export const createLibrary = (documents: Documents, workspace: Workspace): Library => {
  const shelf = new Map<string, Kept>();
  const last = new Map<string, Shelved>();
  const parsed = new Map<string, { readonly version: number; readonly document: Document | undefined }>();
  const configurations = new Map<string, Promise<FoundConfiguration>>();
  const reader = createReader();
  let generation = 0;

  /** Differs whenever something may be read differently. */
  const stamp = (): string =>
    `${generation} ${documents
      .all()
      .map(({ uri, version }) => `${uri} ${version}`)
      .join(' ')}`;

  const read = async (entry: string): Promise<Shelved | undefined> => {
    const host = workspace.hostFor(entry);
    const { description, problems } = await load(
      { read: async uri => documents.get(uri)?.getText() ?? host.read(uri) },
      entry,
      workspace.labelOf(entry),
      reader,
    );
    if (description) last.set(entry, lowered(description, problems));
    return last.get(entry);
  };

  return {
    shelvedAt: entry => {
      const now = stamp();
      const kept = shelf.get(entry);
      if (kept?.stamp === now) return kept.loading;
      const loading = read(entry);
      shelf.set(entry, { stamp: now, loading });
      return loading;
    },
    documentAt: uri => {
      const open = documents.get(uri);
      if (!open) return undefined;
      const known = parsed.get(uri);
      if (known?.version === open.version) return known.document;
      const { document = known?.document } = reader(open.getText(), { uri, label: workspace.labelOf(uri) });
      parsed.set(uri, { version: open.version, document });
      return document;
    },
    configurationOf: async entry => {
      const known =
        configurations.get(entry) ?? workspace.configurationFor(entry, uri => documents.get(uri)?.getText());
      configurations.set(entry, known);
      return (await known).configuration;
    },
    forget: () => {
      generation += 1;
      configurations.clear();
    },
  };
};
