// One editor, from its first file to its last: what is open, which description each file belongs to, and when that is analysed again.
import type { Description, Language } from '@breakwater/core';
import { readWaivers, statesVersion } from '@breakwater/core';
import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Asker } from '../analysis/asker.ts';
import { AskFailure } from '../analysis/asker.ts';
import type { Asked } from '../analysis/question.ts';
import type { Analysis, View } from '../view.ts';
import type { BaseChoice, Workspace } from '../workspace.ts';
import { canonicalUri, uriBeside } from './canonical-uri.ts';
import type { Documents } from './documents.ts';
import { createLibrary } from './library.ts';
import { createSchedule } from './schedule.ts';

export interface Session {
  open(uri: string, languageId: string, version: number, text: string): void;
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): void;
  close(uri: string): void;
  /** What is stored, or the commits, may have changed. */
  refresh(): void;
  /** As `refresh`, where it matters to what is open that these files changed. */
  touched(files: readonly { readonly uri: string; readonly isNew: boolean }[]): void;
  /** Undefined for a file that is not open. */
  viewOf(uri: string): Promise<View | undefined>;
  /** Of all open files. */
  views(): Promise<readonly View[]>;
  /** For the description that a file belongs to, or for all. */
  chooseBase(choice: BaseChoice | undefined, uri?: string): Promise<void>;
  /** About the description that a file belongs to; undefined for a file that is in none. */
  askedAbout(uri: string): Promise<Asked | undefined>;
  analysisOf(entry: string): Analysis | undefined;
  /** Those that have one of these files, or one in one of these folders, as far as it can be known at once. */
  descriptionsWith(uris: readonly string[]): Promise<readonly Description[]>;
  /** What the editor has of a file; undefined for one that is not open. */
  readonly shown: (uri: string) => { readonly text: string; readonly version: number } | undefined;
}

export interface SessionOptions {
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly asker: Asker;
  readonly language: Language;
  /** What somebody chose before. */
  readonly base: BaseChoice | undefined;
  readonly now: () => Date;
  /** How long to wait for another keystroke, in milliseconds. */
  readonly delay: number;
  /** Of a preview, more is to come. */
  readonly onAnalysis: (analysis: Analysis, isPreview: boolean) => void;
  /** A description that nothing is open of any more. */
  readonly onLeft: (entry: string) => void;
  readonly onFailure: (entry: string, error: unknown) => void;
}

/** What counts for descriptions that it is no part of: configurations, decisions, rulesets, commits and branches. */
const surrounding = /\.git\/|\/\.?(?:breakwater|spectral)[^/]*$/;

/** Files that are searched for in descriptions that are not open: each time, all of them are read. */
const mostSearched = 8;

/** More descriptions than these are not analysed because of a file of waivers. */
const mostWaived = 8;

/** Before an analysis that takes long, in milliseconds. */
const longestPause = 2000;

