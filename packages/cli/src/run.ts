// From the words of a command line to an exit code. Whatever goes wrong ends in one line: bad usage and bad input say what it is, our own bugs are reported here.
import type { Reading } from './command-line/read-arguments.ts';
import { readArguments } from './command-line/read-arguments.ts';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes } from './exit-codes.ts';
import { outputMessages } from './output/messages.ts';
import type { Output } from './output/output.ts';
import { openOutput } from './output/output.ts';
import { reasonOf } from './output/reason.ts';
import { complainOfUsage } from './output/usage-error.ts';

/** `manifest` is the package.json of the command, which knows its version. */
export const run = async (words: readonly string[], manifest: URL): Promise<ExitCode> => {
  const messages = outputMessages.en;
  try {
    const output = openOutput(process.stdout);
    const code = await answer(await readArguments(words), manifest, output);
    const failure = await output.finish();
    if (failure === undefined) return code;
    process.stderr.write(`${messages.outputFailed(failure)}\n`);
  } catch (error) {
    process.stderr.write(`${messages.bug(reasonOf(error))}\n`);
    if (process.env['BREAKWATER_DEBUG']) process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
  }
  return exitCodes.couldNotRun;
};

const answer = async (reading: Reading, manifest: URL, output: Output): Promise<ExitCode> => {
  switch (reading.kind) {
    case 'help':
      await output.write(reading.text);
      return exitCodes.fine;
    case 'version':
      await output.write(`${await versionIn(manifest)}\n`);
      return exitCodes.fine;
    case 'usage-error':
      return complainOfUsage(reading.message);
    case 'command': {
      const { command } = await reading.command.load();
      return command(reading.parsed, reading.language, output);
    }
  }
};

const versionIn = async (manifest: URL): Promise<string> => {
  const { readFile } = await import('node:fs/promises');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string };
  return version;
};
