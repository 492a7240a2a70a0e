// Completion: what may be written at the cursor, ready to be inserted.
import type { Expected, Form, Origin } from '@breakwater/core';
import { at, rootOf, valueAt } from '@breakwater/core';
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { CompletionItemKind } from 'vscode-languageserver';
import { membersOf } from '../names/components.ts';
import type { View } from '../view.ts';
import { fieldProposals } from './completion/fields.ts';
import { nameProposals, schemeProposals, textProposals } from './completion/names.ts';
import type { Proposal } from './completion/proposal.ts';
import { referenceProposals } from './completion/references.ts';
import { settingsProposals } from './completion/settings.ts';
import type { Slot } from './completion/slot.ts';
import { slotAt } from './completion/slot.ts';
import { statusProposals } from './completion/statuses.ts';
import { waiverProposals } from './completion/waivers.ts';
import { itemFor } from './completion/write.ts';
import { expectedIn, objectAround, objectAt } from './objects.ts';
import { rangeShown } from './places.ts';
import type { SettingsKind } from './settings.ts';
import { settingsKindOf, settingsSchema } from './settings.ts';

export const completion = async (
  view: View,
  { position }: Pick<CompletionParams, 'position'>,
): Promise<CompletionList> => {
  const slot = slotAt(view, position);
  const items = slot ? await itemsAt(view, slot) : [];
  return { isIncomplete: false, items: [...new Map(items.map(item => [item.label, item])).values()] };
};

const itemsAt = async (view: View, slot: Slot): Promise<readonly CompletionItem[]> => {
  const settings = settingsKindOf(view);
  if (settings) return settingsItems(view, slot, settings);
  const expected = expectedIn(view, slot.path);
  const written = async (): Promise<readonly CompletionItem[]> => {
    const keys = await keyProposals(view, slot.path, expected);
    const present = keysPresent(view, slot);
    return keys.filter(({ label }) => !present.has(label)).map(proposal => itemFor(slot, 'key', proposal));
  };
  if (slot.kind === 'key') {
    if (expected?.object || expected?.form.is === 'map') return written();
    return valueItems(view, slot, expected);
  }
  // `- na`: the first key of an item.
  if (slot.isAlone && slot.style === 'block' && expected?.object) return written();
  return valueItems(view, slot, expected);
};

const keyProposals = async (
  view: View,
  path: readonly string[],
  expected: Expected | undefined,
): Promise<readonly Proposal[]> => {
  const { object } = expected ?? {};
  if (!object) return nameProposals(view, path);
  const value = view.document && valueAt(at(rootOf(view.document), ...path));
  const fields = fieldProposals(view, object, value);
  if (object.name === 'security-requirement') return schemeProposals(view);
  return object.name === 'responses' ? [...(await statusProposals(view, path)), ...fields] : fields;
};

/** Without the one that is being written, and those whose lines are gone. */
const keysPresent = (view: View, { path, written }: Slot): ReadonlySet<string> => {
  const { document, text } = view;
  if (!document) return new Set();
  const origin = at(rootOf(document), ...path);
  const own = written.replaceAll(/^["']|["']$/g, '');
  const isThere = (it: Origin): boolean => document.text === text || rangeShown(view, it, 'key') !== undefined;
  return new Set(membersOf(origin).flatMap(it => (it.key !== own && isThere(it) ? [it.key] : [])));
};

const valueItems = async (
  view: View,
  slot: Slot,
  expected: Expected | undefined,
): Promise<readonly CompletionItem[]> => {
  const { path } = slot;
  const kind = path.at(-1) === '$ref' ? objectAround(view, path)?.name : undefined;
  if (kind) {
    return (await referenceProposals(view, kind)).map(proposal =>
      itemFor(slot, 'value', { ...proposal, isReference: false }),
    );
  }
  if (expected?.object) {
    const { name, part } = expected.object;
    const proposals = part.reference ? await referenceProposals(view, name) : [];
    return proposals.map(proposal => itemFor(slot, 'value', proposal));
  }
  const isList = expected?.form.is === 'list' && !isIndex(path.at(-1));
  const place = isList ? [...path, '0'] : path;
  const form = isList ? expectedIn(view, place)?.form : expected?.form;
  const proposals = [
    ...(form ? choicesOf(form) : []),
    ...textProposals(view, place, objectAround(view, place) ?? objectAt(view, place.slice(0, -2))),
  ];
  return proposals.map(proposal => itemFor(slot, 'value', proposal, { isItem: isList }));
};

const isIndex = (key: string | undefined): boolean => key !== undefined && /^\d+$/.test(key);

const choicesOf = (form: Form): readonly Proposal[] => {
  switch (form.is) {
    case 'choice':
      return form.of.map((label, index) => ({ label, kind: CompletionItemKind.EnumMember, rank: 10 + index }));
    case 'boolean':
    case 'constant':
      return (form.is === 'constant' ? [String(form.value)] : ['true', 'false']).map(label => ({
        label,
        kind: CompletionItemKind.Value,
        rank: 10,
        isLiteral: true,
      }));
    case 'either':
      return form.of.flatMap(choicesOf);
    default:
      return [];
  }
};

const settingsItems = (view: View, slot: Slot, kind: SettingsKind): readonly CompletionItem[] => {
  const { keys, values, isList } = settingsProposals(settingsSchema(kind, view.language), slot.path, view.language);
  const names = kind === 'waivers' ? waiverProposals(view, slot.path) : [];
  const present = keysPresent(view, slot);
  const mayBeKey = slot.kind === 'key' || slot.isAlone;
  return [
    ...(mayBeKey ? keys.filter(({ label }) => !present.has(label)).map(it => itemFor(slot, 'key', it)) : []),
    ...(slot.kind === 'value' || keys.length === 0 ? [...values, ...names] : []).map(it =>
      itemFor(slot, 'value', it, { isItem: isList }),
    ),
  ];
};
