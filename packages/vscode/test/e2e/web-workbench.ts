// Serves the workbench of Visual Studio Code for browsers as vscode.dev does: without any server of VS Code behind it, so that
// extensions run in a web worker.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface WebWorkbenchOptions {
  /** Where the editor is: it holds `package`. */
  readonly program: string;
  /** The folders of extensions, or what is in them, by the name under which they are served. */
  readonly extensions: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly folder: { readonly scheme: string; readonly authority: string; readonly path: string };
  readonly settings: object;
}

export interface WebWorkbench {
  readonly address: string;
  close(): Promise<void>;
}

export const serveWebWorkbench = async (options: WebWorkbenchOptions): Promise<WebWorkbench> => {
  const editor = join(options.program, 'package/lib/vscode');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    contentOf(decodeURIComponent(pathname)).then(
      content => {
        const type = types[extname(pathname)] ?? (pathname === '/' ? 'text/html' : 'application/octet-stream');
        response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Its content security policy knows no other name.
  const authority = `localhost:${port}`;

  const contentOf = async (path: string): Promise<string | Buffer> => {
    if (path === '/') return page(editor, configuration(options, authority));
    const [, area = '', ...names] = path.split('/');
    if (area === 'static') {
      const content = await readFile(inside(editor, names.join('/')));
      return path.endsWith('/workbench/workbench.js') ? withoutServer(content.toString()) : content;
    }
    const [name = '', ...rest] = names;
    const extension = area === 'extensions' ? options.extensions[name] : undefined;
    const file = rest.join('/');
    if (typeof extension === 'string') return readFile(inside(extension, file));
    const content = extension?.[file];
    if (content === undefined) throw new Error(`there is no ${path}`);
    return content;
  };

  return {
    address: `http://${authority}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const inside = (folder: string, path: string): string => {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder)) throw new Error(`${path} is outside`);
  return file;
};

const configuration = ({ extensions, folder, settings }: WebWorkbenchOptions, authority: string): object => ({
  additionalBuiltinExtensions: Object.keys(extensions).map(name => ({
    scheme: 'http',
    authority,
    path: `/extensions/${name}`,
  })),
  folderUri: folder,
  configurationDefaults: settings,
  // Extensions have an origin of their own, as at vscode.dev.
  productConfiguration: { quality: 'stable', webEndpointUrlTemplate: `http://{{uuid}}.${authority}/static` },
  webviewEndpoint: `http://${authority}/static/out/vs/workbench/contrib/webview/browser/pre/`,
  enableTelemetry: false,
  // The build at hand asks for these.
  isEnabledFileDownloads: true,
  isEnabledFileUploads: true,
  isEnabledCoderGettingStarted: false,
});

const page = (editor: string, settings: object): string => {
  const template = readFileSync(join(editor, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
  const values: Readonly<Record<string, string>> = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(settings).replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/static',
    WORKBENCH_NLS_FALLBACK_URL: '/static/out/nls.messages.js',
    WORKBENCH_NLS_URL: '/static/out/nls.messages.js',
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
};

/** The build at hand believes that there always is a server, and that settings are kept there. */
const withoutServer = (script: string): string =>
  [
    [/,remoteAuthority:location\.host\}/, '}'],
    [/(\.file\()this\.userDataPath(\)\.with\(\{scheme:\w+\.)vscodeRemote(\}\),"User"\))/, '$1"/"$2vscodeUserData$3'],
  ].reduce((text, [known = '', changed = '']) => {
    if (text.search(known) < 0) throw new Error(`the workbench is not as expected: ${String(known)}`);
    return text.replace(known, changed as string);
  }, script);
