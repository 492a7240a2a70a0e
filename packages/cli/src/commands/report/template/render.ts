// Fills a template. What it is given is data and nothing of it is a function: a template writes, and runs nothing.
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { MigrationReport } from '@breakwater/core';
import { templateEscapes, toTemplateData } from '@breakwater/core';
import Mustache from 'mustache';
import type { ReadPartial, TemplateFault, TemplateFile } from './check.ts';
import { faultIn } from './check.ts';

export interface Template {
  readonly file: TemplateFile;
  readonly kind: keyof typeof templateEscapes;
  readonly partials: ReadPartial;
}

/** Larger ones are no templates. */
const largest = 1 << 20;

/** Throws what the system says where the file cannot be read. */
export const readTemplate = (path: string): Template => ({
  file: { name: path, text: textOf(path) },
  kind: endings.find(([ending]) => path.endsWith(ending))?.[1] ?? 'text',
  partials: partialsBeside(path),
});

const endings = [
  ['.html.mustache', 'html'],
  ['.md.mustache', 'markdown'],
] as const;

export const faultInTemplate = ({ file, partials }: Template): TemplateFault | undefined => faultIn(file, partials);

/** The template has no fault. */
export const render = ({ file, kind, partials }: Template, report: MigrationReport): string => {
  const escapedBy = templateEscapes[kind];
  const textOfPartial = (name: string): string | undefined => {
    const partial = partials(name);
    return typeof partial === 'string' ? undefined : partial.text;
  };
  // Functions would be called: JSON has none.
  const data: unknown = JSON.parse(JSON.stringify(toTemplateData(report)));
  return Mustache.render(file.text, data, textOfPartial, {
    escape: (value: unknown) => escapedBy(typeof value === 'string' ? value : JSON.stringify(value)),
  });
};

const textOf = (path: string): string => {
  if (statSync(path).size > largest) throw new Error('EFBIG');
  return readFileSync(path, 'utf8');
};

/** In the folder of the template and below it, with the ending of the template. */
const partialsBeside = (path: string): ReadPartial => {
  const folder = dirname(path);
  const ending = /(?:\.[a-z]+)?\.[a-z]+$/i.exec(basename(path))?.[0] ?? '';
  return name => {
    if (!/^[\w-]+(?:[./][\w-]+)*$/.test(name)) return 'name';
    const partial = join(folder, `${name}${ending}`);
    try {
      if (!realpathSync(partial).startsWith(`${realpathSync(folder)}${sep}`)) return 'name';
      return { name: partial, text: textOf(partial) };
    } catch {
      return 'missing';
    }
  };
};
