// The language server as the extension of VS Code starts it: by itself, on the channel that the command line names.
import { createConnection } from 'vscode-languageserver/node';
import { serveEditor } from './serve-editor.ts';

serveEditor(createConnection(), new URL('./analyst.mjs', import.meta.url));
