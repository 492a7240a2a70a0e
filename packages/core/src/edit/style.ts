// How a document is written: what new text has to look like to belong to it.
import type { Document } from '../source/document.ts';
import type { Part } from './part.ts';
import { beginsLine } from './part.ts';
import type { Quotes } from './scalar-text.ts';
import { isPlain } from './scalar-text.ts';

export interface Style {
  readonly format: Document['format'];
  readonly lineBreak: string;
  /** By how much blocks are indented. */
  readonly step: number;
  /** By how much lists are indented under their key. */
  readonly listStep: number;
  readonly quotes: Quotes;
  readonly keyQuotes: Quotes;
  /** Lists of scalars are written `[a, b]`. */
  readonly shortLists: boolean;
  readonly flow: FlowStyle;
}

export interface FlowStyle {
  readonly colon: string;
  readonly comma: string;
  /** Inside of the brackets of one line. */
  readonly inBraces: string;
  readonly inBrackets: string;
  /** What lines are indented by; absent when everything is on one line. */
  readonly indentation: string | undefined;
}

const known = new WeakMap<Document, Style>();

export const styleOf = (document: Document): Style => {
  const before = known.get(document);
  if (before) return before;
  const style = readStyle(document);
  known.set(document, style);
  return style;
};

const readStyle = ({ text, format }: Document): Style => {
  const isFlow = /^\s*(?:#.*\s*)*[{[]/.test(text.slice(0, 2000));
  const quotes = isFlow ? doubleAlways : quotesIn(text);
  const [step, listStep] = stepsIn(text);
  return {
    format,
    lineBreak: /\r?\n/.exec(text)?.[0] ?? '\n',
    step,
    listStep,
    quotes,
    keyQuotes: isFlow ? doubleAlways : { mark: quotes.mark, always: false },
    shortLists: hasShortLists(text, isFlow),
    flow: flowStyleIn(text, isFlow),
  };
};

const doubleAlways: Quotes = { mark: '"', always: true };

/** As many as it takes to know a habit. */
const mostSamples = 1000;

function* samples(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    yield match;
    count += 1;
    if (count >= mostSamples) return;
  }
}

