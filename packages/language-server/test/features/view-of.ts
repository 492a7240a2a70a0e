// Views made of texts: the file with the mark ¦ is the open one, and the mark is where the cursor is.
import type { Configuration, Language } from '@breakwater/core';
import { load, memoryHost, parse, prepare, readConfiguration, resolveConfiguration } from '@breakwater/core';
import type { Position } from 'vscode-languageserver';
import { positionAt } from '../../src/features/positions.ts';
import type { Analysis, View } from '../../src/view.ts';

export interface Given {
  /** Texts by name, or one text. */
  readonly files: string | Readonly<Record<string, string>>;
  /** What could be read before, where that is another text. */
  readonly read?: string;
  readonly entry?: string;
  readonly language?: Language;
  readonly now?: string;
  /** A breakwater.yaml. */
  readonly configuration?: string;
  readonly analysis?: Analysis;
  /** Of other descriptions that are open. */
  readonly known?: readonly Analysis[];
}

export interface Viewed {
  readonly view: View;
  readonly position: Position;
}

const mark = '¦';

export const viewed = async (given: Given): Promise<Viewed> => {
  const files = typeof given.files === 'string' ? { 'api.yaml': given.files } : given.files;
  const names = Object.keys(files);
  const open = names.find(name => files[name]?.includes(mark)) ?? names[0] ?? '';
  const marked = files[open] ?? '';
  const text = marked.replace(mark, '');
  const read = { ...files, [open]: given.read ?? text };
  const { description, problems } = await load(memoryHost(read), given.entry ?? names[0] ?? '');
  const uri = [...(description?.documents.keys() ?? [])].find(it => it.endsWith(`/${open}`)) ?? `memory:///${open}`;
  return {
    view: {
      uri,
      text,
      format: /^\s*[{[]/.test(text) ? 'json' : 'yaml',
      document: description?.documents.get(uri) ?? parse(read[open] ?? '', { uri, label: open }).document,
      description,
      prepared: description && prepare(description, problems),
      analysis: given.analysis,
      known: given.known ?? (given.analysis ? [given.analysis] : []),
      configuration: await configurationFrom(given.configuration),
      language: given.language ?? 'en',
      spelled: it => it,
      openText: () => undefined,
      filesBeside: async () => names.map(name => `memory:///${name}`),
      now: new Date(given.now ?? '2026-01-01T00:00:00Z'),
    },
    position: positionAt(text, Math.max(0, marked.indexOf(mark))),
  };
};

const configurationFrom = async (text = '{}'): Promise<Configuration> => {
  const { source, problems } = await readConfiguration(text, 'memory:///breakwater.yaml', 'breakwater.yaml');
  if (!source) throw new Error(JSON.stringify(problems));
  return resolveConfiguration({ extends: 'recommended', ...source });
};
