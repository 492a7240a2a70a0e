// What the language server needs of this computer: its files, its configurations and the commits of its repositories.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Configuration, Language } from '@breakwater/core';
import { HostError, resolveConfiguration } from '@breakwater/core';
import type {
  BaseChoice,
  DraftOf,
  FoundBase,
  FoundConfiguration,
  FoundWaivers,
  OpenWorkspace,
} from '@breakwater/language-server';
import { baseWords, describeBaseFault } from '../../base/base-messages.ts';
import type { BaseSource } from '../../base/base-source.ts';
import type { Opening } from '../../base/open-base.ts';
import { openBase } from '../../base/open-base.ts';
import { findConfiguration } from '../../configuration/find-configuration.ts';
import type { LoadedRuleset } from '../../configuration/load-configuration.ts';
import { loadRuleset } from '../../configuration/load-configuration.ts';
import { loadWaivers } from '../../configuration/load-waivers.ts';
import { baseFor } from '../../descriptions/choose-descriptions.ts';
import { gitFoldersOf } from '../../host/git-folders.ts';
import { gitUserName } from '../../host/git-user.ts';
import { openInput } from '../../host/open-input.ts';
import { repositoryAround } from '../../host/repository.ts';
import { askSpectral } from '../../spectral/spectral-rules.ts';
import { baseHelpInEditor } from './base-help.ts';
import { descriptionsWith } from './descriptions-with.ts';
import { documentsBeside } from './documents-beside.ts';
import { lspMessages } from './messages.ts';

const inRoot = { root: undefined, allowRemoteReferences: false };

export const openNodeWorkspace: OpenWorkspace = ({ folders, trust, language }) => {
  const roots = folders.flatMap(uri => pathOf(uri) ?? []);
  const rulesets = new Map<string, LoadedRuleset>();
  const openings = new Map<string, Promise<Opening>>();
  const labelOf = (uri: string): string => {
    const path = pathOf(uri);
    if (path === undefined) return uri;
    const root = roots.find(folder => path.startsWith(folder + sep));
    return (root === undefined ? path : relative(root, path)).replaceAll('\\', '/');
  };
  const opened = (source: BaseSource, folder: string): Promise<Opening> => {
    const key = JSON.stringify([source, folder]);
    const known = openings.get(key) ?? openBase(source, { folder, environment: process.env });
    openings.set(key, known);
    return known;
  };
  return {
    labelOf,
    hostFor: entry => ({
      read: async uri => {
        const path = pathOf(entry);
        if (path === undefined) throw new HostError('not-allowed', uri, uri, { notAllowed: 'scheme' });
        const { host } = await openInput(path, { ...inRoot, directory: dirname(path) });
        return host.read(uri);
      },
    }),
    filesBeside: async uri => {
      const path = pathOf(uri);
      return path === undefined ? [] : documentsBeside(path);
    },
    entriesOf: async uri => {
      const path = pathOf(uri);
      return path === undefined ? [] : descriptionsWith(path, roots, { mayAskGit: trust !== 'untrusted' });
    },
    configurationFor: async (entry, draftOf) => {
      const path = pathOf(entry);
      if (path === undefined)
        return { configuration: resolveConfiguration({ extends: 'recommended' }, {}), problems: [] };
      const loaded = await loadRuleset(path, undefined, { read: reader(draftOf), mayRunCode: trust === 'trusted' });
      rulesets.set(entry, loaded);
      return foundConfiguration(loaded, findConfiguration(path));
    },
    waiversFor: async (entry, configuration, draftOf) => foundWaivers(pathOf(entry), configuration, draftOf),
    baseFor: async (entry, configuration, choice): Promise<FoundBase> => {
      const path = pathOf(entry);
      const words = lspMessages[language];
      if (path === undefined) return { kind: 'unavailable', reason: words.noFile };
      if (choice?.kind === 'file') return fileBase(choice.uri, labelOf, language);
      if (trust === 'untrusted') return { kind: 'unavailable', reason: words.untrusted };
      const configured = findConfiguration(path);
      const folder = configured === undefined ? dirname(path) : dirname(configured);
      const opening = await opened(sourceOf(choice, path, folder, configuration), folder);
      return baseIn(opening, path, folder, language);
    },
    foreignRulesFor: async (entry, description, ruleset) => {
      const loaded = rulesets.get(entry);
      if (!loaded?.ok) return { rules: [], problems: [] };
      return askSpectral(loaded.spectral, description, ruleset);
    },
    userName: async entry => {
      const path = trust === 'untrusted' ? undefined : pathOf(entry);
      return gitUserName(path === undefined ? undefined : dirname(path));
    },
    commitsBeside: () => {
      const repositories = new Set(roots.flatMap(root => repositoryAround(root) ?? []));
      const outside = [...repositories]
        .flatMap(gitFoldersOf)
        .filter(folder => !roots.some(root => folder.startsWith(root + sep)));
      return outside.map(folder => pathToFileURL(folder).href);
    },
    forget: () => openings.clear(),
  };
};

