// Says what is wrong with YAML that its parser refuses.
import { YAMLException } from 'js-yaml';
import { maximumDepth, maximumExpansion } from './limits.ts';
import { excerpt, placeIn } from './places.ts';
import type { Problem, SyntaxFault } from './problem.ts';
import { columnOf, indentOf, isDocumentMarker, lineEnd, skipSpace } from './yaml-tokens.ts';
import { watchYaml } from './yaml-values.ts';

/** The one fatal problem that an error of the parser stands for. */
export const yamlProblem = (error: unknown, text: string, label: string): Problem => {
  if (!(error instanceof YAMLException)) throw error;
  if (isSeveralDocuments(error)) {
    return {
      code: 'several-documents',
      gravity: 'fatal',
      facts: {},
      place: placeIn(text, label, secondDocument(text), 3),
    };
  }
  const at = Math.min(error.mark.position, text.length);
  const place = placeIn(text, label, at);
  const tab = tabNear(text, at);
  if (tab !== undefined || error.reason.startsWith('tab characters')) {
    return { code: 'tab-indentation', gravity: 'fatal', facts: {}, place: placeIn(text, label, tab ?? at) };
  }
  if (error.reason.startsWith('nesting exceeded')) {
    return { code: 'too-deep', gravity: 'fatal', facts: { limit: maximumDepth }, place };
  }
  if (error.reason.startsWith('merge keys exceeded') || error.reason.startsWith('abnormal merge')) {
    return { code: 'alias-bomb', gravity: 'fatal', facts: { limit: maximumExpansion }, place };
  }
  return syntaxProblem(error.reason, text, at, label);
};

export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof YAMLException && error.reason === 'duplicated mapping key';

export const isSeveralDocuments = (error: unknown): boolean =>
  error instanceof YAMLException && error.reason.startsWith('expected a single document');

interface Finding {
  readonly fault: SyntaxFault;
  readonly at: number;
  readonly found?: string;
  readonly opened?: number;
}

const syntaxProblem = (reason: string, text: string, at: number, label: string): Problem => {
  const { fault, at: where, found, opened } = findingOf(reason, text, at);
  return {
    code: 'syntax',
    gravity: 'fatal',
    facts: { fault, ...(found !== undefined && { found: excerpt(found) }) },
    place: placeIn(text, label, where, found?.length),
    ...(opened !== undefined && { related: placeIn(text, label, opened) }),
  };
};

const findingOf = (reason: string, text: string, at: number): Finding => {
  for (const [beginning, read] of readings) if (reason.startsWith(beginning)) return read(text, at, reason);
  return { fault: 'other', at };
};

/** By how the reason of the parser begins. */
const readings: readonly (readonly [string, (text: string, at: number, reason: string) => Finding])[] = [
  ['bad indentation', (text, at) => badIndentation(text, at)],
  ['can not read', (text, at) => missingColon(text, at)],
  [
    'unexpected end of the',
    (text, _, reason) => unclosed(reason.includes('quoted') ? 'unclosed-string' : 'unclosed-bracket', text),
  ],
  ['unidentified alias', (text, at, reason) => aliasIn(reason, text, at)],
  ['unknown tag', (text, at) => tagBefore(text, at)],
  ['undeclared tag', (text, at) => tagBefore(text, at)],
  ['missed comma', (text, at) => ({ ...character('missing-comma', text, at), opened: innermostOpen(text) })],
  ['expected the node content', (text, at) => character('unexpected-character', text, at)],
  ['end of the stream or a document', (text, at) => character('unexpected-character', text, at)],
  ['incomplete explicit mapping pair', (text, at) => character('unexpected-character', text, at)],
  [
    'a whitespace character is expected after',
    (text, at) => ({ fault: 'missing-colon', at: at - 1, found: text.charAt(at - 1) }),
  ],
  ['name of an a', (text, at) => character('reserved-character', text, at - 1)],
  ['unknown escape', (text, at) => ({ fault: 'bad-escape', at: at - 1, found: text.slice(at - 1, at + 1) })],
  ['expected hexadecimal', (text, at) => escapeBefore(text, at)],
  ['expected valid JSON character', (text, at) => controlCharacter(text, at)],
  ['null byte', (text, at) => controlCharacter(text, at)],
  ['the stream contains non-printable', (text, at) => controlCharacter(text, at)],
  ['cannot merge', (text, at) => ({ fault: 'bad-merge', at: Math.max(0, text.lastIndexOf('<<', at)), found: '<<' })],
];

