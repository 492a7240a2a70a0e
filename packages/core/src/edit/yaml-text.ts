// A value as a YAML document of its own, in the usual style.
import type { JsonValue } from './edit.ts';
import type { Style } from './style.ts';
import { blockText } from './value-text.ts';

export const yamlText = (value: JsonValue): string => {
  const { head, lines } = blockText(value, usual, 0);
  return `${(head === '' ? lines : [head, ...lines]).join('\n')}\n`;
};

const quotes = { mark: "'", always: false } as const;

const usual: Style = {
  format: 'yaml',
  lineBreak: '\n',
  step: 2,
  listStep: 2,
  quotes,
  keyQuotes: quotes,
  shortLists: true,
  flow: { colon: ': ', comma: ', ', inBraces: ' ', inBrackets: '', indentation: undefined },
};
