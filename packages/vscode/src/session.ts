// What all parts of the client share while a server runs.
import type { ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Ask } from './ask.ts';
import type { Statuses } from './statuses.ts';

export interface Session {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly ask: Ask;
  readonly statuses: Statuses;
  /** Where there is no git: the files among which a base may be. */
  readonly listFiles?: () => Promise<readonly Uri[]>;
}
