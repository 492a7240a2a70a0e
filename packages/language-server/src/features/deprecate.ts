// `breakwater/deprecate` and `breakwater/undeprecate`: what would be written, for the editor to write.
import type { DeprecationFault, DeprecationOptions, Description, Written } from '@breakwater/core';
import { deprecate, deprecationWords, isDeprecationFault, undeprecate } from '@breakwater/core';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { deprecateMessages } from '../messages/deprecate.ts';
import type { DeprecationEdit } from '../protocol.ts';
import type { View } from '../view.ts';
import { ownFeature } from './feature.ts';

export const deprecateOperation = ownFeature('breakwater/deprecate', (view, { operation, uri: _, ...asked }) =>
  answer(view, (description, options) => deprecate(description, { thing: operation, ...asked }, options)),
);

export const undeprecateOperation = ownFeature('breakwater/undeprecate', (view, { operation }) =>
  answer(view, (description, options) => undeprecate(description, operation, options)),
);

const answer = (
  { description, document, text, configuration, language, now, spelled }: View,
  write: (description: Description, options: DeprecationOptions) => Written | DeprecationFault,
): DeprecationEdit => {
  // Where a mistake is being made, places in what could be read last are not those of the text.
  if (!description || document?.text !== text) return { refused: deprecateMessages[language].unreadable };
  const written = write(description, { settings: configuration.ruleset.settings, now, language });
  const words = deprecationWords[language];
  if (isDeprecationFault(written)) return { refused: words.fault(written) };
  const { draft, things, notes } = written;
  const changes = [...draft.edits].flatMap(([uri, edits]): readonly (readonly [string, TextEdit[]])[] => {
    const before = description.documents.get(uri);
    if (!before || edits.length === 0) return [];
    const positions = TextDocument.create(uri, '', 0, before.text);
    const inLines = edits.map(({ start, end, text: newText }) => ({
      range: { start: positions.positionAt(start), end: positions.positionAt(end) },
      newText,
    }));
    return [[spelled(uri), inLines]];
  });
  if (changes.length === 0) return { refused: words.nothing };
  const [first] = things;
  return {
    edit: { changes: Object.fromEntries(changes) },
    sentences: [...things.map(words.written), ...notes.map(words.note)],
    ...(first?.deprecated !== undefined && { deprecated: first.deprecated }),
    ...(first?.sunset !== undefined && { sunset: first.sunset }),
  };
};
