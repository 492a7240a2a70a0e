// Which specification a document follows, read as generously as people write it.
import type { SpecificationVersion } from './description.ts';
import type { Document } from './document.ts';
import { numberText } from './locate.ts';
import { at, rootOf } from './origin.ts';
import { excerpt } from './places.ts';
import type { NotOpenapi, Problem } from './problem.ts';
import { isMapping } from './references.ts';

export interface Recognised {
  /** Absent when a problem is fatal. */
  readonly version?: SpecificationVersion;
  readonly problems: readonly Problem[];
}

export const recognise = (document: Document): Recognised => {
  const { value } = document;
  if (!isMapping(value)) return notOpenapi(document, kindOf(value));
  for (const field of ['openapi', 'swagger'] as const) {
    if (Object.hasOwn(value, field)) return versionOf(document, field, value[field]);
  }
  return notOpenapi(document, Object.hasOwn(value, 'asyncapi') ? 'asyncapi' : 'mapping');
};

const versionOf = (document: Document, field: 'openapi' | 'swagger', written: unknown): Recognised => {
  const origin = at(rootOf(document), field);
  // 3.10 and 3.1 are one number and two versions: the text tells.
  const text = typeof written === 'number' ? (numberText(origin) ?? String(written)) : written;
  const found = excerpt(typeof text === 'string' ? text : (JSON.stringify(text) ?? ''));
  const version = typeof text === 'string' ? known(field, text.trim()) : undefined;
  if (!version) return { problems: [{ code: 'unknown-version', gravity: 'fatal', facts: { field, found }, origin }] };
  if (typeof written === 'string' && usual[field].test(written)) return { version, problems: [] };
  const facts = { field, found, version: proper[version] };
  return { version, problems: [{ code: 'version-spelling', gravity: 'note', facts, origin }] };
};

const known = (field: 'openapi' | 'swagger', text: string): SpecificationVersion | undefined => {
  if (field === 'swagger') return /^2(?:\.0)?$/.test(text) ? '2.0' : undefined;
  switch (/^3\.([012])(?:\.\d+(?:-[\w.-]+)?)?$/.exec(text)?.[1]) {
    case '0':
      return '3.0';
    case '1':
      return '3.1';
    case '2':
      return '3.2';
    default:
      return undefined;
  }
};

const usual = { openapi: /^3\.[012]\.\d+(?:-[\w.-]+)?$/, swagger: /^2\.0$/ };

/** How it should be written. */
const proper: Readonly<Record<SpecificationVersion, string>> = {
  '2.0': '2.0',
  '3.0': '3.0.4',
  '3.1': '3.1.2',
  '3.2': '3.2.0',
};

const notOpenapi = (document: Document, found: NotOpenapi): Recognised => ({
  problems: [{ code: 'not-openapi', gravity: 'fatal', facts: { found }, place: beginning(document) }],
});

const beginning = ({ label }: Document): NonNullable<Problem['place']> => ({
  label,
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
});

const kindOf = (value: unknown): NotOpenapi => {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'string') return 'null';
  return /^<(?:!doctype|html|head|body|\?xml)\b/i.test(value) ? 'html' : 'text';
};
