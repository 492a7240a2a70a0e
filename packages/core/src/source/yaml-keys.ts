// Keys of YAML that come twice, or that JSON has no form for. Reads the whole text exactly, so only on suspicion.
import type { DuplicateKey } from './json-faults.ts';
import type { YamlEntry } from './yaml-entries.ts';
import { entriesOf } from './yaml-entries.ts';
import type { YamlNode } from './yaml-node.ts';
import { rootNode } from './yaml-node.ts';
import { isColon, isQuestion, keyColon, lineEnd } from './yaml-tokens.ts';

export interface StrangeKey {
  readonly kind: 'null' | 'list' | 'mapping';
  readonly readAs: string;
  readonly at: number;
  readonly length: number;
}

export const duplicateYamlKeys = (text: string): readonly DuplicateKey[] => {
  const found: DuplicateKey[] = [];
  for (const entries of levelsOf(text)) {
    const firsts = new Map<string, YamlEntry>();
    for (const entry of entries) {
      if (entry.merges || !entry.keyNode) continue;
      const first = firsts.get(entry.key);
      if (!first) firsts.set(entry.key, entry);
      else found.push({ key: entry.key, first: first.start, second: entry.start, length: entry.end - entry.start });
    }
  }
  return found.sort((left, right) => left.second - right.second);
};

/** Whether a text may have null, lists or mappings for keys. Prose may look like it. */
export const mayHaveStrangeKeys = (text: string): boolean =>
  nulls.some(word => occurs(text, word, at => mayBegin(text, at) && isFollowedByColon(text, at + word.length))) ||
  occurs(text, '?', at => isQuestion(text, at) && beginsLine(text, at)) ||
  ['[', '{'].some(bracket => occurs(text, bracket, at => beginsLine(text, at) && isKey(text, at)));

/** The line is looked at before the brackets are matched: they may close far below. */
const isKey = (text: string, at: number): boolean =>
  /[\]}][ \t]*:(?:\s|$)/.test(text.slice(at, lineEnd(text, at))) && keyColon(text, at) !== -1;

const nulls = ['null', 'Null', 'NULL', '~'];

/** Native searches: patterns over the whole text take several times as long. */
const occurs = (text: string, mark: string, isReal: (at: number) => boolean): boolean => {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) if (isReal(at)) return true;
  return false;
};

/** Besides dashes, nothing comes before it on its line. */
const beginsLine = (text: string, from: number): boolean => {
  let at = from - 1;
  while (at >= 0 && ' \t-'.includes(text.charAt(at))) at -= 1;
  return at < 0 || text.charAt(at) === '\n';
};

const mayBegin = (text: string, at: number): boolean => /^[\s{,?]?$/.test(text.charAt(at - 1));

const isFollowedByColon = (text: string, from: number): boolean => {
  let at = from;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1;
  return isColon(text, at);
};

export const strangeKeys = (text: string): readonly StrangeKey[] => {
  const found: StrangeKey[] = [];
  for (const entries of levelsOf(text)) {
    for (const { key, keyNode, start, end } of entries) {
      const kind = keyNode && strangeKind(text, keyNode, end);
      if (kind) found.push({ kind, readAs: key, at: start, length: Math.max(1, end - start) });
    }
  }
  return found.sort((left, right) => left.at - right.at);
};

const strangeKind = (text: string, node: YamlNode, end: number): StrangeKey['kind'] | undefined => {
  switch (node.kind) {
    case 'map':
    case 'flow-map':
    case 'pair':
      return 'mapping';
    case 'list':
    case 'flow-list':
      return 'list';
    case 'empty':
      return 'null';
    case 'plain':
      return /^(?:~|null|Null|NULL)$/.test(text.slice(node.start, end)) ? 'null' : undefined;
    default:
      return undefined;
  }
};

/** The entries of every collection. */
function* levelsOf(text: string): Generator<readonly YamlEntry[]> {
  const waiting = [rootNode(text)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const entries = entriesOf(text, node, true);
    if (entries.length > 0) yield entries;
    for (const entry of entries) waiting.push(entry.node);
  }
}
