// `workspace/willRenameFiles`: what has to be written, before files get other names, so that references lead where they led.
import type { RenameFilesParams, ServerCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import { workspaceEdit } from '../features/code-actions/workspace-edit.ts';
import { renameFiles } from '../features/rename-files.ts';
import { canonicalUri } from '../session/canonical-uri.ts';
import type { Answering } from './request.ts';

export const renamingCapabilities: ServerCapabilities = {
  workspace: {
    fileOperations: {
      willRename: {
        filters: [
          { pattern: { glob: '**/*.{yaml,yml,json}', matches: 'file' } },
          { pattern: { glob: '**', matches: 'folder' } },
        ],
      },
    },
  },
};

export const willRenameFiles = async (
  { files }: RenameFilesParams,
  { session, client, spelled }: Answering,
): Promise<WorkspaceEdit | null> => {
  const renamed = files.map(({ oldUri, newUri }) => ({ from: canonicalUri(oldUri), to: canonicalUri(newUri) }));
  const descriptions = await session.descriptionsWith(renamed.map(({ from }) => from));
  const edits = renameFiles(descriptions, renamed, session.shown);
  return edits.length === 0 ? null : workspaceEdit(edits, { capabilities: client.capabilities, spelled });
};
