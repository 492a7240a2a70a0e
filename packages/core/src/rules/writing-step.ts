// What a client does where a value is written in another way.
import type { Direction } from '../findings.ts';
import type { Step, Words } from './rule.ts';
import type { SerializationChange, Writing } from './serialization.ts';
import { flagNames, writingText } from './serialization.ts';
import { asRequest, asSentence, clause } from './step-words.ts';

export const writingStep: Step<SerializationChange> = {
  en({ to }, direction) {
    const { flags, form } = movesIn(to, direction);
    const verb = direction === 'input' ? 'write' : 'read';
    return asSentence([
      ...(form ? [`${verb} the value ${form.en}`] : []),
      ...flags.map(flag => flagSteps[flag][direction].en),
    ]);
  },
  ja({ to }, direction) {
    const { flags, form } = movesIn(to, direction);
    const verb = direction === 'input' ? clause('書', 'き', 'いて') : clause('読み取', 'り', 'って');
    return asRequest([
      ...(form ? [clause(`値は${form.ja}${verb[0]}`, verb[1], verb[2])] : []),
      ...flags.map(flag => clause(flagSteps[flag][direction].ja, '', 'て')),
    ]);
  },
};

/** What differs for whoever is bound by the new writing: senders may do less, receivers meet more. */
const movesIn = (
  to: Writing,
  direction: Direction,
): { readonly flags: readonly Flag[]; readonly form: Words | undefined } => {
  const { allowReserved: _, allowEmptyValue: __, ...form } = to;
  return {
    flags: flagNames.filter(flag => to[flag] === (direction === 'output')),
    form: Object.keys(form).length > 0 ? formInWords(form) : undefined,
  };
};

type Flag = (typeof flagNames)[number];

const flagSteps: Readonly<Record<Flag, Readonly<Record<Direction, Words>>>> = {
  allowReserved: {
    input: { en: 'percent-encode reserved characters', ja: '予約文字をパーセントエンコードするようにし' },
    output: {
      en: 'be ready for reserved characters that are not percent-encoded',
      ja: 'パーセントエンコードされていない予約文字も扱えるようにし',
    },
  },
  allowEmptyValue: {
    input: { en: 'send no empty value', ja: '空の値を送らないようにし' },
    output: { en: 'be ready for an empty value', ja: '空の値も扱えるようにし' },
  },
};

/** For lists and objects (OpenAPI 3.1, Parameter Object, style examples). */
const formInWords = (form: Writing): Words => {
  const { style, explode, content } = form;
  if (content !== undefined) return { en: `as ${content}`, ja: ` ${content} として` };
  const isDelimited = ['spaceDelimited', 'pipeDelimited', 'tabDelimited'].includes(String(style));
  const words = explode === true && (style === 'form' || isDelimited) ? forms['exploded'] : forms[String(style)];
  const text = writingText(form);
  return words
    ? { en: `${words.en} (\`${text}\`)`, ja: `${words.ja}（\`${text}\`）で` }
    : { en: `as \`${text}\``, ja: ` \`${text}\` の形で` };
};

const forms: Readonly<Record<string, Words>> = {
  exploded: { en: 'as a parameter for each of its parts', ja: '要素ごとに一つのパラメーター' },
  form: { en: 'with commas between its parts', ja: 'カンマ区切り' },
  simple: { en: 'with commas between its parts', ja: 'カンマ区切り' },
  spaceDelimited: { en: 'with spaces between its parts', ja: '空白区切り' },
  tabDelimited: { en: 'with tabs between its parts', ja: 'タブ区切り' },
  pipeDelimited: { en: 'with `|` between its parts', ja: '`|` 区切り' },
  deepObject: { en: 'with a parameter `name[key]` for each of its keys', ja: 'キーごとのパラメーター `name[key]`' },
};
