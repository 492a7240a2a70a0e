// Why there is nothing that a description could be compared with, in one sentence.
import type { Status } from '@breakwater/language-server';
import { l10n } from 'vscode';
import { isRefused } from './is-refused.ts';

export const whyNoChanges = ({ comparison }: Status): string | undefined => {
  if (isRefused(comparison)) return asSentence(comparison.refused);
  return comparison.isNew ? l10n.t('This description is new: there is none in {0}.', comparison.base) : undefined;
};

/** Where it stands alone. */
export const asSentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);
