// All safe fixes of a file: made when somebody takes them, where the client can wait.
import type { CodeAction } from 'vscode-languageserver';
import type { Answering } from '../../requests/request.ts';
import type { View } from '../../view.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** Sent back by the client. */
interface AllFixes {
  readonly uri: string;
  /** All unless told. */
  readonly rule?: string;
}

export const allFixesAction = async (action: CodeAction, data: AllFixes, answering: Answering): Promise<CodeAction> => {
  const resolvable = answering.client.capabilities.textDocument?.codeAction?.resolveSupport?.properties ?? [];
  const lazy = { ...action, data };
  return resolvable.includes('edit') ? lazy : resolved(lazy, data, answering);
};

export const resolveCodeAction = (_: View, action: CodeAction, answering: Answering): Promise<CodeAction> =>
  resolved(action, action.data as AllFixes, answering);

const resolved = async (
  action: CodeAction,
  { uri, rule }: AllFixes,
  { session, asker, client, spelled }: Answering,
): Promise<CodeAction> => {
  const asked = await session.askedAbout(uri);
  if (!asked) return action;
  const files = await asker.ask({ kind: 'all-fixes', ...asked, uri, ...(rule !== undefined && { rule }) });
  return { ...action, edit: workspaceEdit(files, { capabilities: client.capabilities, spelled }) };
};
