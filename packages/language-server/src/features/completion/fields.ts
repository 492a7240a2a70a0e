// Keys of objects, by the tables of the specification: what is required first, and what is there already not at all.
import type { Expected, Form, PartName } from '@breakwater/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { completionWords } from '../../messages/completion.ts';
import type { View } from '../../view.ts';
import type { Proposal } from './proposal.ts';

export const fieldProposals = (
  { language, now }: Pick<View, 'language' | 'now'>,
  { name, part }: NonNullable<Expected['object']>,
  value: unknown,
): readonly Proposal[] => {
  const words = completionWords[language];
  const fields = [...part.fields].map(([field, form], index): Proposal => {
    const isRequired = part.required.includes(field);
    return {
      label: field,
      kind: CompletionItemKind.Property,
      rank: isRequired ? 0 : 20 + index,
      detail: isRequired ? words.required : words.form(form),
      ...opensOf(form),
      ...(form.is === 'constant' && { value: String(form.value), isLiteral: true }),
    };
  });
  return [
    ...fields,
    ...(part.reference === 'instead' && isEmpty(value) ? [reference] : []),
    ...(part.others === 'extensions' || name === 'schema' ? extensionProposals(name, language, now) : []),
  ];
};

const reference: Proposal = { label: '$ref', kind: CompletionItemKind.Reference, rank: 10 };

const isEmpty = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).length < 2;

const opensOf = (form: Form): Pick<Proposal, 'opens'> => {
  switch (form.is) {
    case 'list':
      return { opens: 'list' };
    case 'map':
    case 'part':
      return { opens: 'mapping' };
    case 'either':
      return form.of.every(({ is }) => is === 'part' || is === 'map' || is === 'boolean') ? { opens: 'mapping' } : {};
    default:
      return {};
  }
};

/** What docs/lifecycle.md calls enough for a new description, and exceptions from rules. */
const extensionProposals = (name: PartName, language: View['language'], now: Date): readonly Proposal[] => {
  if (!ending.has(name))
    return name === 'description' || name === 'info' || name === 'response' ? [ignore(language)] : [];
  const words = completionWords[language].extensions;
  const today = now.toISOString().slice(0, 10);
  return [
    extension('x-deprecated-at', words['x-deprecated-at'], today),
    extension('x-sunset', words['x-sunset'], `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`),
    extension('x-successor', words['x-successor']),
    { ...extension('x-no-successor', words['x-no-successor'], 'true'), isLiteral: true },
    extension('x-migration-guide', words['x-migration-guide']),
    extension('x-stability-level', words['x-stability-level']),
    ignore(language),
  ];
};

const ending: ReadonlySet<PartName> = new Set<PartName>([
  'operation',
  'path-item',
  'parameter',
  'header',
  'schema',
  'security-scheme',
]);

const extension = (label: string, documentation: string, value?: string): Proposal => ({
  label,
  kind: CompletionItemKind.Field,
  rank: 90,
  documentation,
  ...(value !== undefined && { value }),
});

const ignore = (language: View['language']): Proposal => ({
  ...extension('x-breakwater-ignore', completionWords[language].extensions['x-breakwater-ignore']),
  opens: 'mapping',
});
