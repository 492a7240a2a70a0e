// How a command starts: its words become a request, or what is wrong with them is said.
import type { Language } from '@breakwater/core';
import type { ExitCode } from '../exit-codes.ts';
import type { Parsed } from '../options/parsed.ts';
import type { Output } from '../output/output.ts';
import { complainOfUsage } from '../output/usage-error.ts';
import type { Program } from './command.ts';

export const program =
  <Request extends object>(
    read: (parsed: Parsed, language: Language) => Request | string,
    run: (request: Request, output: Output) => Promise<ExitCode>,
  ): Program =>
  async (parsed, language, output) => {
    const request = read(parsed, language);
    return typeof request === 'string' ? complainOfUsage(request) : run(request, output);
  };