/** Undefined for what is no file. */
const pathOf = (uri: string): string | undefined => {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
};

const reader =
  (draftOf: DraftOf) =>
  async (file: string): Promise<string> =>
    draftOf(pathToFileURL(file).href) ?? (existsSync(file) ? readFile(file, 'utf8') : '');

const foundConfiguration = (loaded: LoadedRuleset, file: string | undefined): FoundConfiguration => {
  const named = file === undefined ? {} : { file: pathToFileURL(file).href };
  if (loaded.ok) return { configuration: loaded.configuration, problems: loaded.notes, ...named };
  const configuration = resolveConfiguration({ extends: 'recommended' }, {});
  return { configuration, problems: loaded.problems, ...named };
};

const foundWaivers = async (
  path: string | undefined,
  configuration: Configuration,
  draftOf: DraftOf,
): Promise<FoundWaivers> => {
  if (path === undefined) return { file: '', description: undefined, waivers: [], problems: [] };
  const loaded = await loadWaivers(path, configuration, reader(draftOf));
  if (!loaded.ok) return { file: '', description: undefined, waivers: [], problems: loaded.problems };
  const { description, waivers } = loaded;
  return { file: pathToFileURL(loaded.path).href, description, waivers, read: loaded.file, problems: [] };
};

const sourceOf = (
  choice: Exclude<BaseChoice, { readonly kind: 'file' }> | undefined,
  path: string,
  folder: string,
  { descriptions: settings, base }: Configuration,
): BaseSource => {
  if (choice?.kind === 'revision') return { revision: choice.revision };
  const usual = { mergeBase: undefined };
  if (choice) return usual;
  return baseFor(relative(folder, path).split(sep).join('/'), { folder, settings, asked: [], base: base ?? usual });
};

const baseIn = async (opening: Opening, path: string, folder: string, language: Language): Promise<FoundBase> => {
  if (!opening.ok) return { kind: 'unavailable', reason: describeBaseFault(opening.fault, language, baseHelpInEditor) };
  const { commit, words, published } = opening.base;
  if (words === baseWords.nothing) return { kind: 'unavailable', reason: lspMessages[language].noCommit };
  const title = commit?.kind === 'merge-base' ? (commit.target ?? commit.name) : (commit?.name ?? words[language]);
  const { name } = await opening.base.baseOf(path);
  if (name === undefined) return { kind: 'new', name: title };
  const directory = commit ? (repositoryAround(folder) ?? folder) : resolve('.');
  const { host, uri, label } = await openInput(name, { ...inRoot, directory });
  return { kind: 'found', name: title, uri, label, host, ...(published && { published }) };
};

const fileBase = async (uri: string, labelOf: (uri: string) => string, language: Language): Promise<FoundBase> => {
  const path = pathOf(uri);
  if (path === undefined) return { kind: 'unavailable', reason: lspMessages[language].notStored(uri) };
  const input = await openInput(path, { ...inRoot, directory: dirname(path) });
  return { kind: 'found', name: labelOf(uri), uri: input.uri, label: labelOf(uri), host: input.host };
};
