// What the language server needs, without Node and without git: files come through the editor, and the base is a file that somebody chose.
import type { Configuration, Host } from '@breakwater/core';
import {
  HostError,
  load,
  readConfiguration,
  readWaivers,
  resolveConfiguration,
  statesVersion,
  waiversFor,
} from '@breakwater/core';
import type { DraftOf, FoundConfiguration, OpenWorkspace } from '@breakwater/language-server';
import { browserMessages } from './browser-messages.ts';

export interface Files {
  /** Undefined for a file that is not there. */
  read(uri: string): Promise<string | undefined>;
  list(): Promise<readonly string[]>;
}

export const browserWorkspace =
  (files: Files): OpenWorkspace =>
  ({ folders, language }) => {
    const folderOf = (uri: string): string | undefined => folders.find(folder => uri.startsWith(`${folder}/`));
    const labelOf = (uri: string): string => {
      const folder = folderOf(uri);
      return folder === undefined ? uri : decodeURI(uri.slice(folder.length + 1));
    };
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
    const configurationOf = async (entry: string, draftOf: DraftOf): Promise<string | undefined> => {
      for (const folder of foldersAround(entry, folderOf(entry))) {
        const file = `${folder}/breakwater.yaml`;
        if ((draftOf(file) ?? (await files.read(file))) !== undefined) return file;
      }
      return undefined;
    };
    return {
      hostFor,
      labelOf,
      entriesOf: async uri => {
        const found: string[] = [];
        for (const entry of await files.list()) {
          const text = entry === uri ? undefined : await files.read(entry);
          if (text === undefined || !statesVersion(text)) continue;
          const { description } = await load(hostFor(entry), entry, labelOf(entry));
          if (description?.documents.has(uri)) found.push(entry);
        }
        return found;
      },
      configurationFor: async (entry, draftOf): Promise<FoundConfiguration> => {
        const file = await configurationOf(entry, draftOf);
        if (file === undefined) return { configuration: usual(), problems: [] };
        const text = draftOf(file) ?? (await files.read(file)) ?? '';
        const { source, problems } = await readConfiguration(text, file, labelOf(file));
        if (!source) return { configuration: usual(), file, problems };
        return { configuration: resolveConfiguration({ extends: 'recommended', ...source }, {}), file, problems };
      },
      waiversFor: async (entry, { waivers: name }: Configuration, draftOf) => {
        const configuration = await configurationOf(entry, draftOf);
        const folder = configuration?.replace(/\/[^/]*$/, '') ?? folderOf(entry);
        if (folder === undefined) return { file: '', description: undefined, waivers: [], problems: [] };
        const file = `${folder}/${name}`;
        const text = draftOf(file) ?? (await files.read(file)) ?? '';
        const { file: read, problems } = readWaivers(text, file, labelOf(file));
        const description = decodeURI(entry.slice(folder.length + 1));
        return {
          file,
          description,
          waivers: read ? waiversFor(read.waivers, description) : [],
          ...(read && { read }),
          problems,
        };
      },
      baseFor: async (_, __, choice) => {
        if (choice?.kind !== 'file') return { kind: 'unavailable', reason: browserMessages[language].noBase };
        const { uri } = choice;
        return { kind: 'found', name: labelOf(uri), uri, label: labelOf(uri), host: hostFor(uri) };
      },
      foreignRulesFor: async () => ({ rules: [], problems: [] }),
      userName: async () => undefined,
      forget: () => undefined,
    };
  };

const usual = (): Configuration => resolveConfiguration({ extends: 'recommended' }, {});

/** The nearest first, up to the one that is open. */
const foldersAround = (uri: string, top: string | undefined): readonly string[] => {
  const folder = uri.replace(/\/[^/]*$/, '');
  if (top === undefined || !folder.startsWith(top)) return [folder];
  return folder === top ? [folder] : [folder, ...foldersAround(folder, top)];
};
