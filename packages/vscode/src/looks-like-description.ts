// Whether a document is an OpenAPI description, by its beginning: it is asked of every document that is opened.
import { statesVersion } from '@breakwater/core';
import type { TextDocument } from 'vscode';
import { Range } from 'vscode';

export const looksLikeDescription = (document: TextDocument): boolean =>
  languages.includes(document.languageId) && statesVersion(document.getText(beginning));

const languages: readonly string[] = ['yaml', 'json', 'jsonc'];
const beginning = new Range(0, 0, 200, 0);
