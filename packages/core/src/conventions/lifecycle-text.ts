// What the words at a part say of its deprecation: something at all, and what to do instead.
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { asObject } from '../schema/values.ts';
import { valueAt } from '../source/origin.ts';

/** Of the part itself: its summary and description. */
export const wordsOf = ({ origin }: Lifecycle): string => {
  const fields = asObject(valueAt(origin)) ?? {};
  return ['summary', 'title', 'description']
    .map(name => fields[name])
    .filter(text => typeof text === 'string')
    .join('\n')
    .slice(0, mostRead);
};

const mostRead = 20_000;

/** Words, an extension, a link or a table says something besides that it is so. */
export const isExplained = (lifecycle: Lifecycle): boolean =>
  lifecycle.evidence.some(({ claim }) => claim === 'reason' || leads.has(claim)) || explaining.test(wordsOf(lifecycle));

/** It is said what to use instead, where to read of it, or that there is nothing. */
export const leadsOn = (lifecycle: Lifecycle): boolean =>
  lifecycle.evidence.some(({ claim, text }) => leads.has(claim) || (claim === 'reason' && leading.test(text))) ||
  leading.test(wordsOf(lifecycle));

const leads: ReadonlySet<string> = new Set(['successor', 'no-successor', 'document']);

const explaining =
  /deprecat|obsolete|legacy|outdated|no longer|\bold\b|supersed|replac|instead|favou?r|prefer|\buse\b|unused|ignored|remov|retire|sunset|discontinu|migrat|decommission|非推奨|廃止|削除|代わり|代替|移行|後継|旧|終了|使用しない|使わない|利用しない/i;

const leading =
  /\b(?:use|using|see|call|try|run|refer|visit|switch|upgrade)\b|deprecated (?:version|alias|form|variant|name) (?:of|for)|instead|favou?r|prefer|replac|supersed|migrat|alternative|successor|moved|renamed|merged|newer|equivalent|代わり|代替|移行|後継|参照|ください|下さい/i;

export const isJapanese = (text: string): boolean => /[\u3040-\u30ff]/.test(text);
