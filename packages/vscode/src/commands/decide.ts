// Decisions about a finding: somebody says why, and for how long; the server knows what records it.
import type { Decision, DecisionEdit, StatedDecision } from '@breakwater/language-server';
import { commands, l10n, Uri, window, workspace } from 'vscode';
import { applyEdit } from '../apply-edit.ts';
import { isRefused } from '../is-refused.ts';
import type { Session } from '../session.ts';

export const registerDecide = ({ ask, client, context }: Session): void => {
  const decide = async (decision: Decision, method: 'breakwater/waive' | 'breakwater/except') => {
    const record: Record = stated => ask(method, stated);
    const stated = await state(decision, record);
    if (!stated) return undefined;
    const answer = await signed(record, stated);
    if (isRefused(answer)) {
      await window.showErrorMessage(answer.refused);
      return undefined;
    }
    await applyEdit(client, answer.edit, { title: decision.rule, isPreviewed: false });
    return answer.edit;
  };
  context.subscriptions.push(
    commands.registerCommand('breakwater.waive', async (decision: Decision) => {
      const edit = await decide(decision, 'breakwater/waive');
      // The file of waivers is nothing that somebody is at: what was decided would be forgotten with it.
      for (const file of edit ? filesIn(edit) : []) {
        await workspace.save(file);
        void tellWhere(file);
      }
    }),
    commands.registerCommand('breakwater.except', (decision: Decision) => decide(decision, 'breakwater/except')),
  );
};

type Record = (stated: StatedDecision & { readonly by?: string }) => Promise<DecisionEdit>;

/** Where git does not know who is at work, or there is none. */
const signed = async (record: Record, stated: StatedDecision): Promise<DecisionEdit> => {
  const answer = await record(stated);
  if (!isRefused(answer) || answer.missing !== 'by') return answer;
  const by = await window.showInputBox({
    prompt: l10n.t('Who accepts it?'),
    validateInput: text => (text.trim() === '' ? answer.refused : undefined),
  });
  return by === undefined ? answer : record({ ...stated, by: by.trim() });
};

const state = async (
  { uri, rule, fingerprint, message }: Decision,
  record: Record,
): Promise<StatedDecision | undefined> => {
  const reason = await window.showInputBox({
    title: rule,
    prompt: message.split('\n')[0] ?? '',
    placeHolder: l10n.t('Why is this acceptable?'),
    validateInput: text => (text.trim() === '' ? l10n.t('A reason is needed.') : undefined),
  });
  if (reason === undefined) return undefined;
  const stated = { uri, fingerprint, reason: reason.trim() };
  const faultIn = async (until: string): Promise<string | undefined> => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) return l10n.t('A day is written as in 2027-01-31.');
    const answer = await record({ ...stated, until });
    return isRefused(answer) && answer.missing === undefined ? answer.refused : undefined;
  };
  const until = await window.showInputBox({
    title: rule,
    prompt: l10n.t('Until when? A day, as in 2027-01-31; empty for as long as it is there.'),
    validateInput: text => (text === '' ? undefined : faultIn(text)),
  });
  if (until === undefined) return undefined;
  return { ...stated, ...(until !== '' && { until }) };
};

/** It is a file that nobody looks at, and belongs into the same commit. */
const tellWhere = async (file: Uri): Promise<void> => {
  const open = l10n.t('Open');
  const name = workspace.asRelativePath(file);
  if ((await window.showInformationMessage(l10n.t('This is accepted now, in {0}.', name), open)) === open) {
    await window.showTextDocument(file);
  }
};

const filesIn = ({
  changes = {},
  documentChanges = [],
}: Extract<DecisionEdit, { readonly edit: object }>['edit']): readonly Uri[] =>
  [...Object.keys(changes), ...documentChanges.flatMap(it => ('textDocument' in it ? it.textDocument.uri : []))].map(
    uri => Uri.parse(uri),
  );
