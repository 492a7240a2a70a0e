// From the words of a command line to an exit code. Whatever goes wrong ends in one line: bad usage and bad input say what it is, our own bugs are reported here.
import type { Reading } from './arguments.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes } from './exit-codes.ts';
import { commandMessages } from './messages.ts';
import type { Output } from './output.ts';
import { openOutput } from './output.ts';
import { reasonOf } from './reason.ts';

/** `manifest` is the package.json of the command, which knows its version. */
export const run = async (words: readonly string[], manifest: URL): Promise<ExitCode> => {
  const messages = commandMessages.en;
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

const answer = async (request: Reading, manifest: URL, output: Output): Promise<ExitCode> => {
  switch (request.kind) {
    case 'help':
      await output.write(request.text);
      return exitCodes.fine;
    case 'version':
      await output.write(`${await versionIn(manifest)}\n`);
      return exitCodes.fine;
    case 'usage-error':
      return (await import('./usage-error.ts')).complainOfUsage(request.message);
    case 'diff':
      return (await import('./diff-command.ts')).diffCommand(request.options, output);
    case 'pairs':
      return (await import('./pairs-command.ts')).pairsCommand(request.options, output);
    case 'lint':
      return (await import('./lint-command.ts')).lintCommand(request.options, output);
    case 'deprecations':
      return (await import('./deprecations-command.ts')).deprecationsCommand(request.options, output);
    case 'deprecate':
    case 'undeprecate':
      return (await import('./deprecate-command.ts')).deprecateCommand(request, output);
    case 'probe':
      return (await import('./probe-command.ts')).probeCommand(request.options, output);
    case 'history':
      return (await import('./history-command.ts')).historyCommand(request.options, output);
    case 'rules':
      return (await import('./rules-command.ts')).rulesCommand(request.options, output);
    case 'explain':
      return (await import('./explain-command.ts')).explainCommand(request.options, output);
  }
};

const versionIn = async (manifest: URL): Promise<string> => {
  const { readFile } = await import('node:fs/promises');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string };
  return version;
};
