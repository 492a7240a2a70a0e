// A field `x-…` changed to which whoever compares gave a meaning.
import type { ContractNode } from '../../contract/model.ts';
import type { Effect, FactValue } from '../../findings.ts';
import type { Pair } from '../../pairs/pair.ts';
import { asObject, own } from '../../schema/values.ts';
import type { View } from '../../schema/view.ts';
import { sameValue } from '../../source/same-value.ts';
import type { ChangeRule, Extensions } from '../rule.ts';
import { changeRule } from '../rule.ts';
import { valueInWords } from '../words.ts';

/** A side that does not have the extension has no value. */
type Changed = { readonly name: string; readonly from?: FactValue; readonly to?: FactValue };

const extensionChanged = changeRule({
  id: 'extension-changed',
  on: 'any',
  when: 'kept',
  summary: {
    en: 'A field `x-…` changed whose meaning was given with `--extension`.',
    ja: '`--extension` で意味を指定した `x-…` フィールドが変わりました。',
  },
  // An extension means nothing until somebody says what: `extensionRules` asks for those.
  detect: (): Changed | undefined => undefined,
  effect: 'annotates',
  // No value shows what only its author knows.
  atItsWord: true,
  message: {
    en: ({ name, from, to }) => {
      if (from === undefined) return `\`${name}\` was added: ${valueInWords(to ?? null)}`;
      return to === undefined
        ? `\`${name}\` was removed: ${valueInWords(from)}`
        : `\`${name}\` went from ${valueInWords(from)} to ${valueInWords(to)}`;
    },
    ja: ({ name, from, to }) => {
      if (from === undefined) return `\`${name}\` が追加されました: ${valueInWords(to ?? null)}`;
      return to === undefined
        ? `\`${name}\` が削除されました: ${valueInWords(from)}`
        : `\`${name}\` が ${valueInWords(from)} から ${valueInWords(to)} に変わりました`;
    },
  },
  why: {
    en: 'Clients that rely on what the extension says find something else, in the way that was stated for this comparison.',
    ja: '拡張フィールドの内容に頼るクライアントは、この比較で指定されたとおりの影響を受けます。',
  },
  fix: {
    en: 'Keep the old value, or tell those who rely on it in time.',
    ja: '以前の値を維持するか、頼っている利用者に事前に知らせてください。',
  },
  step: {
    en: ({ name, to }) =>
      to === undefined
        ? `Stop relying on what \`${name}\` said`
        : `Go by \`${name}\` as it is now: ${valueInWords(to)}`,
    ja: ({ name, to }) =>
      to === undefined
        ? `\`${name}\` の内容に頼るのをやめてください`
        : `\`${name}\` の現在の値 ${valueInWords(to)} に従ってください`,
  },
  examples: [
    {
      title: 'A limit of the rate, where `x-rate-limit` narrows',
      scope: 'operation',
      extensions: { 'x-rate-limit': 'narrows' },
      diff: `
        + x-rate-limit: 60
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'No limit any more',
      scope: 'operation',
      extensions: { 'x-rate-limit': 'narrows' },
      diff: `
        - x-rate-limit: 60
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'Another value, of which nobody knows whether it is the stricter one',
      scope: 'operation',
      extensions: { 'x-rate-limit': 'narrows' },
      diff: `
        - x-rate-limit: 100
        + x-rate-limit: 60
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A note for people, where `x-owner` annotates',
      scope: 'document',
      extensions: { 'x-owner': 'annotates' },
      diff: `
        - x-owner: billing
        + x-owner: payments
          paths: {}
      `,
      verdict: 'safe',
    },
    {
      title: 'A schema, where `x-currency` alters',
      scope: 'schema',
      extensions: { 'x-currency': 'alters' },
      diff: `
          type: number
        - x-currency: EUR
        + x-currency: USD
      `,
      verdict: 'breaking',
    },
    {
      title: 'Said of the whole path, or of its only operation',
      scope: 'document',
      extensions: { 'x-rate-limit': 'narrows' },
      diff: `
          paths:
            /plans:
        -     x-rate-limit: 60
              get:
        +       x-rate-limit: 60
                responses: { '200': { description: OK } }
      `,
      verdict: 'silent',
    },
    {
      title: 'Nobody said what it means',
      scope: 'operation',
      diff: `
        - x-rate-limit: 100
        + x-rate-limit: 60
          responses: { '200': { description: OK } }
      `,
      verdict: 'silent',
    },
  ],
});

export default extensionChanged;

/** One for each extension that has a meaning. */
export const extensionRules = (extensions: Extensions): readonly ChangeRule<'any', 'kept', Changed>[] =>
  Object.entries(extensions).map(([name, meaning]) => ({
    ...extensionChanged,
    at: name,
    detect({ base, revision, parents }) {
      const [holder] = parents;
      const from = valueIn(base, holder?.base, name);
      const to = valueIn(revision, holder?.revision, name);
      if (sameValue(from, to)) return undefined;
      return { name, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    },
    effect: facts => effectOf(meaning, facts),
  }));

const reversed: Readonly<Record<Effect, Effect>> = {
  narrows: 'widens',
  widens: 'narrows',
  alters: 'alters',
  annotates: 'annotates',
};

/** The meaning is that of stating the extension. Which of two values is the stricter one cannot be told. */
const effectOf = (meaning: Effect, { from, to }: Changed): Effect => {
  if (meaning === 'annotates' || from === undefined) return meaning;
  return to === undefined ? reversed[meaning] : 'alters';
};

const valueIn = (subject: ContractNode | View, holder: Pair['base'], name: string): FactValue | undefined => {
  if ('extensions' in subject) return subject.extensions.get(name) as FactValue | undefined;
  // In OpenAPI 2.0 a parameter or a header is its own schema, and has spoken already.
  if (!('sources' in subject) || holder?.origin === subject.origin) return undefined;
  return own(asObject(subject.schema.source) ?? {}, name) as FactValue | undefined;
};
