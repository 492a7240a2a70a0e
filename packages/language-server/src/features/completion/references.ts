// What a reference may lead to: components of the right kind, in this document and in those beside it.
import type { Description, Document, Origin, PartName } from '@breakwater/core';
import { expectedAt, pointerOf, uriOf, valueAt } from '@breakwater/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { addressFrom } from '../../names/addresses.ts';
import { componentsIn } from '../../names/components.ts';
import { originAt } from '../../names/named.ts';
import { usesIn } from '../../names/names.ts';
import type { View } from '../../view.ts';
import { excerptOf } from '../markdown.ts';
import type { Proposal } from './proposal.ts';

export const referenceProposals = async (view: View, kind: PartName): Promise<readonly Proposal[]> => {
  const { description, document } = view;
  if (!description || !document) return [];
  const files = (await view.filesBeside())
    .filter(uri => uri !== document.uri && uri !== description.entry.uri)
    .map(uri => ({
      label: addressFrom(document.uri, uri),
      kind: CompletionItemKind.File,
      rank: 30,
      isReference: true,
    }));
  const parts = targetsOf(description, kind).map((origin): Proposal => {
    const value = valueAt(origin);
    const isHere = origin.document === document;
    return {
      label: referenceFrom(document, origin.document.uri, pointerOf(origin)),
      kind: CompletionItemKind.Reference,
      rank: isHere ? 10 : 20,
      ...wordsOf(value),
      isReference: true,
    };
  });
  return [...parts, ...files];
};

/** From a document to a place, as people write it. */
const referenceFrom = (from: Document, uri: string, pointer: string): string => {
  if (uri === from.uri) return `#${pointer}`;
  const file = addressFrom(from.uri, uri);
  return pointer === '' ? file : `${file}#${pointer}`;
};

const known = new WeakMap<Description, Map<PartName, readonly Origin[]>>();

const targetsOf = (description: Description, kind: PartName): readonly Origin[] => {
  const byKind = known.get(description) ?? new Map<PartName, readonly Origin[]>();
  known.set(description, byKind);
  const before = byKind.get(kind);
  if (before) return before;
  const components = [...description.documents.values()].flatMap(document => componentsIn(document, description));
  // What others refer to in files that have no components.
  const elsewhere =
    description.documents.size === 1
      ? []
      : [...new Set(usesIn(description).flatMap(use => (use.kind === 'reference' ? [use.target] : [])))]
          .filter(target => !target.startsWith(`${description.entry.uri}#`))
          .flatMap(target => originAt(description, target) ?? []);
  const byAddress = new Map([...components, ...elsewhere].map(origin => [uriOf(origin), origin]));
  const targets = [...byAddress.values()].filter(origin => expectedAt(description, origin)?.object?.name === kind);
  byKind.set(kind, targets);
  return targets;
};

const wordsOf = (value: unknown): Pick<Proposal, 'detail' | 'documentation' | 'isDeprecated'> => {
  if (typeof value !== 'object' || value === null) return {};
  const fields = value as Readonly<Record<string, unknown>>;
  const text = (key: string): string | undefined => {
    const found = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return typeof found === 'string' && found !== '' ? found : undefined;
  };
  const description = text('description') ?? text('summary');
  const detail = text('title') ?? text('name') ?? text('type');
  return {
    ...(detail !== undefined && { detail }),
    ...(description !== undefined && { documentation: excerptOf(description) }),
    ...(fields['deprecated'] === true && { isDeprecated: true }),
  };
};
