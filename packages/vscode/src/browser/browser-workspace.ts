// What the language server needs, without Node and without git: files come through the editor.
import type { Configuration, Host } from '@breakwater/core';
import { decoded, HostError, isOnAnywhere, readWaivers, resolveUri, statesVersion, waiversFor } from '@breakwater/core';
import type { DraftOf, FoundWaivers, OpenWorkspace } from '@breakwater/language-server';
import { canonicalUri, leadsTo, referencesIn } from '@breakwater/language-server';
import { findBase } from './browser-base.ts';
import { loadConfiguration } from './browser-configuration.ts';
import type { Files } from './files.ts';
import { folderAround } from './files.ts';
import type { LoadedSpectralRuleset, Spectral } from './spectral.ts';

export const browserWorkspace =
  (files: Files, spectral: () => Spectral): OpenWorkspace =>
  settings => {
    const folders = settings.folders.map(canonicalUri);
    const folderOf = (uri: string): string | undefined => folders.find(folder => uri.startsWith(`${folder}/`));
    const labelOf = (uri: string): string => {
      const folder = folderOf(uri);
      return folder === undefined ? uri : decoded(uri.slice(folder.length + 1));
    };
    /** By description, the rulesets for Spectral that its configuration has. */
    const rulesets = new Map<string, readonly LoadedSpectralRuleset[]>();
    const listed = async (): Promise<readonly string[]> => (await files.list()).map(canonicalUri);
    /** References lead to files in the same folder that is open, and nowhere else. */
    const hostFor = (entry: string): Host => ({
      read: async uri => {
        const folder = folderOf(entry);
        if (uri !== entry && (folder === undefined || !uri.startsWith(`${folder}/`))) {
          throw new HostError('not-allowed', uri, labelOf(uri), { notAllowed: 'outside-root' });
        }
        const text = await files.read(uri);
        if (text === undefined) throw new HostError('not-found', uri, labelOf(uri));
        return text;
      },
    });
    const readerOf = (draftOf: DraftOf) => async (uri: string) => draftOf(uri) ?? (await files.read(uri));
    const configurationOf = async (
      entry: string,
      read: (uri: string) => Promise<string | undefined>,
    ): Promise<string | undefined> => {
      for (const folder of foldersAround(entry, folderOf(entry))) {
        const file = `${folder}/breakwater.yaml`;
        if ((await read(file)) !== undefined) return file;
      }
      return undefined;
    };
    return {
      hostFor,
      labelOf,
      filesBeside: async uri => {
        const folder = folderAround(uri);
        const beside = (await listed()).filter(file => file !== uri && file.startsWith(`${folder}/`));
        return beside.sort((a, b) => a.split('/').length - b.split('/').length).slice(0, mostBeside);
      },
      entriesOf: async uri => {
        const texts = new Map<string, Promise<string | undefined>>();
        const textOf = (file: string): Promise<string | undefined> => {
          const known = texts.get(file) ?? files.read(file);
          texts.set(file, known);
          return known;
        };
        const referred = async (file: string): Promise<readonly string[]> =>
          referencesIn((await textOf(file)) ?? '').flatMap(reference => resolveUri(reference, file) ?? []);
        const leading = await Promise.all(
          (await listed()).map(async file => {
            const isEntry = file !== uri && statesVersion((await textOf(file)) ?? '');
            return isEntry && (await leadsTo(file, uri, referred)) ? [file] : [];
          }),
        );
        return leading.flat();
      },
      configurationFor: async (entry, draftOf) => {
        const read = readerOf(draftOf);
        const file = await configurationOf(entry, read);
        const loaded = await loadConfiguration(entry, file, { read, labelOf, spectral });
        rulesets.set(entry, loaded.spectral);
        return {
          configuration: loaded.configuration,
          problems: loaded.problems,
          ...(file !== undefined && { file }),
        };
      },
      waiversFor: async (entry, { waivers: name }: Configuration, draftOf): Promise<FoundWaivers> => {
        const read = readerOf(draftOf);
        const configuration = await configurationOf(entry, read);
        const folder = configuration === undefined ? folderOf(entry) : folderAround(configuration);
        const file = folder === undefined ? undefined : resolveUri(name, `${folder}/`);
        if (folder === undefined || file === undefined)
          return { file: '', description: undefined, waivers: [], problems: [] };
        const { file: stated, problems } = readWaivers((await read(file)) ?? '', file, labelOf(file));
        const description = decoded(entry.slice(folder.length + 1));
        return {
          file,
          description,
          waivers: stated ? waiversFor(stated.waivers, description) : [],
          ...(stated && { read: stated }),
          problems,
        };
      },
      baseFor: async (entry, configuration, choice) => {
        const file = await configurationOf(entry, uri => files.read(uri));
        const folder = file === undefined ? undefined : folderAround(file);
        return findBase(entry, configuration, choice, { folder, language: settings.language, files, hostFor, labelOf });
      },
      foreignRulesFor: async (entry, description, ruleset) => {
        const loaded = rulesets.get(entry) ?? [];
        if (loaded.length === 0) return { rules: [], problems: [] };
        const { runSpectral, reasonIn } = spectral();
        try {
          return await runSpectral(loaded, description, id => isOnAnywhere(ruleset, id));
        } catch (error) {
          const facts = { name: 'Spectral', reason: reasonIn(error) };
          return { rules: [], problems: [{ code: 'ruleset-failed', gravity: 'fatal', facts }] };
        }
      },
      userName: async () => undefined,
      forget: () => undefined,
    };
  };

const mostBeside = 500;

/** The nearest first, up to the one that is open. */
const foldersAround = (uri: string, top: string | undefined): readonly string[] => {
  const folder = folderAround(uri);
  if (top === undefined || !folder.startsWith(top)) return [folder];
  return folder === top ? [folder] : [folder, ...foldersAround(folder, top)];
};
