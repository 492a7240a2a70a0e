// What is kept between two answers: bases, and the description as it was last, for as long as nothing says that they are others.
import { load, prepare } from '@breakwater/core';
import type { Read } from '../reading.ts';
import { createReader } from '../reading.ts';
import type { FoundBase } from '../workspace.ts';
import type { Gathered, ReadBase } from './gathered.ts';
import type { Whole } from './whole.ts';

export interface Memory {
  /** Of what is open and what belongs to it. */
  readonly read: Read;
  /** The last analysis of a whole description that could be read. */
  wholeOf(entry: string): Whole | undefined;
  keepWhole(entry: string, whole: Whole): void;
  /** `find` is asked once for each name, until something is forgotten. */
  baseOf(name: string, find: () => Promise<FoundBase>): Promise<FoundBase>;
  readBase(base: Extract<FoundBase, { readonly kind: 'found' }>): Promise<ReadBase>;
  baseText(uri: string): string | undefined;
  /** Whether a description that waivers name is nowhere; `find` is asked once for each, until something is forgotten. */
  isMissing(uri: string, find: () => Promise<boolean>): Promise<boolean>;
  /** `read` is asked once for each name in a row. */
  last(name: string, read: () => Promise<Gathered>): Promise<Gathered>;
  forget(): void;
}

/** More descriptions than these are rarely edited at once. */
const mostDescriptions = 8;

export const createMemory = (): Memory => {
  const found = new Map<string, Promise<FoundBase>>();
  const read = new Map<string, Promise<ReadBase>>();
  const texts = new Map<string, ReadonlyMap<string, string>>();
  const missing = new Map<string, Promise<boolean>>();
  const wholes = new Map<string, Whole>();
  let last: { readonly name: string; readonly gathered: Promise<Gathered> } | undefined;
  return {
    read: createReader(),
    wholeOf: entry => wholes.get(entry),
    keepWhole: (entry, whole) => {
      wholes.delete(entry);
      wholes.set(entry, whole);
      for (const oldest of [...wholes.keys()].slice(0, -mostDescriptions)) wholes.delete(oldest);
    },
    baseOf: (name, find) => {
      const known = found.get(name) ?? find();
      found.set(name, known);
      return known;
    },
    readBase: base => {
      const key = JSON.stringify([base.uri, base.label]);
      const reading = read.get(key) ?? readFrom(base);
      read.delete(key);
      read.set(key, reading);
      for (const oldest of [...read.keys()].slice(0, -mostDescriptions)) {
        read.delete(oldest);
        texts.delete(oldest);
      }
      void reading.then(it => {
        if (!it.ok) return;
        const { documents } = it.prepared.contract.description;
        texts.set(key, new Map([...documents.values()].map(({ uri, text }) => [uri, text])));
      });
      return reading;
    },
    baseText: uri => [...texts.values()].find(it => it.has(uri))?.get(uri),
    isMissing: (uri, find) => {
      const known = missing.get(uri) ?? find();
      missing.set(uri, known);
      return known;
    },
    last: (name, read) => {
      if (last?.name !== name) last = { name, gathered: read() };
      return last.gathered;
    },
    forget: () => {
      last = undefined;
      found.clear();
      missing.clear();
      // A commit stays what it is; other bases may not.
      for (const key of read.keys()) if (!key.startsWith('["git:')) read.delete(key);
    },
  };
};

const readFrom = async ({ host, uri, label }: Extract<FoundBase, { readonly kind: 'found' }>): Promise<ReadBase> => {
  const { description, problems } = await load(host, uri, label);
  return description ? { ok: true, prepared: prepare(description, problems) } : { ok: false, problems };
};
