// Lines of YAML or JSON with colours: names, texts, values and comments. What a line means is read from the line and from those
// before it that are shown, so that a few lines of a large document cost no more than that.
import type { Mark } from '../differing-lines.ts';
import { element } from './element.ts';
import { escaped } from './html-page.ts';

export interface SourceLine {
  readonly text: string;
  readonly mark: Mark | null;
}

type Kind = 'key' | 'string' | 'value' | 'comment' | '';

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

/** HTML of each line, without line breaks. */
export const highlighted = (lines: readonly SourceLine[]): readonly string[] => {
  /** The indentation of the key of a block scalar, whose lines are text. */
  let block: number | undefined;
  return lines.map(({ text, mark }) => {
    const indent = text.search(/\S/);
    if (block !== undefined && indent !== -1 && indent <= block) block = undefined;
    if (block !== undefined) return html([{ kind: indent === -1 ? '' : 'string', text }], mark);
    if (/(?:^|[:\-?] +)(?:[!&]\S+ +)*[|>][+\-\d]*\s*(?: #.*)?$/.test(text)) block = Math.max(0, indent);
    return html(tokensOf(text), mark);
  });
};

const quoted = /"(?:\\.|[^"\\])*"?|'(?:''|[^'])*'?/y;
const space = /\s+/y;
const comment = /#.*/y;
const colon = /:/y;
const indicator = /[-?:](?=\s|$)|[{}[\],]/y;
/** Up to what ends a plain scalar in a block, and in braces or brackets. */
const plain = /(?:[^:#]|:(?=\S)|(?<=\S)#)+/y;
const plainInFlow = /(?:[^:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=\S)#)+/y;

const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let [at, depth] = [0, 0];
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const isAfterSpace = at === 0 || /\s/.test(text[at - 1] ?? '');
    const blank = take(space) ?? take(tokens.at(-1)?.kind === 'key' ? colon : indicator);
    const remark = isAfterSpace ? take(comment) : undefined;
    const scalar = take(quoted) ?? take(depth > 0 ? plainInFlow : plain) ?? text.charAt(at);
    const found = blank ?? remark ?? scalar;
    at += found.length;
    if (found === '{' || found === '[') depth += 1;
    if (found === '}' || found === ']') depth -= 1;
    tokens.push({ kind: blank !== undefined ? '' : remark !== undefined ? 'comment' : kindOf(found), text: found });
  }
  return tokens;

  function kindOf(scalar: string): Kind {
    const isQuoted = /^["']/.test(scalar);
    const isKey = isQuoted ? /^\s*:/ : /\s/.test(scalar) ? /$^/ : /^:(?:\s|$|[,[\]{}])/;
    if (isKey.test(text.slice(at, at + 80))) return 'key';
    if (isQuoted) return 'string';
    return /^(?:true|false|null|~|[-+]?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?),?\s*$/i.test(scalar) ? 'value' : 'string';
  }
};

const html = (tokens: readonly Token[], mark: Mark | null): string => {
  const whole = tokens.map(({ text }) => text).join('');
  // A mark over all of a line tells nothing.
  if (!mark || whole.slice(0, mark.start).trim() + whole.slice(mark.end).trim() === '') return coloured(tokens);
  return [
    coloured(between(tokens, 0, mark.start)),
    element('mark', coloured(between(tokens, mark.start, mark.end))),
    coloured(between(tokens, mark.end, whole.length)),
  ].join('');
};

const between = (tokens: readonly Token[], start: number, end: number): readonly Token[] => {
  let at = 0;
  return tokens.flatMap(({ kind, text }) => {
    const from = at;
    at += text.length;
    const part = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return part === '' ? [] : [{ kind, text: part }];
  });
};

const letter = { key: 'k', string: 's', value: 'v', comment: 'c' } as const;

const coloured = (tokens: readonly Token[]): string =>
  tokens
    .map(({ kind, text }) =>
      kind === '' ? escapedLine(text) : element('span', escapedLine(text), { class: letter[kind] }),
    )
    .join('');

/** Tabs stay what they are. */
const escapedLine = (text: string): string => text.split('\t').map(escaped).join('\t');
