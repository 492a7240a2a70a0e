// Whether to print colours, and which: the flag decides, then NO_COLOR, then FORCE_COLOR, then whether somebody looks at a terminal.
import type { Paint } from '@breakwater/core';
import picocolors from 'picocolors';

export const wantsColor = (
  flag: boolean | undefined,
  /** Undefined for what is no terminal. */
  isTerminal: boolean | undefined,
  environment: NodeJS.ProcessEnv,
): boolean => {
  if (flag !== undefined) return flag;
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal === true && environment['TERM'] !== 'dumb';
};

export const paintWith = (isColored: boolean): Paint => {
  const colors = picocolors.createColors(isColored);
  return {
    breaking: colors.red,
    dangerous: colors.yellow,
    safe: colors.green,
    base: colors.red,
    revision: colors.green,
    mark: colors.bold,
    strong: colors.bold,
    faint: colors.dim,
  };
};
