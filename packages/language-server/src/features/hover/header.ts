// A header: what it is for, who sends it, and where it is defined.
import { citationOf } from '@breakwater/core';
import { headerField } from '../../http/header-fields.ts';
import { hoverWords } from '../../messages/hover.ts';
import type { View } from '../../view.ts';
import type { Cursor } from '../cursor.ts';
import { bold, codeBlock, linkTo, paragraphs } from '../markdown.ts';
import { objectAround, objectAt } from '../objects.ts';

export const headerSection = (view: View, cursor: Cursor): string | undefined => {
  const name = headerNameAt(view, cursor);
  const field = name === undefined ? undefined : headerField(name);
  if (!field) return undefined;
  const words = hoverWords[view.language];
  return paragraphs(
    `${bold(field.name)} · ${words.sentBy[field.sentBy]} · ${linkTo(citationOf(field.standard))}`,
    field.meaning[view.language],
    words.forExample,
    codeBlock('http', [`${field.name}: ${field.example}`]),
  );
};

/** The key of a header, or the name of a parameter that is sent as one. */
const headerNameAt = (view: View, { path, on, value }: Cursor): string | undefined => {
  const key = path.at(-1);
  if (on === 'key') return path.at(-2) === 'headers' && objectAt(view, path)?.name === 'header' ? key : undefined;
  if (key !== 'name' || typeof value !== 'string' || objectAround(view, path)?.name !== 'parameter') return undefined;
  return value;
};
