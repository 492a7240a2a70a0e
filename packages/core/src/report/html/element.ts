// Elements of HTML as text.
import { escaped } from './html-page.ts';

/** `content` is HTML; values of attributes are text. An attribute that is `true` has no value, one that is `false` is left out. */
export const element = (
  tag: string,
  content: string,
  attributes: Readonly<Record<string, string | boolean>> = {},
): string => `<${tag}${attributesOf(attributes)}>${content}</${tag}>`;

/** One that has no content and no end. */
export const voidElement = (tag: string, attributes: Readonly<Record<string, string | boolean>>): string =>
  `<${tag}${attributesOf(attributes)}>`;

const attributesOf = (attributes: Readonly<Record<string, string | boolean>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');

/** Of a sentence, what is between backticks. */
export const withCode = (sentence: string): string => escaped(sentence).replaceAll(/`([^`]*)`/g, '<code>$1</code>');
