// Paths and the names in their templates.
import type { Description } from '../source/description.ts';
import { at } from '../source/origin.ts';
import { isMapping } from '../source/references.ts';
import type { Found, Located } from './check.ts';
import { follow } from './follow.ts';

export interface Path extends Located {
  readonly path: string;
  /** Absent when it cannot be read. */
  readonly item: Located | undefined;
}

/** `origin` is that of the key. */
export const pathsIn = (description: Description, found: Found): readonly Path[] =>
  (found.get('paths') ?? []).flatMap(({ value, origin }) =>
    Object.entries(value).flatMap(([path, item]) => {
      if (!path.startsWith('/') || !isMapping(item)) return [];
      const here = at(origin, path);
      return [{ path, value: item, origin: here, item: follow(description, item, here) }];
    }),
  );

/** Some write `{name+}` and `{+name}` for names that may have slashes in them. */
const template = /\{\+?([^{}+]*)\+?\}/g;

export const namesIn = (path: string): ReadonlySet<string> =>
  new Set([...path.matchAll(template)].map(([, name = '']) => name));

/** What may follow has parameters of other kinds. */
export const withoutQuery = (path: string): string => path.replace(/[?#].*$/s, '');

export const unnamed = (path: string): string => path.replace(template, '{}');
