// The base that somebody chose in this workspace, or wrote into the settings.
import type { BaseChoice } from '@breakwater/language-server';
import type { ExtensionContext } from 'vscode';
import { workspace } from 'vscode';

/** Null is a choice as well: what counts where nobody chooses. Undefined forgets what was chosen. */
export const rememberBase = async ({ workspaceState }: ExtensionContext, choice: BaseChoice | null | undefined) =>
  workspaceState.update(key, choice);

export const rememberedBase = ({ workspaceState }: ExtensionContext): BaseChoice | undefined => {
  const chosen = workspaceState.get<BaseChoice | null>(key);
  if (chosen !== undefined) return chosen ?? undefined;
  const revision = workspace.getConfiguration('breakwater').get<string>('base', '').trim();
  return revision === '' || revision.startsWith('-') ? undefined : { kind: 'revision', revision };
};

const key = 'breakwater.base';
