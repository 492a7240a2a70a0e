// The parts of a flow collection of YAML, or of a collection of JSON.
import type { Document } from '../source/document.ts';
import { skipWhitespace } from '../source/json-scan.ts';
import { entriesIn } from '../source/locate-json.ts';
import { keyOf, trueEntries } from '../source/locate-yaml.ts';
import { endOf } from '../source/yaml-entries.ts';
import { nodeOf } from '../source/yaml-node.ts';
import { skipSpace, tokenKindAt } from '../source/yaml-tokens.ts';
import type { Part, Slot } from './part.ts';
import { endOfValue, ownStart } from './part.ts';
import { isCollection, memberOf } from './values.ts';

export const flowParts = (document: Document, slot: Slot): readonly Part[] => {
  const { text } = document;
  let from = commentEnd(text, slot.node.start + 1);
  return slotsIn(document, slot).map(({ name, key, slot: inner }, index) => {
    const body = skipSpace(text, from);
    const end = endOfValue(text, inner);
    const next = skipSpace(text, end);
    const comma = text.charAt(next) === ',' ? next : -1;
    const to = commentEnd(text, comma === -1 ? end : comma + 1);
    const part: Part = {
      name,
      key,
      from,
      own: ownStart(text, from, body, index === 0),
      body,
      slot: inner,
      end,
      comma,
      to,
    };
    from = to;
    return part;
  });
};

type Named = Pick<Part, 'name' | 'key' | 'slot'>;

const slotsIn = (document: Document, slot: Slot): readonly Named[] =>
  document.format === 'json' ? jsonSlots(document, slot) : yamlSlots(document, slot);

const valueIn = (slot: Slot, name: string | undefined): unknown =>
  isCollection(slot.value) && name !== undefined ? memberOf(slot.value, name) : undefined;

const jsonSlots = (document: Document, slot: Slot): readonly Named[] => {
  const { text } = document;
  const entries = [...entriesIn(document, { start: slot.node.start, end: slot.limit }, slot.value)];
  return entries
    .map(([name, { key, start, end }]): Named => {
      const node = nodeOf(tokenKindAt(text, start, true), start, { indent: -1, inFlow: true, anchor: undefined });
      const at = key ? skipWhitespace(text, key.end) + 1 : start;
      const holder = key ? 'member' : 'item';
      const inner = {
        holder,
        at,
        hasColon: true,
        node,
        value: valueIn(slot, name),
        start,
        limit: end,
        column: -1,
      } as const;
      return { name, key, slot: inner };
    })
    .sort((left, right) => left.slot.start - right.slot.start);
};

const yamlSlots = (document: Document, slot: Slot): readonly Named[] => {
  const { text } = document;
  return trueEntries(document, { node: slot.node, value: slot.value }).map((entry): Named => {
    const { node, keyNode } = entry;
    const colon = keyNode ? skipSpace(text, entry.end) : -1;
    const hasColon = !keyNode || (text.charAt(colon) === ':' && (node.kind !== 'empty' || node.start > entry.end));
    const at = keyNode ? (hasColon ? colon + 1 : entry.end) : entry.start;
    const start = node.kind === 'empty' ? at : skipSpace(text, at);
    const end = node.kind === 'empty' ? at : endOf(text, node);
    const name = entry.merges ? undefined : keyOf(document, entry);
    const value = valueIn(slot, name);
    const holder = keyNode ? 'member' : 'item';
    return {
      name,
      key: keyNode && { start: entry.start, end: entry.end },
      slot: { holder, at, hasColon, node, value, start, limit: end, column: -1 },
    };
  });
};

/** Past a comment on the same line. */
const commentEnd = (text: string, at: number): number => {
  const comment = /[ \t]+#[^\r\n]*/y;
  comment.lastIndex = at;
  return comment.test(text) ? comment.lastIndex : at;
};
