// Keys of YAML that come twice, or that JSON has no form for. Reads the whole text exactly, so only on suspicion.
import type { DuplicateKey } from './json-faults.ts';
import type { YamlEntry, YamlNode } from './yaml-nodes.ts';
import { entriesOf, rootNode } from './yaml-nodes.ts';
import { keyColon } from './yaml-tokens.ts';

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
export const mayHaveStrangeKeys = (text: string): boolean => {
  if (nullKey.test(text)) return true;
  for (const { 0: lead, index } of text.matchAll(bracketAtStart)) {
    const at = index + lead.length - 1;
    if (text.charAt(at) === '?' || keyColon(text, at) !== -1) return true;
  }
  return false;
};
const nullKey = /(?:^[ \t]*(?:-[ \t]+)*|[{,][ \t]*)(?:~|null|Null|NULL)[ \t]*:(?=\s)/m;
const bracketAtStart = /^[ \t]*(?:-[ \t]+)*(?:\?(?=\s)|[[{])/gm;

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
