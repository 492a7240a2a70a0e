// What reports say of decisions to accept what was found.
import type { Decision } from '../findings.ts';
import type { Catalogue, Language } from './language.ts';
import { printable, shorten } from './printable.ts';

export interface WaiverMessages {
  /** Before what is waived. */
  readonly label: string;
  readonly counted: (count: number) => string;
  /** In the place of a verdict that nothing else is against. */
  readonly verdict: string;
  readonly meaning: string;
  /** Before a command that accepts a finding. */
  readonly accept: string;
  /** In its place where a person has to say why. */
  readonly reason: string;
  /** Before a decision that is over. */
  readonly expired: string;
  readonly acceptAll: (command: string) => string;
  readonly accepted: (decision: Decision) => string;
  /** Only why, with the ticket. */
  readonly because: (decision: Decision) => string;
  readonly ended: (decision: Decision) => string;
}

const english: WaiverMessages = {
  label: 'waived',
  counted: count => `${count} waived`,
  verdict: 'Accepted',
  meaning: 'what was found was accepted',
  accept: 'accept',
  reason: '…',
  expired: 'waiver',
  acceptAll: command => `${command} accepts all of them`,
  accepted: ({ by, date, until, reason, ticket }) =>
    `accepted by ${by}${date === undefined ? '' : ` on ${date}`}${until === undefined ? '' : ` until ${until}`}: ${reason}${ticket === undefined ? '' : ` (${ticket})`}`,
  because: ({ reason, ticket }) => `${reason}${ticket === undefined ? '' : ` (${ticket})`}`,
  ended: ({ by, until, reason, ticket }) =>
    `ended on ${until}; ${by} had accepted it: ${reason}${ticket === undefined ? '' : ` (${ticket})`}`,
};

const japanese: WaiverMessages = {
  label: '承認済み',
  counted: count => `承認済み ${count} 件`,
  verdict: '承認済み',
  meaning: '見つかったものは承認されています',
  accept: '承認',
  reason: '…',
  expired: '期限切れ',
  acceptAll: command => `${command} ですべて承認します`,
  accepted: ({ by, date, until, reason, ticket }) =>
    `${by} が承認${bracketed([date, until === undefined ? undefined : `${until} まで`])}: ${reason}${bracketed([ticket])}`,
  because: ({ reason, ticket }) => `${reason}${bracketed([ticket])}`,
  ended: ({ by, until, reason, ticket }) =>
    `承認は ${until} で終わりました。承認者 ${by}: ${reason}${bracketed([ticket])}`,
};

const bracketed = (parts: readonly (string | undefined)[]): string => {
  const told = parts.filter(it => it !== undefined);
  return told.length === 0 ? '' : `（${told.join('、')}）`;
};

export const waiverMessages: Catalogue<WaiverMessages> = { en: english, ja: japanese };

/** Who accepted something, why and until when. It is text of people, as descriptions are. */
export const acceptedText = (decision: Decision, language: Language): string =>
  printable(waiverMessages[language].accepted(inShort(decision)));

/** Why something was accepted. */
export const becauseText = (decision: Decision, language: Language): string =>
  printable(waiverMessages[language].because(inShort(decision)));

export const endedText = (decision: Decision, language: Language): string =>
  printable(waiverMessages[language].ended(inShort(decision)));

const inShort = (decision: Decision): Decision => ({
  ...decision,
  by: shorten(decision.by, 100),
  reason: shorten(decision.reason, 400),
  ...(decision.ticket !== undefined && { ticket: shorten(decision.ticket, 200) }),
});
