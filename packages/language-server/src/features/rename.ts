// Gives a component, a security scheme, a tag or an operation another name, wherever it is named.
import type { Description, Document, DocumentEdit, Origin } from '@breakwater/core';
import { at, pathOf, rootOf, valueAt } from '@breakwater/core';
import type { PrepareRenameParams, Range, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { renameWords } from '../messages/rename.ts';
import type { ImplicitMapping } from '../names/implicit-mappings.ts';
import { implicitMappingsOf } from '../names/implicit-mappings.ts';
import type { Named } from '../names/named.ts';
import { namedAt, originAt } from '../names/named.ts';
import { namedIn, usesIn } from '../names/names.ts';
import type { Use } from '../names/uses.ts';
import { addressOfOperation, addressOfTag } from '../names/uses.ts';
import type { View } from '../view.ts';
import type { Cursor } from './cursor.ts';
import { cursorAt } from './cursor.ts';
import { isText } from './definition.ts';
import { textShown } from './places.ts';
import { writeNames } from './write-names.ts';

export const prepareRename = (
  view: View,
  { position }: Pick<PrepareRenameParams, 'position'>,
): { readonly range: Range; readonly placeholder: string } => {
  const cursor = cursorAt(view, position);
  const named = cursor && renamableAt(view, cursor);
  if (!cursor || !named) throw refusal(renameWords[view.language].nothing);
  return { range: cursor.range, placeholder: nameOf(named) };
};

export const rename = (
  view: View,
  { position, newName }: Pick<RenameParams, 'position' | 'newName'>,
): WorkspaceEdit => {
  const words = renameWords[view.language];
  const { description } = view;
  const cursor = cursorAt(view, position);
  const named = cursor && renamableAt(view, cursor);
  if (!description || !named) throw refusal(words.nothing);
  const name = newName.trim();
  if (name === '') throw refusal(words.empty);
  if (name === nameOf(named)) return { changes: {} };
  if (!isText(named.address) && !componentName.test(name)) throw refusal(words.notAllowed(name));
  if (isTaken(description, named.address, name)) throw refusal(words.taken(name));
  const implicit = isText(named.address) ? [] : implicitMappingsOf(description, named.address, nameOf(named));
  if (implicit.some(({ isMappable }) => !isMappable)) throw refusal(words.onTheWire);
  const changes: Record<string, { range: Range; newText: string }[]> = {};
  for (const [changed, edits] of editsByDocument(
    description,
    { address: named.address, name: nameOf(named) },
    name,
    implicit,
  )) {
    if (changed.text !== textShown(view, changed)) throw refusal(words.unread);
    const written = writeNames(changed, edits);
    if (!written) throw refusal(words.shared);
    changes[view.spelled(changed.uri)] = [...written];
  }
  return { changes };
};

/** OpenAPI, Components Object. */
const componentName = /^[\w.-]+$/;

const refusal = (sentence: string): ResponseError => new ResponseError(ErrorCodes.InvalidRequest, sentence);

const renamableAt = (view: View, cursor: Cursor): Named | undefined => {
  const named = namedAt(view, cursor);
  if (!named || !view.description) return undefined;
  return isText(named.address) || isComponent(originAt(view.description, named.address)) ? named : undefined;
};

/** Something that stands under a name of its own among others of its kind. */
const isComponent = (origin: Origin | undefined): boolean => {
  if (!origin || valueAt(origin) === undefined) return false;
  const [first = '', , ...rest] = pathOf(origin);
  return first === 'components' ? rest.length === 1 : rest.length === 0 && sectionsOf20.has(first);
};

const sectionsOf20: ReadonlySet<string> = new Set(['definitions', 'parameters', 'responses', 'securityDefinitions']);

const nameOf = ({ address }: Named): string => {
  if (isText(address)) return address.slice(address.indexOf(' ') + 1);
  return (address.split('/').at(-1) ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
};

const isTaken = (description: Description, address: string, name: string): boolean => {
  if (address.startsWith('tag ')) return isUsed(description, addressOfTag(name));
  if (address.startsWith('operation ')) return isUsed(description, addressOfOperation(name));
  const siblings = originAt(description, address)?.parent;
  const value = siblings && valueAt(siblings);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
};

const isUsed = (description: Description, address: string): boolean =>
  namedIn(description).has(address) || usesIn(description).some(({ target }) => target === address);

const editsByDocument = (
  description: Description,
  { address, name: before }: { readonly address: string; readonly name: string },
  name: string,
  implicit: readonly ImplicitMapping[],
): ReadonlyMap<Document, readonly DocumentEdit[]> => {
  const edits = new Map<Document, DocumentEdit[]>();
  const add = (edit: DocumentEdit): void => {
    const { document } = edit.at;
    const list = edits.get(document);
    if (list) list.push(edit);
    else edits.set(document, [edit]);
  };
  const defined = isText(address) ? namedIn(description).get(address) : originAt(description, address);
  if (defined)
    add(isText(address) ? { kind: 'set', at: defined, value: name } : { kind: 'rename', at: defined, key: name });
  const depth = isText(address) ? 0 : pathOf(originAt(description, address) ?? rootOf(description.entry)).length;
  for (const use of usesIn(description)) {
    if (use.target !== address && (isText(address) || !use.target.startsWith(`${address}/`))) continue;
    const edit = editOf(use, name, depth);
    if (edit) add(edit);
  }
  for (const { discriminator } of implicit) {
    const value = referenceFrom(discriminator.document, originAt(description, address), name);
    add({ kind: 'set', at: at(discriminator, 'mapping', before), value });
  }
  return edits;
};

/** To a component that will have another name. */
const referenceFrom = (from: Document, component: Origin | undefined, name: string): string => {
  const keys = component ? pathOf(component).slice(0, -1) : [];
  const address = component && component.document !== from ? component.document.uri : '';
  return `${address}#/${[...keys, name].join('/')}`;
};

/** A reference names all that leads to the thing, a mapping or a requirement may name it alone. */
const editOf = ({ kind, origin, on }: Use, name: string, depth: number): DocumentEdit | undefined => {
  if (on === 'key') return { kind: 'rename', at: origin, key: name };
  const text = valueAt(origin);
  if (typeof text !== 'string') return undefined;
  if (kind === 'tag' || kind === 'operation-id' || kind === 'successor' || !/[#/]/.test(text))
    return { kind: 'set', at: origin, value: name };
  const [uri = '', fragment = ''] = text.split(/#(.*)/s);
  const keys = fragment.split('/');
  if (keys.length <= depth) return undefined;
  keys[depth] = name;
  return { kind: 'set', at: origin, value: `${uri}#${keys.join('/')}` };
};
