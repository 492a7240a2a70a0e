// What a description is held against, without git: a file that somebody chose, or the copy that breakwater.yaml names.
import type { BaseSetting, Configuration, Host, Language } from '@breakwater/core';
import { decoded, matchesGlob, resolveUri } from '@breakwater/core';
import type { BaseChoice, FoundBase } from '@breakwater/language-server';
import { canonicalUri } from '@breakwater/language-server';
import { browserMessages } from './browser-messages.ts';
import type { Files } from './files.ts';

export interface BasePlace {
  /** Of its breakwater.yaml, where there is one. */
  readonly folder: string | undefined;
  readonly language: Language;
  readonly files: Files;
  readonly hostFor: (entry: string) => Host;
  readonly labelOf: (uri: string) => string;
}

export const findBase = async (
  entry: string,
  configuration: Configuration,
  choice: BaseChoice | undefined,
  { folder, language, files, hostFor, labelOf }: BasePlace,
): Promise<FoundBase> => {
  const found = (uri: string): FoundBase => {
    const label = labelOf(uri);
    return { kind: 'found', name: label, uri, label, host: hostFor(uri) };
  };
  if (choice?.kind === 'file') return found(canonicalUri(choice.uri));
  const path = folder === undefined ? undefined : decoded(entry.slice(folder.length + 1));
  const setting = choice || path === undefined ? undefined : settingFor(path, configuration);
  if (folder === undefined || path === undefined || !setting || !('snapshot' in setting))
    return { kind: 'unavailable', reason: browserMessages[language].noBase };
  const { snapshot } = setting;
  const name = (snapshot.includes('{path}') ? snapshot : `${snapshot}/{path}`).replaceAll('{path}', () => path);
  const uri = resolveUri(name.split('/').map(encodeURIComponent).join('/'), `${folder}/`);
  if (uri === undefined || (await files.read(canonicalUri(uri))) === undefined) return { kind: 'new', name: snapshot };
  return found(canonicalUri(uri));
};

/** The last that fits wins, as everywhere in a configuration. */
const settingFor = (path: string, { descriptions = [], base }: Configuration): BaseSetting | undefined =>
  descriptions.findLast(it => it.base && (it.file === path || matchesGlob(path, it.file)))?.base ?? base;
