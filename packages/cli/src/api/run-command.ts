// Runs the command for a program, in a process of its own: whatever it reads, the program goes on, has its memory for itself, and can stop it.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Language } from '@breakwater/core';

/** What can be said of every run. */
export interface RunOptions {
  /** The folder from which files are named; that of the program unless told. */
  readonly cwd?: string;
  /** Stops it. */
  readonly signal?: AbortSignal;
  /** A ruleset or a file, in the place of the breakwater.yaml that is found. */
  readonly ruleset?: string;
  /** The folder that references may not leave: that of the description, or its git repository, unless told. */
  readonly root?: string;
  /** Whether references may lead to the network. */
  readonly allowRemoteRefs?: boolean;
  /** The moment to judge by: sunsets pass and exceptions end. Now unless told. */
  readonly now?: Date;
  /** Of messages; English unless told. */
  readonly lang?: Language;
}

/** It could not say anything: something could not be read, or was asked wrongly. The message has a line for each reason. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Options have the names that they have on the command line. */
export const runCommand = async <Report>(
  command: string,
  names: readonly string[],
  { cwd, signal, ...options }: RunOptions,
): Promise<Report> => {
  const words = [command, '--format=json', ...Object.entries(options).flatMap(wordsOf), '--', ...names];
  const child = spawn(process.execPath, [fileURLToPath(new URL('main.js', import.meta.url)), ...words], {
    cwd,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve, reject) => child.once('error', reject).once('close', () => resolve()));
  const [printed, reasons] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (printed === '') throw new CommandError(reasons.trim().replaceAll(/^breakwater: /gm, ''));
  return JSON.parse(printed) as Report;
};

type Value = string | boolean | Date | readonly string[] | undefined;

const wordsOf = ([name, value]: readonly [string, Value]): readonly string[] => {
  const option = `--${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
  if (value === undefined || value === false) return [];
  if (value === true) return [option];
  if (value instanceof Date) return [`${option}=${value.toISOString()}`];
  return [value].flat().map(each => `${option}=${each}`);
};
