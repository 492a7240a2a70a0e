// What shows a change, in a line: a value as short as it can be read, and what becomes of it.

import type { Language } from '../messages/language.ts';
import { printable } from '../messages/printable.ts';
import type { ReportMessages } from '../messages/report.ts';
import { reportMessages } from '../messages/report.ts';
import { keysOf } from '../source/pointer.ts';
import type { ExchangeWitness, Finding, NoWitness, ValueWitness } from './report.ts';

export interface WitnessText {
  readonly sentence: string;
  /** Where it was seen, and who was asked; for whoever wants to know all. */
  readonly more: readonly string[];
}

/** In one sentence; undefined for a change that nothing shows. */
export const shownBy = (finding: Finding, language: Language): string | undefined =>
  finding.witness?.kind === 'none' ? undefined : witnessText(finding, reportMessages[language])?.sentence;

/** `mark` is put around what is sent, where that helps to tell it from the words. */
export const witnessText = (
  { facts, witness }: Finding,
  words: ReportMessages,
  mark: (value: string) => string = value => value,
): WitnessText | undefined => {
  if (witness === undefined) return undefined;
  if (witness.kind === 'none') return { sentence: ofNone(witness, words), more: [] };
  const name = facts['name'] ?? facts['from'];
  return witness.kind === 'exchange'
    ? ofExchange(witness, words, mark)
    : ofValue(witness, typeof name === 'string' ? [name] : [], words, mark);
};

const ofNone = ({ why, reason }: NoWitness, words: ReportMessages): string =>
  reason ? words.inBrackets(words.witness.none[why], reason.message) : words.witness.none[why];

const ofValue = (
  witness: ValueWitness,
  focus: Focus,
  words: ReportMessages,
  mark: (value: string) => string,
): WitnessText => {
  const { turn, value, status, validators, example } = witness;
  const seen = mark(seenIn(witness, focus) ?? abbreviated(value, focus));
  const [name] = focus;
  const isMissing = name !== undefined && isObject(value) && !Object.hasOwn(value, name);
  const said = saidOf(turn, isMissing ? words.witness.without(seen, name) : seen, name, words);
  const place = example && `${example.method} ${example.path} › ${example.place}`;
  const voices = Object.entries(validators).map(([name, voice]) => words.witness.voice(name, voice));
  return {
    sentence: printable(status === 'disputed' ? words.inBrackets(said, words.witness.disputed) : said),
    more: [...(place === undefined ? [] : [printable(place)]), voices.join(words.listSeparator)],
  };
};

/** What is ignored is a property. */
const saidOf = (turn: ValueWitness['turn'], seen: string, name = '', { witness }: ReportMessages): string =>
  turn === 'ignored' ? witness.ignored(seen, JSON.stringify(name), undefined) : witness[turn](seen);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longer ones hide what they are to show. */
const longestWhole = 100;

/** A part says more in its place: `{"title": 1}`, `limit: 101`. */
const seenIn = ({ example, value }: ValueWitness, focus: Focus): string | undefined => {
  if (!example) return undefined;
  const name = namedPlace.exec(example.place)?.[1];
  const path = keysOf(example.pointer);
  const text = example.value === undefined ? undefined : abbreviated(example.value, [...path, ...focus]);
  const whole = text !== undefined && text.length <= longestWhole ? text : undefined;
  if (name !== undefined) return `${name}: ${whole ?? abbreviated(value, focus)}`;
  return path.length === 0 ? undefined : (whole ?? outlined(path, abbreviated(value, focus)));
};

/** `query limit`, `response 200 header X-Rate`. */
const namedPlace = /^(?:response \S+ )?(?:path|query|querystring|header|cookie) (.+)$/s;

/** Of a whole that is too long, what leads to the part. */
const outlined = (path: readonly string[], part: string): string =>
  path
    .slice(-keysOutlined)
    .reduceRight((inner, key) => (/^\d+$/.test(key) ? `[${inner}, …]` : `{${JSON.stringify(key)}: ${inner}, …}`), part);

const keysOutlined = 2;

const ofExchange = (witness: ExchangeWitness, words: ReportMessages, mark: (value: string) => string): WitnessText => ({
  sentence: printable(exchanged(witness, words, mark)),
  more: [],
});

const exchanged = (
  { turn, request, without, part = '', response, before, after }: ExchangeWitness,
  words: ReportMessages,
  mark: (value: string) => string,
): string => {
  const lines = mark(request.join(words.listSeparator));
  const asked = without === undefined ? lines : words.witness.without(lines, without);
  const either = (statuses: readonly string[] | undefined): string | undefined =>
    statuses && words.witness.either(statuses);
  switch (turn) {
    case 'rejected':
      return words.witness.answered(asked, either(before), either(after) ?? '');
    case 'ignored':
      return words.witness.ignored(asked, part, either(after));
    case 'alters':
      return words.witness.alters(asked, before?.[0], after?.[0]);
    default:
      return words.witness[turn](response ? `${asked} → ${response.join(words.listSeparator)}` : asked);
  }
};

/** Keys that lead to what matters: it is shown first. */
type Focus = readonly string[];

/** More members and items than these are left out. */
const membersShown = 4;
const longestText = 48;
const shortestRun = 12;

/** JSON for people: what is long is told in short. */
const abbreviated = (value: unknown, focus: Focus = []): string => {
  if (typeof value === 'string') return abbreviatedText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const [first, ...rest] = focus;
  if (Array.isArray(value)) return abbreviatedList(value, rest);
  const members = Object.entries(value).sort(([left], [right]) => Number(right === first) - Number(left === first));
  const shown = members.slice(0, members.length > membersShown + 1 ? membersShown : undefined);
  const texts = shown.map(
    ([name, member]) => `${JSON.stringify(name)}: ${abbreviated(member, name === first ? rest : [])}`,
  );
  return `{${[...texts, ...(shown.length < members.length ? ['…'] : [])].join(', ')}}`;
};

const abbreviatedList = (items: readonly unknown[], focus: Focus): string => {
  const isRun = items.length >= shortestRun && items.every(item => JSON.stringify(item) === JSON.stringify(items[0]));
  if (isRun) return `[${abbreviated(items[0])} × ${items.length}]`;
  const shown = items.slice(0, items.length > membersShown + 1 ? membersShown : undefined);
  return `[${[...shown.map(item => abbreviated(item, focus)), ...(shown.length < items.length ? ['…'] : [])].join(', ')}]`;
};

const abbreviatedText = (text: string): string => {
  const characters = Array.from(text);
  const [first] = characters;
  const isRun = characters.length >= shortestRun && characters.every(character => character === first);
  if (isRun) return `${JSON.stringify(first)} × ${characters.length}`;
  if (characters.length <= longestText) return JSON.stringify(text);
  return `${JSON.stringify(characters.slice(0, longestText).join('')).slice(0, -1)}…"`;
};
