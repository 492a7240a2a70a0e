// From a proposal to the text that is inserted: quotes, colons and indentation as the place has them.
import type { CompletionItem } from 'vscode-languageserver';
import { CompletionItemTag, InsertTextMode, MarkupKind } from 'vscode-languageserver';
import type { Proposal } from './proposal.ts';
import type { Slot } from './slot.ts';

/** `isItem`: the value is an item of a list that is still to be begun. */
export const itemFor = (
  slot: Slot,
  kind: Slot['kind'],
  proposal: Proposal,
  { isItem = false } = {},
): CompletionItem => {
  const { label, detail, documentation, rank, isDeprecated } = proposal;
  const quote = /^["']/.exec(slot.written)?.[0] ?? '';
  const text = kind === 'key' ? keyText(slot, proposal, quote) : valueText(slot, proposal, quote);
  return {
    label,
    kind: proposal.kind,
    sortText: `${String(rank).padStart(3, '0')} ${label}`,
    filterText: `${quote}${label}`,
    textEdit: { range: slot.range, newText: (isItem ? itemText(slot, text) : text).replaceAll('\n', slot.lineBreak) },
    insertTextMode: InsertTextMode.asIs,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    ...(isDeprecated && { tags: [CompletionItemTag.Deprecated] }),
  };
};

const itemText = ({ style }: Slot, text: string): string => {
  if (style === 'block') return `- ${text}`;
  return `[${text}]`;
};

const keyText = (
  slot: Slot,
  { label, opens, value, isQuoted = false, isLiteral = false }: Proposal,
  quote: string,
): string => {
  const { style, hasColon, hasContent, column } = slot;
  if (style === 'json') {
    if (hasColon) return JSON.stringify(label);
    // Where the value is still to be written, the cursor stays in front of everything else.
    if (value === undefined) return `${JSON.stringify(label)}: `;
    return `${JSON.stringify(label)}: ${isLiteral ? value : JSON.stringify(value)}${commaBehind(slot)}`;
  }
  const isPlain = !isQuoted && quote === '' && plainKey.test(label);
  const key = isPlain ? label : quoted(label, quote);
  if (hasColon) return key;
  if (hasContent) return `${key}:`;
  if (value !== undefined) return `${key}: ${isLiteral ? value : scalarText(value, '')}`;
  if (opens === undefined || style === 'flow') return `${key}: `;
  return `${key}:\n${' '.repeat(column + step)}${opens === 'list' ? '- ' : ''}`;
};

const step = 2;

const commaBehind = ({ wantsComma }: Slot): string => (wantsComma ? ',' : '');

const valueText = (slot: Slot, { label, isReference, isLiteral }: Proposal, quote: string): string => {
  const { style, isTight } = slot;
  const space = isTight ? ' ' : '';
  if (style === 'json') {
    if (isReference) return `{ "$ref": ${JSON.stringify(label)} }${commaBehind(slot)}`;
    return `${space}${isLiteral ? label : JSON.stringify(label)}${commaBehind(slot)}`;
  }
  if (isReference) return `${space}{ $ref: ${quoted(label, "'")} }`;
  return `${space}${isLiteral ? label : scalarText(label, quote)}`;
};

const scalarText = (text: string, quote: string): string =>
  quote === '' && plainValue.test(text) && !special.test(text) ? text : quoted(text, quote);

/** Letters, and what means nothing in YAML in the places where it stands here. */
const plainKey = /^[A-Za-z_$/][\w$./{}+-]*$/;
const plainValue = /^[A-Za-z_/][\w$./+-]*(?: [\w$./+-]+)*$/;
const special = /^(?:true|false|null|yes|no|on|off)$/i;

const quoted = (text: string, quote: string): string =>
  quote === '"' || text.includes("'") ? JSON.stringify(text) : `'${text}'`;
