// Adds waivers to the file of waivers and takes others out of it: comments, order and style of the rest stay.
import type { DocumentEdit, Edited, Refusal } from '../edit/edit.ts';
import { textEditsOf } from '../edit/text-edits.ts';
import { yamlText } from '../edit/yaml-text.ts';
import { asObject, own } from '../schema/values.ts';
import type { Document } from '../source/document.ts';
import { at, rootOf } from '../source/origin.ts';
import type { WaiversFile } from './read-waivers.ts';
import type { Waiver } from './waiver.ts';

type Written = Pick<Edited, 'kind' | 'text'> | Refusal;

/** `text` is that of the file. What was decided about the same thing before is replaced. */
export const withAdded = ({ document, waivers }: WaiversFile, text: string, added: readonly Waiver[]): Written => {
  if (!document) {
    const before = text.trim() === '' ? '' : `${text.trimEnd()}\n`;
    return { kind: 'edited', text: before + yamlText({ waivers: added.map(inOrder) }) };
  }
  if (waivers.length === 0) {
    return textEditsOf(document, [{ kind: 'set', at: listIn(document), value: added.map(inOrder) }]);
  }
  let next = waivers.length;
  const edits = added.map((waiver): DocumentEdit => {
    const known = waivers.findIndex(it => isAboutTheSame(it, waiver));
    const place = at(listIn(document), known === -1 ? next++ : known);
    return { kind: 'set', at: place, value: known === -1 ? inOrder(waiver) : replaced(document, known, waiver) };
  });
  return textEditsOf(document, edits);
};

/** The waivers are those of the document, in their order. */
export const withRemoved = (document: Document, waivers: readonly Waiver[], removed: readonly Waiver[]): Written =>
  textEditsOf(
    document,
    waivers.flatMap((waiver, index): readonly DocumentEdit[] =>
      removed.includes(waiver) ? [{ kind: 'remove', at: at(listIn(document), index) }] : [],
    ),
  );

const listIn = (document: Document): ReturnType<typeof rootOf> => at(rootOf(document), 'waivers');

/** One that names no description is about this one, too. */
const isAboutTheSame = (known: Waiver, waiver: Waiver): boolean =>
  known.fingerprint === waiver.fingerprint &&
  (known.description === undefined || known.description === waiver.description);

/** Keeps extensions, and how the description was named. */
const replaced = (document: Document, index: number, waiver: Waiver): Record<string, string> => {
  const list = own(asObject(document.value) ?? {}, 'waivers') as readonly unknown[];
  const before = asObject(list[index]) ?? {};
  const kept = Object.entries(before).filter(([name]) => name.startsWith('x-') || name === 'description');
  const { description: _, ...rest } = inOrder(waiver);
  return { ...rest, ...(Object.fromEntries(kept) as Record<string, string>) };
};

const inOrder = (waiver: Waiver): Record<string, string> =>
  Object.fromEntries(
    names.flatMap(name => {
      const value = waiver[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

const names = ['fingerprint', 'description', 'rule', 'subject', 'reason', 'by', 'date', 'until', 'ticket'] as const;
