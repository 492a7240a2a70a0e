// Decisions about a finding: somebody says why, and for how long; the server knows what records it.
import type { Decision, DecisionEdit, StatedDecision } from '@breakwater/language-server';
import { commands, l10n, Uri, window, workspace } from 'vscode';
import { applyEdit } from '../apply-edit.ts';
import { isRefused } from '../is-refused.ts';
import type { Session } from '../session.ts';

export const registerDecide = ({ ask, client, context }: Session): void => {
  const decide = async (decision: Decision, record: (stated: StatedDecision) => Promise<DecisionEdit>) => {
    const stated = await state(decision);
    if (!stated) return undefined;
    const answer = await record(stated);
    if (isRefused(answer)) {
      await window.showErrorMessage(answer.refused);
      return undefined;
    }
    await applyEdit(client, answer.edit, { title: decision.rule, isPreviewed: false });
    return answer.edit;
  };
  context.subscriptions.push(
    commands.registerCommand('breakwater.waive', async (decision: Decision) => {
      const edit = await decide(decision, stated => waive(ask, stated));
      // The file of waivers is nothing that somebody is at: what was decided would be forgotten with it.
      for (const uri of edit ? filesIn(edit) : []) await workspace.save(Uri.parse(uri));
    }),
    commands.registerCommand('breakwater.except', (decision: Decision) =>
      decide(decision, stated => ask('breakwater/except', stated)),
    ),
  );
};

/** Where git does not know who is at work, or there is none. */
const waive = async (ask: Session['ask'], stated: StatedDecision): Promise<DecisionEdit> => {
  const answer = await ask('breakwater/waive', stated);
  if (!isRefused(answer) || answer.missing !== 'by') return answer;
  const by = await window.showInputBox({
    prompt: l10n.t('Who accepts it?'),
    validateInput: text => (text.trim() === '' ? answer.refused : undefined),
  });
  return by === undefined ? answer : ask('breakwater/waive', { ...stated, by: by.trim() });
};

const state = async ({ uri, rule, fingerprint, message }: Decision): Promise<StatedDecision | undefined> => {
  const reason = await window.showInputBox({
    title: rule,
    prompt: message.split('\n')[0] ?? '',
    placeHolder: l10n.t('Why is this acceptable?'),
    validateInput: text => (text.trim() === '' ? l10n.t('A reason is needed.') : undefined),
  });
  if (reason === undefined) return undefined;
  const until = await window.showInputBox({
    title: rule,
    prompt: l10n.t('Until when? A day, as in 2027-01-31; empty for as long as it is there.'),
    validateInput: text =>
      /^(?:\d{4}-\d{2}-\d{2})?$/.test(text) ? undefined : l10n.t('A day is written as in 2027-01-31.'),
  });
  if (until === undefined) return undefined;
  return { uri, fingerprint, reason: reason.trim(), ...(until !== '' && { until }) };
};

const filesIn = ({
  changes = {},
  documentChanges = [],
}: Extract<DecisionEdit, { readonly edit: object }>['edit']): readonly string[] => [
  ...Object.keys(changes),
  ...documentChanges.flatMap(it => ('textDocument' in it ? it.textDocument.uri : [])),
];
