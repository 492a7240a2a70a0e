// Goes to a place that the server named.
import { Range, Uri, window } from 'vscode';
import type { Location } from 'vscode-languageclient';

export const showLocation = async ({ uri, range }: Location): Promise<void> => {
  await window.showTextDocument(Uri.parse(uri), { selection: rangeOf(range), preview: true });
};

const rangeOf = ({ start, end }: Location['range']): Range =>
  new Range(start.line, start.character, end.line, end.character);
