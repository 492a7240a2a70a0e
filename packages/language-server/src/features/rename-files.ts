// A file gets another name, or another folder: references to it follow, and those in it lead where they led.
import type { Description, DocumentEdit } from '@breakwater/core';
import { valueAt } from '@breakwater/core';
import type { FileEdits } from '../analysis/text-file-edits.ts';
import { addressFrom } from '../names/addresses.ts';
import { usesIn } from '../names/names.ts';
import type { Use } from '../names/uses.ts';
import { resolvedUri } from '../session/canonical-uri.ts';
import { writeNames } from './write-names.ts';

export interface Renamed {
  /** Of a file or of a folder. */
  readonly from: string;
  readonly to: string;
}

/** What the editor has of a file that is open. */
export type Shown = (uri: string) => { readonly text: string; readonly version: number } | undefined;

/** For the files as they are called before. What cannot be read at the moment is left alone. */
export const renameFiles = (
  descriptions: readonly Description[],
  renamed: readonly Renamed[],
  shown: Shown,
): readonly FileEdits[] => {
  const files = new Map<string, FileEdits>();
  for (const description of descriptions) {
    for (const document of description.documents.values()) {
      const { uri, text } = document;
      const open = shown(uri);
      if (files.has(uri) || (open && open.text !== text)) continue;
      const uses = usesIn(description).filter(({ origin }) => origin.document === document);
      const written = writeNames(
        document,
        uses.flatMap(use => editOf(use, renamed) ?? []),
      );
      if (written && written.length > 0) files.set(uri, { uri, version: open?.version ?? null, edits: written });
    }
  }
  return [...files.values()];
};

const editOf = ({ origin, on, target }: Use, renamed: readonly Renamed[]): DocumentEdit | undefined => {
  const text = on === 'value' ? valueAt(origin) : undefined;
  const [, file = '', fragment = ''] = (typeof text === 'string' && /^([^#]+)(#.*)?$/s.exec(text)) || [];
  const { uri } = origin.document;
  const leadsTo = file === '' ? undefined : resolvedUri(file, uri);
  // A name is no address, and a document may say that its addresses begin elsewhere.
  if (leadsTo === undefined || !target.startsWith(`${leadsTo}#`)) return undefined;
  const [here, there] = [nameAfter(uri, renamed), nameAfter(leadsTo, renamed)];
  if (here === uri && there === leadsTo) return undefined;
  const address = addressFrom(here, there);
  const isSpelledOut = file.startsWith('./') && !address.startsWith('.');
  const value = `${isSpelledOut ? './' : ''}${address}${fragment}`;
  return value === text ? undefined : { kind: 'set', at: origin, value };
};

const nameAfter = (uri: string, renamed: readonly Renamed[]): string => {
  for (const { from, to } of renamed) {
    if (uri === from) return to;
    if (uri.startsWith(`${from}/`)) return `${to}${uri.slice(from.length)}`;
  }
  return uri;
};
