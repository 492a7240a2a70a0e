// The base that somebody chose in this workspace, for all descriptions or for one, or wrote into the settings.
import type { BaseChoice } from '@breakwater/language-server';
import type { ExtensionContext } from 'vscode';
import { workspace } from 'vscode';
import type { Session } from './session.ts';

/**
 * For all descriptions, whatever was chosen for one of them. Null is a choice as well: what counts where nobody chooses.
 * Undefined forgets what was chosen.
 */
export const rememberBase = async ({ workspaceState }: ExtensionContext, choice: BaseChoice | null | undefined) => {
  await workspaceState.update(key, choice);
  await workspaceState.update(keyOfOnes, undefined);
};

export const rememberedBase = ({ workspaceState }: ExtensionContext): BaseChoice | undefined => {
  const chosen = workspaceState.get<BaseChoice | null>(key);
  if (chosen !== undefined) return chosen ?? undefined;
  const revision = workspace.getConfiguration('breakwater').get<string>('base', '').trim();
  return revision === '' || revision.startsWith('-') ? undefined : { kind: 'revision', revision };
};

/** `entry` is the description. */
export const rememberBaseOf = async (context: ExtensionContext, entry: string, choice: BaseChoice | undefined) => {
  const { [entry]: _, ...others } = basesOfOnes(context);
  await context.workspaceState.update(keyOfOnes, choice ? { ...others, [entry]: choice } : others);
};

/** The server knows nothing of them when it starts: it is told with the first that it says of a description. */
export const restoreBases = ({ ask, context, statuses }: Session): void => {
  const told = new Set<string>();
  const tell = statuses.onDidChange(status => {
    if (!status) {
      told.clear();
      return;
    }
    const choice = basesOfOnes(context)[status.entry];
    if (!choice || told.has(status.entry)) return;
    told.add(status.entry);
    void ask('breakwater/chooseBase', { choice, uri: status.entry });
  });
  context.subscriptions.push(tell);
};

const basesOfOnes = ({ workspaceState }: ExtensionContext): Readonly<Record<string, BaseChoice>> =>
  workspaceState.get<Readonly<Record<string, BaseChoice>>>(keyOfOnes, {});

const key = 'breakwater.base';
const keyOfOnes = 'breakwater.bases';
