// What is wrong with a command line, in one line that is safe to print: its words may come from anywhere.
import { printable } from '@breakwater/core';
import type { ExitCode } from '../exit-codes.ts';
import { exitCodes } from '../exit-codes.ts';

export const complainOfUsage = (message: string): ExitCode => {
  process.stderr.write(`${printable(`breakwater: ${message}`)}\n`);
  return exitCodes.couldNotRun;
};
