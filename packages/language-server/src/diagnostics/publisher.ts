// Keeps what was published for each document: what several descriptions share is underlined for all of them, and each thing once.
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';

export interface Publisher {
  /** All that there is to say of the description that begins at `entry`, by document. */
  publish(entry: string, found: ReadonlyMap<string, readonly Diagnostic[]>): void;
  /** Nothing of it is open any more. */
  withdraw(entry: string): void;
}

export interface PublisherOptions {
  readonly send: (params: PublishDiagnosticsParams) => void;
  /** Of an open document. */
  readonly versionOf: (uri: string) => number | undefined;
  readonly spelled: (uri: string) => string;
}

export const createPublisher = ({ send, versionOf, spelled }: PublisherOptions): Publisher => {
  const byEntry = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  const sent = new Map<string, string>();

  const sendAll = (uris: Iterable<string>): void => {
    for (const uri of uris) {
      const all = [...byEntry.values()].flatMap(found => found.get(uri) ?? []);
      const diagnostics = [...new Map(all.map(it => [JSON.stringify(it), it])).values()];
      const version = versionOf(uri);
      const params = { uri: spelled(uri), ...(version !== undefined && { version }), diagnostics };
      const text = JSON.stringify(params);
      if (sent.get(uri) === text) continue;
      if (![...byEntry.values()].some(found => found.has(uri))) sent.delete(uri);
      else sent.set(uri, text);
      send(params);
    }
  };

  return {
    publish: (entry, found) => {
      const before = byEntry.get(entry)?.keys() ?? [];
      byEntry.set(entry, found);
      sendAll(new Set([...before, ...found.keys()]));
    },
    withdraw: entry => {
      const before = [...(byEntry.get(entry)?.keys() ?? [])];
      byEntry.delete(entry);
      sendAll(before);
    },
  };
};
