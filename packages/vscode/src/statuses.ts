// What the server said last of each description, and which of them is in front.
import type { Status } from '@breakwater/language-server';
import type { Disposable, Event } from 'vscode';
import { EventEmitter, languages, Uri, window, workspace } from 'vscode';
import { looksLikeDescription } from './looks-like-description.ts';
import { served } from './served.ts';

export interface Statuses extends Disposable {
  /** Of the description that a document is a part of. */
  of(uri: string): Status | undefined;
  /** Of the description in the active editor; while another document is there, the last one. */
  active(): Status | undefined;
  /** The description in front is being read for the first time, and nothing is known of it. */
  isReading(): boolean;
  /** An open document of that description: the one in front, where it is one. */
  document(): string | undefined;
  readonly onDidChange: Event<Status | undefined>;
  readonly set: (status: Status) => void;
  readonly clear: () => void;
}

export const openStatuses = (): Statuses => {
  const byEntry = new Map<string, Status>();
  const changed = new EventEmitter<Status | undefined>();
  let last: string | undefined;
  const of = (uri: string): Status | undefined => {
    const key = normal(uri);
    return [...byEntry.values()].find(({ documents }) => documents.some(it => normal(it) === key));
  };
  const isReading = (): boolean => {
    const front = window.activeTextEditor?.document;
    if (!front || languages.match(served(), front) === 0) return false;
    return looksLikeDescription(front) && of(front.uri.toString()) === undefined;
  };
  const active = (): Status | undefined => {
    if (isReading()) return undefined;
    const uri = window.activeTextEditor?.document.uri;
    const there = uri && of(uri.toString());
    last = there?.entry ?? last;
    return there ?? (last === undefined ? undefined : byEntry.get(last));
  };
  const isOpen = ({ documents }: Status): boolean =>
    workspace.textDocuments.some(({ uri }) => documents.some(it => normal(it) === uri.toString()));
  const listeners = [
    window.onDidChangeActiveTextEditor(() => changed.fire(active())),
    workspace.onDidCloseTextDocument(() => {
      const left = [...byEntry.values()].filter(status => !isOpen(status));
      for (const { entry } of left) byEntry.delete(entry);
      if (left.length > 0) changed.fire(active());
    }),
  ];
  return {
    of,
    active,
    isReading,
    document: () => {
      const status = active();
      const front = window.activeTextEditor?.document;
      const open = [...(front ? [front] : []), ...workspace.textDocuments].map(({ uri }) => uri.toString());
      return open.find(uri => status?.documents.some(it => normal(it) === uri));
    },
    onDidChange: changed.event,
    set: status => {
      byEntry.set(status.entry, status);
      changed.fire(status);
    },
    clear: () => {
      byEntry.clear();
      changed.fire(undefined);
    },
    dispose: () => {
      for (const listener of listeners) listener.dispose();
      changed.dispose();
    },
  };
};

/** There is more than one way to escape the same name. */
const normal = (uri: string): string => Uri.parse(uri).toString();
