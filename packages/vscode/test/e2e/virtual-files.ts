// A folder that is on no disk, as repositories are that nobody cloned: an extension that holds it in memory.
import type * as vscode from 'vscode';

/** Of the repositories that vscode.dev opens. */
export const scheme = 'vscode-vfs';

/** By the path in the extension. `files` are by their path in the folder. */
export const virtualFiles = (
  files: Readonly<Record<string, string>>,
): Readonly<Record<'package.json' | 'extension.js', string>> => ({
  'package.json': JSON.stringify({
    name: 'virtual-files',
    publisher: 'breakwater-test',
    version: '1.0.0',
    engines: { vscode: '^1.96.0' },
    browser: './extension.js',
    activationEvents: [`onFileSystem:${scheme}`],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
  }),
  'extension.js': `exports.activate = context => context.subscriptions.push((${provide.toString()})(require('vscode'), ${JSON.stringify({ scheme, files })}));`,
});

/** Runs in the editor: it can use nothing of what is around it. */
const provide = (
  { EventEmitter, FileSystemError, FileType, workspace }: typeof vscode,
  { scheme, files }: { readonly scheme: string; readonly files: Readonly<Record<string, string>> },
) => {
  const contents = new Map<string, Uint8Array>();
  for (const [path, text] of Object.entries(files)) contents.set(`/${path}`, new TextEncoder().encode(text));
  const changed = new EventEmitter<never[]>();
  const namesIn = (folder: string): ReadonlyMap<string, number> => {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    const inside = [...contents.keys()].filter(path => path.startsWith(prefix)).map(path => path.slice(prefix.length));
    return new Map(
      inside.map(path => {
        const [name = '', ...rest] = path.split('/');
        return [name, rest.length === 0 ? FileType.File : FileType.Directory] as const;
      }),
    );
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose: () => undefined }),
    stat: (uri: vscode.Uri): vscode.FileStat => {
      const content = contents.get(uri.path);
      if (content) return { type: FileType.File, ctime: 0, mtime: 0, size: content.length };
      if (namesIn(uri.path).size === 0) throw FileSystemError.FileNotFound(uri);
      return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    },
    readDirectory: uri => [...namesIn(uri.path)],
    readFile: uri => {
      const content = contents.get(uri.path);
      if (!content) throw FileSystemError.FileNotFound(uri);
      return content;
    },
    writeFile: (uri, content) => void contents.set(uri.path, content),
    createDirectory: () => undefined,
    delete: uri => void contents.delete(uri.path),
    rename: uri => {
      throw FileSystemError.NoPermissions(uri);
    },
  };
  return workspace.registerFileSystemProvider(scheme, provider, { isCaseSensitive: true });
};
