// What is asked of `breakwater probe`, and how the words of a command line tell it.
import type { Language } from '@breakwater/core';
import type { PrintingRequest } from '../../options/general.ts';
import { optionMessages } from '../../options/messages.ts';
import { choiceOf } from '../../options/option.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, switchOf, textOf, textsOf } from '../../options/parsed.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import { readingOf } from '../../options/reading.ts';
import { probeMessages } from './messages.ts';
import { probeOptions } from './options.ts';

export interface ProbeRequest extends ReadingRequest, PrintingRequest {
  readonly description: string;
  /** The only host that is spoken to. */
  readonly server: URL;
  /** Never shown: they may let somebody in. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Requests in a second. */
  readonly rate: number;
  /** For an answer, in milliseconds. */
  readonly patience: number;
  readonly format: 'text' | 'json';
  readonly all: boolean;
}

export const readProbeRequest = (parsed: Parsed, language: Language): ProbeRequest | string => {
  const messages = probeMessages[language];
  const [description, surplus] = restOf(parsed);
  const server = textOf(parsed, 'server');
  if (description === undefined || surplus !== undefined || server === undefined) return messages.oneServer;
  if (!/^https?:\/\//i.test(server) || !URL.canParse(server))
    return optionMessages[language].unknownAddress('--server', server);
  const [rate, timeout] = [textOf(parsed, 'rate') ?? '5', textOf(parsed, 'timeout') ?? '10'];
  for (const [option, number] of [
    ['--rate', rate],
    ['--timeout', timeout],
  ] as const) {
    if (!/^\d{1,4}(?:\.\d{1,3})?$/.test(number) || Number(number) <= 0) return messages.unknownNumber(option, number);
  }
  const headers = textsOf(parsed, 'header').map(headerIn);
  if (headers.includes(undefined)) return messages.unknownHeader;
  return {
    description,
    server: new URL(server),
    headers: headers.filter(header => header !== undefined),
    rate: Number(rate),
    patience: Number(timeout) * 1000,
    format: choiceOf(parsed, probeOptions.printing, 'format') ?? 'text',
    all: parsed['all'] === true,
    language,
    color: switchOf(parsed, 'color'),
    ...readingOf(parsed, 'none'),
  };
};

const headerIn = (text: string): readonly [name: string, value: string] | undefined => {
  const { name, value } =
    /^(?<name>[\w!#$%&'*+.^`|~-]+):[ \t]*(?<value>[\t\x20-\x7e\x80-\xff]*)$/.exec(text)?.groups ?? {};
  return name === undefined || value === undefined ? undefined : [name.toLowerCase(), value];
};
