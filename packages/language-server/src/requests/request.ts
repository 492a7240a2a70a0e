// What a request beside the protocol is made of where the other thread answers it.
import type { Language, Location as ReportLocation } from '@breakwater/core';
import type { ClientCapabilities, Location } from 'vscode-languageserver';
import type { Asker } from '../analysis/asker.ts';
import { rangeOf } from '../diagnostics/range.ts';
import type { ClientOptions, Requests } from '../protocol.ts';
import type { Session } from '../session/session.ts';

export interface Answering {
  readonly session: Session;
  readonly asker: Asker;
  /** How the editor spells a URI. */
  readonly spelled: (uri: string) => string;
  readonly client: Client;
  readonly language: Language;
}

export interface Client {
  readonly capabilities: ClientCapabilities;
  readonly options: ClientOptions;
}

export type RequestName = keyof Requests;

export type Answer<Name extends RequestName> = (
  params: Requests[Name]['params'],
  answering: Answering,
) => Promise<Requests[Name]['result']> | Requests[Name]['result'];

/** `files` are URIs by what reports call them. */
export const locationIn = (
  place: Pick<ReportLocation, 'file' | 'start' | 'end'>,
  files: Readonly<Record<string, string>>,
  spelled: (uri: string) => string,
): Location => ({ uri: spelled(files[place.file] ?? place.file), range: rangeOf(place) });
