// "Deprecate this operation…": what, what comes after it, until when and why; the server writes it as the policy wants it.
import type { AskedDeprecation, DeprecationEdit } from '@breakwater/language-server';
import { commands, l10n, window } from 'vscode';
import { applyEdit } from '../apply-edit.ts';
import { isRefused } from '../is-refused.ts';
import type { Session } from '../session.ts';
import { pickOperation, pickSuccessor } from './pick-operation.ts';

export const registerDeprecate = (session: Session): void => {
  session.context.subscriptions.push(
    commands.registerCommand('breakwater.deprecate', async (argument?: Partial<Meant>) => {
      const meant = await meantBy(session, argument, { isDeprecated: false });
      if (meant) await deprecate(session, meant);
    }),
    commands.registerCommand('breakwater.undeprecate', async (argument?: Partial<Meant> & FromTree) => {
      const operation = argument?.deprecation?.operation ?? argument?.operation;
      const meant = await meantBy(
        session,
        { ...argument, ...(operation !== undefined && { operation }) },
        { isDeprecated: true },
      );
      if (!meant) return;
      await finish(session, meant, await session.ask('breakwater/undeprecate', meant));
    }),
  );
};

interface Meant {
  readonly uri: string;
  readonly operation: string;
}

interface FromTree {
  readonly deprecation?: { readonly operation?: string };
}

const meantBy = async (
  session: Session,
  argument: Partial<Meant> | undefined,
  wanted: { readonly isDeprecated: boolean },
): Promise<Meant | undefined> => {
  const uri = argument?.uri ?? session.statuses.document();
  if (uri === undefined) return undefined;
  const operation = argument?.operation ?? (await pickOperation(session, uri, wanted));
  return operation === undefined ? undefined : { uri, operation };
};

const deprecate = async (session: Session, meant: Meant): Promise<void> => {
  const successor = await pickSuccessor(session, meant);
  if (successor === undefined) return;
  const asked = await withDays(session, { ...meant, successor });
  if (!asked) return;
  const reason = await window.showInputBox({
    title: l10n.t('Deprecate {0}', meant.operation),
    prompt: l10n.t('Why, in one sentence for clients. It may stay empty.'),
  });
  if (reason === undefined) return;
  await finish(
    session,
    asked,
    await session.ask('breakwater/deprecate', { ...asked, ...(reason.trim() !== '' && { reason: reason.trim() }) }),
  );
};

type Asked = Meant & AskedDeprecation;

/** The days of the policy, unless somebody wants others: then these are held against the policy while they are written. */
const withDays = async ({ ask }: Session, asked: Asked): Promise<Asked | undefined> => {
  const usual = await ask('breakwater/deprecate', asked);
  if (!usual) return undefined;
  if (isRefused(usual)) {
    await window.showErrorMessage(usual.refused);
    return undefined;
  }
  const title = l10n.t('Deprecate {0}', asked.operation);
  const { deprecated = '', sunset = '' } = usual;
  const asUsual = {
    label: `$(calendar) ${l10n.t('From {0} until {1}', deprecated, sunset)}`,
    description: l10n.t('what the policy asks for, and what is stated already'),
  };
  const other = { label: `$(edit) ${l10n.t('Other days…')}` };
  const picked = await window.showQuickPick([asUsual, other], {
    title,
    placeHolder: l10n.t('How long can it be used?'),
  });
  if (picked !== other) return picked && asked;
  const refusal = async (days: Partial<AskedDeprecation>) => {
    const answer = await ask('breakwater/deprecate', { ...asked, ...days });
    return answer && isRefused(answer) ? answer.refused : undefined;
  };
  const at = await window.showInputBox({
    title,
    value: deprecated,
    prompt: l10n.t('Deprecated from: a day, as in 2027-01-31'),
    validateInput: text => (isDay(text) ? undefined : l10n.t('A day is written as in 2027-01-31.')),
  });
  if (at === undefined) return undefined;
  const until = await window.showInputBox({
    title,
    value: sunset,
    prompt: l10n.t('Available until: a day, or a period such as P6M'),
    validateInput: text => (text === '' ? l10n.t('A day is written as in 2027-01-31.') : refusal({ at, sunset: text })),
  });
  return until === undefined ? undefined : { ...asked, at, sunset: until };
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Written at once, or looked at first in the editor's own preview. */
const finish = async ({ client }: Session, { operation }: Meant, answer: DeprecationEdit | null): Promise<void> => {
  if (!answer) return;
  if (isRefused(answer)) {
    await window.showErrorMessage(answer.refused);
    return;
  }
  const [placeHolder = operation, ...notes] = answer.sentences;
  const write = { label: `$(check) ${l10n.t('Write')}`, detail: notes.join(' · ') };
  const preview = { label: `$(eye) ${l10n.t('Preview')}`, detail: l10n.t('shows what would be written, file by file') };
  const picked = await window.showQuickPick([write, preview], { title: operation, placeHolder });
  if (!picked) return;
  await applyEdit(client, answer.edit, { title: placeHolder, isPreviewed: picked === preview });
};
