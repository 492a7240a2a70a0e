// Branches and tags, from the extension for git that comes with the editor. In browsers and in the restricted mode there is none.
import type { Event, Uri } from 'vscode';
import { extensions } from 'vscode';

export interface GitReference {
  readonly kind: 'branch' | 'remote' | 'tag';
  readonly name: string;
  readonly commit: string;
}

/** The newest names first, as git sorts them; undefined where the file is in no repository that the editor knows. */
export const gitReferences = async (file: Uri): Promise<readonly GitReference[] | undefined> => {
  const api = await gitApi();
  if (api) await untilRepositoriesAreOpen(api);
  const repository = api?.getRepository(file);
  if (!repository) return undefined;
  const references = await repository.getRefs({ sort: 'committerdate' });
  return references.flatMap(({ type, name, commit }) => {
    const kind = kinds[type];
    return kind && name !== undefined && !name.endsWith('/HEAD') ? [{ kind, name, commit: commit ?? '' }] : [];
  });
};

/** In the order of `RefType` of that extension. */
const kinds: readonly GitReference['kind'][] = ['branch', 'remote', 'tag'];

const gitApi = async (): Promise<GitApi | undefined> => {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  try {
    return (await extension.activate()).getAPI(1);
  } catch {
    // It is switched off, or finds no git: then there are no names to offer.
    return undefined;
  }
};

/** It looks for them after it has started. */
const untilRepositoriesAreOpen = (api: GitApi): Promise<void> =>
  new Promise(resolve => {
    if (api.state === 'initialized') return resolve();
    const listener = api.onDidChangeState(() => {
      listener.dispose();
      resolve();
    });
  });

/** As much of its interface as is used here. */
interface GitExtension {
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  getRepository(file: Uri): GitRepository | null;
}

interface GitRepository {
  getRefs(query: { readonly sort: 'committerdate' }): Promise<readonly GitApiReference[]>;
}

interface GitApiReference {
  readonly type: number;
  readonly name?: string;
  readonly commit?: string;
}
