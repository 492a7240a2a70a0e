// Which files may be descriptions or parts of one. Many places that hold files for an editor cannot search: then it is walked there.
import { FileType, Uri, workspace } from 'vscode';
import { isFound } from '../when-described.ts';

export const listFiles = async (): Promise<readonly Uri[]> => {
  const found = await searched(() => workspace.findFiles('**/*.{yaml,yml,json}', '**/node_modules/**', mostFiles));
  return found && found.length > 0 ? found : walkAll();
};

export const isThere = async (names: readonly string[]): Promise<boolean> =>
  (await searched(() => isFound(names))) === true ||
  (await walkAll()).some(({ path }) => names.some(name => path.endsWith(`/${name}`)));

let isSearchable = true;

/** Where nothing can search, the editor waits for something that can, and that may be for ever. */
const searched = async <Found>(search: () => Thenable<Found>): Promise<Found | undefined> => {
  if (!isSearchable) return undefined;
  isSearchable = false;
  const searching = search().then(
    found => {
      isSearchable = true;
      return found;
    },
    () => undefined,
  );
  return Promise.race([searching, new Promise<undefined>(resolve => setTimeout(resolve, patience))]);
};

const patience = 3000;

const walkAll = async (): Promise<readonly Uri[]> => {
  const walked = await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => walk(uri)));
  return walked.flat();
};

const mostFiles = 500;
const mostFolders = 200;
const deepest = 8;

/** What is near comes first. */
const walk = async (top: Uri): Promise<readonly Uri[]> => {
  const found: Uri[] = [];
  let folders = [top];
  let left = mostFolders;
  for (let depth = 0; depth <= deepest && folders.length > 0 && found.length < mostFiles; depth += 1) {
    const looked = folders.slice(0, left);
    left -= looked.length;
    const inside = (await Promise.all(looked.map(entriesIn))).flat();
    found.push(
      ...inside.filter(({ uri, type }) => type & FileType.File && isData.test(uri.path)).map(({ uri }) => uri),
    );
    folders = inside
      .filter(({ uri, type }) => type & FileType.Directory && !isLeftOut.test(uri.path))
      .map(it => it.uri);
  }
  return found.slice(0, mostFiles);
};

const isData = /\.(?:ya?ml|json)$/i;
const isLeftOut = /\/(?:\.[^/]*|node_modules)$/;

interface Entry {
  readonly uri: Uri;
  readonly type: FileType;
}

/** A folder that cannot be read has nothing. */
const entriesIn = async (folder: Uri): Promise<readonly Entry[]> => {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => ({ uri: Uri.joinPath(folder, name), type }));
  } catch {
    return [];
  }
};
