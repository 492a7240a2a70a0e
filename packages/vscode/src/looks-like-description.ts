// Whether a document is an OpenAPI description, by its beginning: it is asked of every document that is opened.
import type { TextDocument } from 'vscode';
import { Range } from 'vscode';

export const looksLikeDescription = (document: TextDocument): boolean =>
  languages.includes(document.languageId) && statesVersion.test(document.getText(beginning));

const languages: readonly string[] = ['yaml', 'json', 'jsonc'];
const beginning = new Range(0, 0, 200, 0);
const statesVersion = /(?:^|[{,])\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.\d/m;
