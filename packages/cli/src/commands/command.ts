// What a command is: its options, its page of help, and what it does, which is loaded when somebody asks for it.
import type { Catalogue, Language } from '@breakwater/core';
import type { ExitCode } from '../exit-codes.ts';
import type { CommandOptions, OptionIn } from '../options/option.ts';
import type { Parsed } from '../options/parsed.ts';
import type { Output } from '../output/output.ts';

export interface Command {
  readonly options: CommandOptions;
  readonly help: () => Promise<{ readonly help: Catalogue<CommandHelp> }>;
  readonly load: () => Promise<{ readonly command: Program }>;
}

export interface CommandHelp<Option extends string = string> {
  readonly usage: string;
  /** In a line. */
  readonly summary: string;
  readonly purpose: string;
  readonly examples: readonly (readonly [command: string, what: string])[];
  readonly options: Readonly<Record<Option, string>>;
  /** The exit codes. */
  readonly ends: string;
}

/** Asked in the words of a command line. */
export type Program = (parsed: Parsed, language: Language, output: Output) => Promise<ExitCode>;

/** Whose help says something of every option. */
export const command = <const Options extends CommandOptions>(
  options: Options,
  help: () => Promise<{ readonly help: Catalogue<CommandHelp<OptionIn<Options>>> }>,
  load: Command['load'],
): Command => ({ options, help, load });
