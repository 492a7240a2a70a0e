// What an answer is made of.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftOf, Workspace } from '../workspace.ts';
import type { Memory } from './memory.ts';

export interface Surroundings {
  readonly drafts: ReadonlyMap<string, TextDocument>;
  readonly workspace: Workspace;
  readonly memory: Memory;
  /** Lets messages in. Throws where something has changed since a moment that it returned: nobody waits for the answer any more. */
  readonly pause: (since?: number) => Promise<number>;
}

export const draftsIn =
  ({ drafts }: Pick<Surroundings, 'drafts'>): DraftOf =>
  uri =>
    drafts.get(uri)?.getText();
