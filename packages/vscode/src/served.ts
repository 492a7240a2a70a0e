// Which documents are handed over to the server.
import { workspace } from 'vscode';

/** Not those of other versions, as in the view of changes of git. */
const schemes = (): readonly string[] => {
  const opened = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote', ...opened])];
};

const languages = ['yaml', 'json', 'jsonc'];

export const served = () => schemes().flatMap(scheme => languages.map(language => ({ scheme, language })));
