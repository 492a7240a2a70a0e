// A method of HTTP: whether it is safe, idempotent and cacheable, and where that is defined.
import { citationOf } from '@breakwater/core';
import { methods } from '../../http/methods.ts';
import { hoverWords } from '../../messages/hover.ts';
import type { View } from '../../view.ts';
import type { Cursor } from '../cursor.ts';
import { bold, linkTo, paragraphs } from '../markdown.ts';
import { objectAround } from '../objects.ts';

export const methodSection = (view: View, { path, on }: Cursor): string | undefined => {
  const name = path.at(-1) ?? '';
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (on !== 'key' || !method || objectAround(view, path)?.name !== 'path-item') return undefined;
  const words = hoverWords[view.language];
  const properties = [
    method.isSafe ? words.safe : words.unsafe,
    method.isIdempotent ? words.idempotent : words.notIdempotent,
    method.isCacheable ? words.cacheable : words.notCacheable,
  ];
  return paragraphs(
    `${bold(name.toUpperCase())} · ${properties.join(' · ')} · ${linkTo(citationOf(method.standard))}`,
    method.meaning[view.language],
  );
};