const quotesIn = (text: string): Quotes => {
  let [single, double, plain] = [0, 0, 0];
  for (const [, first] of samples(text, /[:-] (['"]|[A-Za-z])/g)) {
    if (first === "'") single += 1;
    else if (first === '"') double += 1;
    else plain += 1;
  }
  return { mark: double > single ? '"' : "'", always: single + double > 4 * plain };
};

/** The most frequent ones; two spaces, and lists indented as well, where the text does not show any. */
const stepsIn = (text: string): readonly [number, number] => {
  const steps = new Map<number, number>();
  const listSteps = new Map<number, number>();
  for (const [, outer = '', inner = '', dash] of samples(
    text,
    /^( *)[^\s#-][^\r\n]*:[ \t]*\r?\n(?=( *)(- )?[^\s#])/gm,
  )) {
    const counts = dash ? listSteps : steps;
    const width = inner.length - outer.length;
    if (width > 0 || (dash && width === 0)) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const step = mostFrequent(steps) ?? (mostFrequent(listSteps) || 2);
  return [step, mostFrequent(listSteps) ?? step];
};

const mostFrequent = (counts: ReadonlyMap<number, number>): number | undefined =>
  [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];

const hasShortLists = (text: string, isFlow: boolean): boolean => {
  let [short, long] = [0, 0];
  const pattern = isFlow
    ? /:\s*\[([ \t]*\r?\n)?\s*["\d-]/g
    : /:[ \t]*(?:\[[^[\]{}\r\n]+\]|(\r?\n) *- (?:'[^'\r\n]*'|"[^"\r\n]*"|[^'"\s{[][^:\r\n]*)$)/gm;
  for (const [, lineBreak] of samples(text, pattern)) {
    if (lineBreak === undefined) short += 1;
    else long += 1;
  }
  return short > long;
};

const flowStyleIn = (text: string, isFlow: boolean): FlowStyle => ({
  colon: isFlow ? `:${/["']\s*:([ \t]*)\S/.exec(text)?.[1] ?? ' '}` : ': ',
  comma: isFlow && !/[,][ \t\r\n]/.test(text) && /["']:\S/.test(text) ? ',' : ', ',
  inBraces: padding(/[:,[-][ \t]*\{([ \t]*)[^\s}]/.exec(text)?.[1] ?? (isFlow ? '' : ' ')),
  inBrackets: padding(/[:,[-][ \t]*\[([ \t]*)[^\s\]]/.exec(text)?.[1] ?? ''),
  indentation: isFlow ? /[{[][ \t]*\r?\n([ \t]+)\S/.exec(text)?.[1] : undefined,
});

const padding = (found: string): string => (found === '' ? '' : ' ');

/** The habits of the neighbours come before those of the document. */
export const styleAmong = (text: string, style: Style, parts: readonly Part[]): Style => {
  const quoted = parts.flatMap(({ slot: { node, value, column } }) =>
    typeof value === 'string' && isFlowScalar(node.kind) ? [{ kind: node.kind, value, inFlow: column === -1 }] : [],
  );
  const keys = parts.flatMap(({ name, key }) => {
    const mark = key ? text.charAt(key.start) : '';
    return name === undefined || !key ? [] : [{ kind: kindOfMark(mark), value: name, inFlow: false }];
  });
  const block = parts.filter(part => part.slot.column >= 0 && part.slot.holder === 'member');
  const width = (kind: 'map' | 'list'): number | undefined => {
    const found = block.find(({ slot: { node } }) => node.kind === kind);
    return found && found.slot.node.column - found.slot.column;
  };
  const step = width('map') ?? style.step;
  const first = parts[1] ?? parts[0];
  return {
    ...style,
    quotes: habit(quoted, style.quotes),
    keyQuotes: habit(keys, style.keyQuotes),
    step,
    listStep: width('list') ?? style.listStep,
    ...(first && { flow: flowAmong(text, style.flow, first) }),
  };
};

const flowAmong = (text: string, flow: FlowStyle, { from, body, slot, key }: Part): FlowStyle => {
  if (slot.column >= 0 || text.charAt(from - 1) !== ',') return flow;
  const gap = text.slice(from, body);
  return {
    ...flow,
    comma: /^[ \t]*$/.test(gap) ? `,${gap}` : flow.comma,
    colon: key && slot.hasColon && slot.start > slot.at ? `:${padding(text.slice(slot.at, slot.start))}` : flow.colon,
  };
};

/** What is on one line in the text stays so, and so does what is added to it. */
export const onOneLine = (style: Style, text: string, part: Part): Style =>
  beginsLine(text, part) ? style : { ...style, flow: { ...style.flow, indentation: undefined } };

type ScalarKind = 'plain' | 'single' | 'double';

const isFlowScalar = (kind: string): kind is ScalarKind => kind === 'plain' || kind === 'single' || kind === 'double';
const kindOfMark = (mark: string): ScalarKind => (mark === "'" ? 'single' : mark === '"' ? 'double' : 'plain');

interface Sample {
  readonly kind: ScalarKind;
  readonly value: string;
  readonly inFlow: boolean;
}

const habit = (scalars: readonly Sample[], usual: Quotes): Quotes => {
  const count = (kind: ScalarKind): number => scalars.filter(it => it.kind === kind).length;
  const [single, double] = [count('single'), count('double')];
  // What begins like a number may well be quoted for safety.
  const isNeedless = ({ value, inFlow }: Sample): boolean => /^[A-Za-z/]/.test(value) && isPlain(value, { inFlow });
  const needless = scalars.filter(it => it.kind !== 'plain' && isNeedless(it)).length;
  const mark = single === double ? usual.mark : double > single ? '"' : "'";
  const isKnown = count('plain') + needless > 0;
  return { mark, always: isKnown ? needless > count('plain') : usual.always };
};
