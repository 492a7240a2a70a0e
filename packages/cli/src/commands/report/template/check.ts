// Holds the names of a template against what there is: a name that nothing has would be a silent blank.
import { closest } from '@breakwater/core';
import Mustache from 'mustache';
import type { Shape } from './names.ts';
import { leaf, reportShape } from './names.ts';

export interface TemplateFile {
  /** As the user named it. */
  readonly name: string;
  readonly text: string;
}

export type TemplateFault = { readonly file: TemplateFile; readonly offset: number } & (
  | { readonly kind: 'unknown-name'; readonly name: string; readonly meant: string | undefined }
  | { readonly kind: 'syntax'; readonly reason: string }
  | { readonly kind: 'no-partial'; readonly name: string; readonly reason: 'name' | 'missing' | 'itself' }
);

/** Reads a partial by its name; or why it cannot be read. */
export type ReadPartial = (name: string) => TemplateFile | 'name' | 'missing';

/** The first thing that is wrong, if anything. */
export const faultIn = (file: TemplateFile, readPartial: ReadPartial): TemplateFault | undefined =>
  faultInFile(file, [reportShape()], readPartial, [file.name]);

type Token = readonly [
  type: string,
  name: string,
  start: number,
  end: number,
  children?: readonly Token[] | string,
  closing?: number,
];

/** Outermost first. */
type Scope = readonly Shape[];

const faultInFile = (
  file: TemplateFile,
  scope: Scope,
  readPartial: ReadPartial,
  within: readonly string[],
): TemplateFault | undefined => {
  let tokens: readonly Token[];
  try {
    tokens = Mustache.parse(file.text) as unknown as readonly Token[];
  } catch (error) {
    const [, reason = '', offset = '0'] = /^(.*?)(?: at (\d+))?$/s.exec((error as Error).message) ?? [];
    return { kind: 'syntax', file, offset: Number(offset), reason };
  }
  return faultAmong(tokens, scope);

  function faultAmong(list: readonly Token[], here: Scope): TemplateFault | undefined {
    for (const token of list) {
      const fault = faultOf(token, here);
      if (fault) return fault;
    }
    return undefined;
  }

  function faultOf([type, name, offset, , children]: Token, here: Scope): TemplateFault | undefined {
    if (type === '>') return faultInPartial(name, offset, here);
    if (!['name', '&', '#', '^'].includes(type)) return undefined;
    const shape = shapeOf(name, here);
    if (!shape) return { kind: 'unknown-name', file, offset, name, meant: meantBy(name, here) };
    if (!Array.isArray(children)) return undefined;
    return faultAmong(children as readonly Token[], type === '#' ? [...here, shape.item?.() ?? shape] : here);
  }

  function faultInPartial(name: string, offset: number, here: Scope): TemplateFault | undefined {
    const partial = readPartial(name);
    if (typeof partial === 'string') return { kind: 'no-partial', file, offset, name, reason: partial };
    if (within.includes(partial.name)) return { kind: 'no-partial', file, offset, name, reason: 'itself' };
    return faultInFile(partial, here, readPartial, [...within, partial.name]);
  }
};

/** The first part is looked for from the inside out, the others in what it leads to. */
const shapeOf = (name: string, scope: Scope): Shape | undefined => {
  if (name === '.') return scope.at(-1);
  const [first = '', ...others] = name.split('.');
  const holder = scope.findLast(({ members, isOpen }) => isOpen || members.has(first));
  return [first, ...others].reduce<Shape | undefined>((shape, part) => {
    const member = shape?.members.get(part);
    return member ? member() : shape?.isOpen ? open : undefined;
  }, holder);
};

const open: Shape = { ...leaf, isOpen: true };

const meantBy = (name: string, scope: Scope): string | undefined => {
  const parts = name.split('.');
  const known = parts.findIndex((_, index) => !shapeOf(parts.slice(0, index + 1).join('.'), scope));
  const before = parts.slice(0, known);
  const holders = before.length === 0 ? scope.toReversed() : [shapeOf(before.join('.'), scope) ?? leaf];
  const names = [...new Set(holders.flatMap(({ members }) => [...members.keys()]))];
  const meant = closest(parts[known] ?? '', names);
  return meant === undefined ? undefined : [...before, meant, ...parts.slice(known + 1)].join('.');
};