const character = (fault: SyntaxFault, text: string, at: number): Finding => {
  const found = text.slice(at, at + 1);
  return { fault, at, ...(found.trim() !== '' && { found }) };
};

const innermostOpen = (text: string): number => skipSpace(text, watchYaml(text).open ?? 0);

/** The end of the text says little; where the quote or the bracket was opened says all. */
const unclosed = (fault: SyntaxFault, text: string): Finding => character(fault, text, innermostOpen(text));

const escapeBefore = (text: string, at: number): Finding => {
  const start = text.lastIndexOf('\\', at);
  return { fault: 'bad-escape', at: start, found: text.slice(start, at + 1) };
};

/** The parser complains at the end of the piece of text that holds it. */
const controlCharacter = (text: string, at: number): Finding => {
  let start = at;
  while (start > 0 && !unprintable.test(text.charAt(start))) start -= 1;
  return { fault: 'control-character', at: start };
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unprintable = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]/;

const aliasIn = (reason: string, text: string, at: number): Finding => {
  const found = `*${/"(.*)"/s.exec(reason)?.[1] ?? ''}`;
  return { fault: 'unknown-alias', at: Math.max(0, text.lastIndexOf(found, at)), found };
};

const badIndentation = (text: string, at: number): Finding => {
  const mark = text.charAt(at);
  const start = at - columnOf(text, at) + indentOf(text, at);
  if ('@`%'.includes(mark)) return character('reserved-character', text, at);
  if (at <= start) return { fault: 'bad-indentation', at };
  if (mark !== ':') return character('unexpected-character', text, at);
  return /:[ \t]/.test(text.slice(start, at))
    ? { fault: 'unquoted-colon', at }
    : { fault: 'bad-indentation', at: start };
};

/** A line that is no `key: value`: the parser complains where it ends. */
const missingColon = (text: string, at: number): Finding => {
  const { closed } = watchYaml(text);
  const start = closed === undefined ? at : skipSpace(text, closed);
  return { fault: 'missing-colon', at: start, found: text.slice(start, lineEnd(text, start)).trimEnd() };
};

const tagBefore = (text: string, at: number): Finding => {
  const start = Math.max(0, text.lastIndexOf('!', at - 1));
  const found = /^\S*/.exec(text.slice(start, at))?.[0] ?? '!';
  return { fault: 'unknown-tag', at: start, found };
};

/** A tab in the indentation of the line where the parser gave up, or of the one before it. */
const tabNear = (text: string, at: number): number | undefined => {
  const start = at - columnOf(text, at);
  return (
    tabInIndentation(text, start) ??
    (start === 0 ? undefined : tabInIndentation(text, start - 1 - columnOf(text, start - 1)))
  );
};

const tabInIndentation = (text: string, line: number): number | undefined => {
  const indentation = /^ *\t[ \t]*(?=\S)/.exec(text.slice(line, lineEnd(text, line)));
  return indentation ? line + indentation[0].indexOf('\t') : undefined;
};

/** The mark that begins the second document, or what follows the mark that ends the first. */
const secondDocument = (text: string): number => {
  let hasContent = false;
  let ended = false;
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    const isMark = isDocumentMarker(text, index);
    if (isMark && line.startsWith('---') && hasContent) return index;
    if (isMark && line.startsWith('...')) ended = hasContent;
    else if (!/^\s*(?:#|$)/.test(line) && !line.startsWith('%')) {
      if (ended) return index;
      hasContent = true;
    }
  }
  return 0;
};
