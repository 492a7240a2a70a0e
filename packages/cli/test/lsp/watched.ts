// Which files an editor tells a server of: those that match the patterns that it registered.
import type { DidChangeWatchedFilesRegistrationOptions, Registration } from 'vscode-languageserver';

/** Patterns without a base are for the folders that are open. */
export const watches = (registrations: readonly Registration[], folders: readonly string[], uri: string): boolean =>
  registrations
    .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
    .flatMap(({ registerOptions }) => (registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers)
    .some(({ globPattern }) => {
      if (typeof globPattern === 'string')
        return folders.some(folder => uri.startsWith(`${folder}/`)) && expressionOf(globPattern).test(uri);
      const base = typeof globPattern.baseUri === 'string' ? globPattern.baseUri : globPattern.baseUri.uri;
      return uri.startsWith(`${base}/`) && expressionOf(globPattern.pattern).test(uri.slice(base.length));
    });

/** Of the patterns of the protocol, those that are in use. */
const expressionOf = (pattern: string): RegExp => {
  const parts: Readonly<Record<string, string>> = {
    '**/': '(?:.*/)?',
    '**': '.*',
    '*': '[^/]*',
    '{': '(?:',
    '}': ')',
    ',': '|',
    '.': '\\.',
  };
  return new RegExp(`(?:^|/)${pattern.replaceAll(/\*\*\/|\*\*|[*{},.]/g, part => parts[part] ?? part)}$`);
};
