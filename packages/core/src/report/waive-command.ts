// The command that accepts what was found, to be copied as it is.
import type { Level, Severity } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import { waiverMessages } from '../messages/waivers.ts';
import { isFingerprint } from '../waivers/waiver.ts';
import { shellWord } from './shell-word.ts';

/** How findings came to be, so that they can be accepted. */
export interface WaiveHint {
  /** What makes the command fail. */
  readonly failing: readonly (Level | Severity)[];
  /** Words of the command line that matter to what is found. */
  readonly words: readonly string[];
  /** Whether descriptions have to be named: otherwise they stand in the configuration. */
  readonly namesDescriptions: boolean;
}

/** For what fails among findings that stand together; undefined where nothing does, or more than anybody copies. */
export const acceptance = (
  findings: readonly { readonly grade: Level | Severity; readonly fingerprint: string }[],
  descriptions: readonly string[],
  hint: WaiveHint | undefined,
  language: Language,
): string | undefined => {
  const failing = findings.filter(({ grade }) => hint?.failing.includes(grade));
  const fingerprints = [...new Set(failing.map(({ fingerprint }) => fingerprint))];
  if (!hint || fingerprints.length === 0 || fingerprints.length > mostAccepted) return undefined;
  return waiveCommand(fingerprints, descriptions, hint, language);
};

const mostAccepted = 10;

/** `what` are fingerprints, or `--all`. */
export const waiveCommand = (
  what: readonly string[],
  descriptions: readonly string[],
  { words, namesDescriptions }: WaiveHint,
  language: Language,
): string => {
  const names = namesDescriptions ? descriptions : [];
  const reason = `--reason '${waiverMessages[language].reason}'`;
  return ['breakwater waive', ...what, reason, ...[...names.map(plainName), ...words].map(shellWord)].join(' ');
};

/** What looks like an option or a fingerprint is a file all the same. */
const plainName = (name: string): string => (name.startsWith('-') || isFingerprint(name) ? `./${name}` : name);
