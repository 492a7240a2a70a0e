// Text to a document: JSON or YAML by what it contains, whatever its name says.
import type { Document } from './document.ts';
import { code, skipWhitespace } from './json-scan.ts';
import type { ParsedJson } from './parse-json.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { NotOpenapi, Problem } from './problem.ts';

export interface Parsed {
  /** Absent when a problem is fatal. */
  readonly document?: Document;
  readonly problems: readonly Problem[];
  /** Some `$ref` may lead out of the document. */
  readonly refersOutward: boolean;
  /** Some nodes have names (anchors of YAML), so that parts of the value may be elsewhere in it as well. */
  readonly namesNodes: boolean;
}

/** What a document is called. */
export type Naming = Pick<Document, 'uri' | 'label' | 'path'>;

/** Never throws. A document that is no mapping is parsed all the same: whoever wants an OpenAPI description says so. */
export const parse = (source: string, naming: Naming): Parsed => {
  const text = source.charCodeAt(0) === byteOrderMark ? source.replace(/^\ufeff+/, '') : source;
  const first = text.charCodeAt(skipWhitespace(text, 0));
  if (Number.isNaN(first))
    return failed({ code: 'empty', gravity: 'fatal', facts: {}, place: { label: naming.label } });
  return first === code.openBrace || first === code.openBracket ? bracketed(text, naming) : yaml(text, naming);
};

const byteOrderMark = 0xfeff;

const failed = (problem: Problem): Parsed => ({ problems: [problem], refersOutward: false, namesNodes: false });

const parsed = (
  format: Document['format'],
  text: string,
  naming: Naming,
  { value, problems, refersOutward, namesNodes = false }: ParsedJson & { readonly namesNodes?: boolean },
): Parsed => ({ document: { ...naming, text, format, value }, problems, refersOutward, namesNodes });

const yaml = (source: string, naming: Naming): Parsed => {
  const text = withLineFeeds(source);
  const result = parseYaml(text, naming.label);
  if (!('code' in result)) return parsed('yaml', text, naming, result);
  return failed(unreadable(text, naming.label) ?? result);
};

/** A line break for YAML, but for nothing that counts lines; as long as what replaces it, so no offset moves. */
const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);

/**
 * What begins like JSON is JSON, or YAML in its flow style, which allows more: single quotes, bare keys, a last comma.
 * Comments as in JavaScript it does not have: it would read them as text.
 */
const bracketed = (text: string, naming: Naming): Parsed => {
  const json = parseJson(text, naming.label);
  if (!('code' in json)) return parsed('json', text, naming, json);
  if (json.code !== 'syntax' || neverYaml.has(json.facts.fault)) return failed(unreadable(text, naming.label) ?? json);
  const other = yaml(text, naming);
  if (other.document) return { ...other, problems: [...readAsYaml(json, naming), ...other.problems] };
  const isAboutYaml = other.problems.some(it => it.code !== 'syntax' && it.code !== 'tab-indentation');
  return isAboutYaml || !looksLikeJson.test(text) ? other : failed(json);
};

const neverYaml: ReadonlySet<string> = new Set(['comment', 'unexpected-end', 'wrong-bracket']);
const looksLikeJson = /^\s*[{[]\s*(?:["{[\]}]|$)/;

const readAsYaml = (json: Problem, { uri }: Naming): readonly Problem[] => {
  if (json.code !== 'syntax' || !/\.json$/i.test(uri) || !json.place) return [];
  return [{ code: 'read-as-yaml', gravity: 'note', facts: json.facts, place: json.place }];
};

/** For what could not be parsed: a better reason than the one that the parser gives. */
const unreadable = (text: string, label: string): Problem | undefined => {
  const encoding = encodingOf(text.slice(0, 1000));
  if (encoding) return { code: 'not-text', gravity: 'fatal', facts: { encoding }, place: { label } };
  return markup.test(text) ? notOpenapi('html', label) : undefined;
};
const markup = /^\s*<(?:!doctype|html|head|body|\?xml)\b/i;

/** By the beginning of a text that was decoded as UTF-8: U+FFFD stands for what could not be. */
const encodingOf = (beginning: string): 'utf-16' | 'binary' | undefined => {
  const nulls = beginning.split('\0').length - 1;
  const undecodable = beginning.split('\ufffd').length - 1;
  if (/^(?:\ufffd\ufffd)?(?:[^\0]\0|\0[^\0]){2}/.test(beginning)) return 'utf-16';
  return nulls > 1 || undecodable > beginning.length / 10 ? 'binary' : undefined;
};

const notOpenapi = (found: NotOpenapi, label: string): Problem => ({
  code: 'not-openapi',
  gravity: 'fatal',
  facts: { found },
  place: { label, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } },
});
