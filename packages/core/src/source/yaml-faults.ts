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
  if (error.reason.startsWith('expected a single document')) {
    return { code: 'several-documents', gravity: 'fatal', facts: {}, place: placeIn(text, label, secondDocument(text), 3) };
  }
  const at = Math.min((error.mark as Mark | undefined)?.position ?? 0, text.length);
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

interface Mark {
  readonly position: number;
}

export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof YAMLException && error.reason === 'duplicated mapping key';

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
  const found = text.slice(at, at + 1) || undefined;
  const here = { at, ...(found && { found }) };
  for (const [beginning, fault] of simpleFaults) if (reason.startsWith(beginning)) return { fault, ...here };
  if (reason.startsWith('unexpected end of the')) return unclosed(reason, text);
  if (reason.startsWith('bad indentation')) return badIndentation(text, at);
  if (reason.startsWith('can not read')) return missingColon(text, at);
  if (reason.startsWith('unidentified alias')) return nameBefore('unknown-alias', '*', text, at);
  if (reason.startsWith('unknown tag') || reason.startsWith('undeclared tag')) return nameBefore('unknown-tag', '!', text, at);
  if (reason.startsWith('end of the stream or a document')) return { fault: 'unexpected-character', ...here };
  return { fault: 'other', ...here };
};

const simpleFaults: readonly (readonly [string, SyntaxFault])[] = [
  ['missed comma', 'missing-comma'],
  ['expected the node content', 'unexpected-character'],
  ['a whitespace character is expected after', 'missing-colon'],
  ['name of an a', 'reserved-character'],
  ['unknown escape', 'bad-escape'],
  ['expected hexadecimal', 'bad-escape'],
  ['expected valid JSON character', 'control-character'],
  ['the stream contains non-printable', 'control-character'],
  ['cannot merge', 'bad-merge'],
  ['incomplete explicit mapping pair', 'unexpected-character'],
];

/** The end of the text says little; where the quote or the bracket was opened says all. */
const unclosed = (reason: string, text: string): Finding => {
  const open = skipSpace(text, watchYaml(text).open ?? 0);
  return { fault: reason.includes('quoted') ? 'unclosed-string' : 'unclosed-bracket', at: open, found: text.charAt(open) };
};

const badIndentation = (text: string, at: number): Finding => {
  const character = text.charAt(at);
  const start = at - columnOf(text, at) + indentOf(text, at);
  if ('@`%'.includes(character)) return { fault: 'reserved-character', at, found: character };
  if (at <= start) return { fault: 'bad-indentation', at };
  if (character !== ':') return { fault: 'unexpected-character', at, found: character };
  return /:\s/.test(text.slice(start, at)) ? { fault: 'unquoted-colon', at } : { fault: 'bad-indentation', at: start };
};

/** A line that is no `key: value`: the parser complains where it ends. */
const missingColon = (text: string, at: number): Finding => {
  const { closed } = watchYaml(text);
  const start = closed === undefined ? at : skipSpace(text, closed);
  return { fault: 'missing-colon', at: start, found: text.slice(start, lineEnd(text, start)).trimEnd() };
};

const nameBefore = (fault: SyntaxFault, mark: string, text: string, at: number): Finding => {
  const start = text.lastIndexOf(mark, at - 1);
  return { fault, at: start, found: /^\S*/.exec(text.slice(start, at))?.[0] ?? mark };
};

/** A tab in the indentation of the line where the parser gave up, or of the one before it. */
const tabNear = (text: string, at: number): number | undefined => {
  const start = at - columnOf(text, at);
  return tabInIndentation(text, start) ?? (start === 0 ? undefined : tabInIndentation(text, start - 1 - columnOf(text, start - 1)));
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