export const createSession = (options: SessionOptions): Session => {
  const { documents, workspace, asker, language, now } = options;
  const library = createLibrary(documents, workspace);
  const analyses = new Map<string, Analysis>();
  /** By the URI of an open file, the descriptions that it belongs to. */
  const owners = new Map<string, Promise<readonly string[]>>();
  /** Descriptions that cannot be analysed, or not in time: they are left alone until something is saved. */
  const failed = new Set<string>();
  let base = options.base;
  const bases = new Map<string, BaseChoice>();

  const askedOf = (entry: string): Asked => ({
    entry,
    base: bases.get(entry) ?? base,
    language,
    now: now().getTime(),
  });

  const isCurrent = ({ versions }: Analysis): boolean =>
    Object.entries(versions).every(([uri, version]) => (documents.get(uri)?.version ?? version) === version);

  /** How long the last one took. */
  const durations = new Map<string, number>();

  /** Those of which something is open. */
  const wanted = async (): Promise<ReadonlySet<string>> =>
    new Set((await Promise.all(documents.all().map(({ uri }) => ownersOf(uri)))).flat());

  /** Everything may be closed before it is asked, and before the answer is there. */
  const unlessLeft = async <Answer>(entry: string, ask: () => Promise<Answer>): Promise<Answer | undefined> => {
    if (!(await wanted()).has(entry)) return undefined;
    const answer = await ask();
    return (await wanted()).has(entry) ? answer : undefined;
  };

  const take = (entry: string, analysis: Analysis, isPreview: boolean): void => {
    if (!isCurrent(analysis)) return;
    analyses.set(entry, analysis);
    options.onAnalysis(analysis, isPreview);
  };

  /** What can be said at once. */
  const previews = createSchedule({
    delay: () => options.delay,
    run: async entry => {
      const analysis = await unlessLeft(entry, () => asker.ask({ kind: 'preview', ...askedOf(entry) }));
      if (analysis) take(entry, analysis, true);
    },
    // The whole analysis fails as well, and tells.
    onFailure: () => undefined,
  });

  /** What is to be said when nobody types. */
  const wholes = createSchedule({
    delay: entry => (analyses.has(entry) ? options.delay + Math.min(durations.get(entry) ?? 0, longestPause) : 0),
    run: async entry => {
      const begun = now().getTime();
      const analysis = await unlessLeft(entry, () => asker.ask({ kind: 'analysis', ...askedOf(entry) }));
      if (!analysis) return;
      durations.set(entry, now().getTime() - begun);
      if (isCurrent(analysis)) take(entry, analysis, false);
      else wholes.request(entry);
    },
    onFailure: (entry, error) => {
      if (error instanceof AskFailure && error.kind === 'superseded') {
        wholes.request(entry);
        return;
      }
      failed.add(entry);
      options.onFailure(entry, error);
    },
  });

  /** Counts for descriptions, and is none. */
  const surrounds = (uri: string): boolean =>
    surrounding.test(uri) && !statesVersion(documents.get(uri)?.getText() ?? '');

  const requestWhole = (entry: string): void => {
    if (!failed.has(entry)) wholes.request(entry);
  };

  const request = (entry: string): void => {
    if (analyses.has(entry) && !failed.has(entry)) previews.request(entry);
    requestWhole(entry);
  };

  /** The descriptions that a file of waivers is about, and that are there. */
  const waivedIn = async (document: TextDocument): Promise<readonly string[]> => {
    const { file } = readWaivers(document.getText(), document.uri, workspace.labelOf(document.uri));
    const names = new Set(file?.waivers.flatMap(({ description }) => description ?? []));
    const entries = [...names].slice(0, mostWaived).flatMap(name => uriBeside(document.uri, name) ?? []);
    const isThere = async (uri: string): Promise<boolean> => {
      const text =
        documents.get(uri)?.getText() ??
        (await workspace
          .hostFor(uri)
          .read(uri)
          .catch(() => ''));
      return statesVersion(text);
    };
    const there = await Promise.all(entries.map(isThere));
    return entries.filter((_, index) => there[index]);
  };

  const findOwners = async (uri: string): Promise<readonly string[]> => {
    const document = documents.get(uri);
    if (document && statesVersion(document.getText())) return [uri];
    if (document && surrounding.test(uri)) return waivedIn(document);
    const known = [...analyses.values()].filter(({ files }) => Object.values(files).includes(uri));
    return known.length > 0 ? known.map(({ entry }) => entry) : workspace.entriesOf(uri);
  };

  const ownersOf = (uri: string): Promise<readonly string[]> => {
    const known = owners.get(uri) ?? findOwners(uri);
    owners.set(uri, known);
    return known;
  };

  const wake = (uri: string): void => {
    if (surrounds(uri)) library.forget();
    void ownersOf(uri).then(entries => {
      // What surrounds descriptions counts for all of them, and previews look at nothing of it.
      if (surrounds(uri)) for (const entry of new Set([...entries, ...analyses.keys()])) requestWhole(entry);
      else for (const entry of entries) request(entry);
    });
  };

  /** Descriptions of which nothing is open. */
  const leave = async (): Promise<void> => {
    const staying = await wanted();
    for (const entry of analyses.keys()) {
      if (staying.has(entry)) continue;
      analyses.delete(entry);
      options.onLeft(entry);
    }
  };

  const session: Session = {
    open: (uri, languageId, version, text) => {
      const document = documents.open(uri, languageId, version, text);
      asker.tell({ kind: 'open', uri: document.uri, version, text });
      owners.clear();
      wake(document.uri);
    },
    change: (uri, changes, version) => {
      const before = documents.get(uri)?.getText();
      const document = documents.change(uri, changes, version);
      if (!document) return;
      asker.tell({ kind: 'change', uri: document.uri, version, changes });
      // It may have become a description, or have ceased to be one.
      if (before !== undefined && statesVersion(before) !== statesVersion(document.getText())) owners.clear();
      wake(document.uri);
    },
    close: uri => {
      documents.close(uri);
      const canonical = canonicalUri(uri);
      owners.clear();
      asker.tell({ kind: 'close', uri: canonical });
      void leave().then(() => {
        for (const { entry, files } of analyses.values()) {
          if (entry !== canonical && Object.values(files).includes(canonical)) request(entry);
        }
      });
      // What was never saved of it does not count any more.
      if (surrounds(canonical)) wake(canonical);
    },
    refresh: () => {
      workspace.forget();
      library.forget();
      owners.clear();
      failed.clear();
      asker.tell({ kind: 'forget' });
      for (const { uri } of documents.all()) wake(uri);
    },
    touched: files => {
      const parts = new Set(
        [...analyses.values()].flatMap(it => [...Object.values(it.files), ...Object.values(it.baseFiles)]),
      );
      const matters = files.some(({ uri, isNew }) => {
        if (uri.includes('/node_modules/')) return false;
        // What was missing may be there now.
        return isNew || surrounding.test(uri) || parts.has(canonicalUri(uri));
      });
      if (matters && analyses.size > 0) session.refresh();
    },
    chooseBase: async (choice, uri) => {
      if (uri === undefined) {
        base = choice;
        bases.clear();
      }
      for (const entry of uri === undefined ? [] : await ownersOf(canonicalUri(uri))) {
        if (choice) bases.set(entry, choice);
        else bases.delete(entry);
      }
      for (const { uri } of documents.all()) wake(uri);
    },
    views: async () => {
      const views = await Promise.all(documents.all().map(({ uri }) => session.viewOf(uri)));
      return views.filter(view => view !== undefined);
    },
    askedAbout: async uri => {
      const [entry] = await ownersOf(canonicalUri(uri));
      return entry === undefined ? undefined : askedOf(entry);
    },
    analysisOf: entry => analyses.get(entry),
    descriptionsWith: async uris => {
      const open = [...analyses.values()].filter(({ files }) =>
        Object.values(files).some(file => uris.some(uri => file === uri || file.startsWith(`${uri}/`))),
      );
      const owning = await Promise.all(uris.slice(0, mostSearched).map(uri => workspace.entriesOf(uri)));
      const entries = new Set([...open.map(({ entry }) => entry), ...owning.flat()]);
      const shelved = await Promise.all([...entries].map(entry => library.shelvedAt(entry)));
      return shelved.flatMap(it => (it ? [it.description] : []));
    },
    shown: uri => {
      const document = documents.get(uri);
      return document && { text: document.getText(), version: document.version };
    },
    viewOf: async uri => {
      const open = documents.get(uri);
      if (!open) return undefined;
      const [entry] = surrounds(open.uri) ? [] : await ownersOf(open.uri);
      const shelved = entry === undefined ? undefined : await library.shelvedAt(entry);
      const document = shelved?.description.documents.get(open.uri) ?? library.documentAt(open.uri);
      return {
        uri: open.uri,
        text: open.getText(),
        format: document?.format ?? (/^\s*[{[]/.test(open.getText()) ? 'json' : 'yaml'),
        document,
        description: shelved?.description,
        get prepared() {
          return shelved?.prepared;
        },
        analysis: entry === undefined ? undefined : analyses.get(entry),
        known: [...analyses.values()],
        configuration: await library.configurationOf(entry ?? open.uri),
        language,
        now: now(),
        spelled: it => documents.spelled(it),
        openText: it => documents.get(it)?.getText(),
        filesBeside: async () => (await workspace.filesBeside?.(open.uri)) ?? [],
      };
    },
  };
  return session;
};
