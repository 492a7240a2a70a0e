// What mends are called: imperatives, with the names as the description writes them.
import type { FactValue } from '../findings.ts';
import type { Catalogue } from '../messages/language.ts';
import { valuesInWords } from '../rules/words.ts';

export type Title = Catalogue<string>;

/** How a title calls a thing. In Japanese a space stands between a name and what follows it, and none after a word. */
export type Name = Catalogue<string>;

export const named = (name: string): Name => ({ en: `\`${name}\``, ja: `\`${name}\` ` });

interface Comeback {
  readonly deprecated: boolean;
  /** What took its place. */
  readonly beside: Name | undefined;
}

export const titles = {
  putBack: (name: Name, { deprecated, beside }: Comeback): Title =>
    beside
      ? {
          en: `Keep ${name.en} beside ${beside.en}${deprecated ? ', as deprecated' : ''}`,
          ja: `${beside.ja}と並べて ${name.ja}を${deprecated ? '非推奨として' : ''}残す`,
        }
      : {
          en: `Put ${name.en} back${deprecated ? ' as deprecated' : ''}`,
          ja: `${name.ja}を${deprecated ? '非推奨として' : ''}元に戻す`,
        },
  optional: (name: Name): Title => ({ en: `Make ${name.en} optional`, ja: `${name.ja}を任意にする` }),
  required: (name: Name): Title => ({ en: `Make ${name.en} required`, ja: `${name.ja}を必須にする` }),
  takeOut: (name: Name): Title => ({ en: `Take ${name.en} out again`, ja: `${name.ja}を取り除く` }),
  keepValues: (values: readonly FactValue[]): Title => ({
    en: `Keep the ${valueWord(values)} ${valuesInWords.en(values)}`,
    ja: `値 ${valuesInWords.ja(values)} を残す`,
  }),
  takeValuesOut: (values: readonly FactValue[]): Title => ({
    en: `Take the ${valueWord(values)} ${valuesInWords.en(values)} out again`,
    ja: `値 ${valuesInWords.ja(values)} を取り除く`,
  }),
  setBack: (field: string, value: string): Title => ({
    en: `Set \`${field}\` back to ${value}`,
    ja: `\`${field}\` を ${value} に戻す`,
  }),
  callAgain: (now: Name, before: Name): Title => ({
    en: `Call ${now.en} ${before.en} again`,
    ja: `${now.ja}の名前を ${before.ja}に戻す`,
  }),
  asItWas: (name: Name): Title => ({ en: `Put ${name.en} back as it was`, ja: `${name.ja}を以前の内容に戻す` }),
} as const;

const valueWord = ({ length }: readonly FactValue[]): string => (length === 1 ? 'value' : 'values');
