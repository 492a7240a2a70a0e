// What is wrong with a command line, in one line that is safe to print: its words may come from anywhere.
import { printable } from '@breakwater/core';

export const usageError = (message: string): string => printable(`breakwater: ${message}`);
