// Questions to the server, with the types of what they ask and get.
import type { Notifications, Requests } from '@breakwater/language-server';
import type { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export type Ask = <Method extends keyof Requests>(
  method: Method,
  params: Requests[Method]['params'],
) => Promise<Requests[Method]['result']>;

export const askOf =
  (client: BaseLanguageClient): Ask =>
  (method, params) =>
    client.sendRequest(method, params);

export const listenTo = <Method extends keyof Notifications>(
  client: BaseLanguageClient,
  method: Method,
  listener: (params: Notifications[Method]) => void,
): Disposable => client.onNotification(method, listener);
