// A real Visual Studio Code for browsers with the extension as it is packed for them, over a folder that is on no disk.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Editor, EditorOptions } from './editor.ts';
import { openPage, quiet } from './editor.ts';
import { scheme, virtualFiles } from './virtual-files.ts';
import { serveWebWorkbench } from './web-workbench.ts';

export interface WebEditorOptions extends Omit<EditorOptions, 'workspace'> {
  /** By their path in the folder. */
  readonly files: Readonly<Record<string, string>>;
}

export const openWebEditor = async ({ program, vsix, files, file, pictures }: WebEditorOptions): Promise<Editor> => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-web-editor-'));
  const workspace = { scheme, authority: 'github', path: '/acme/planner' };
  const inWorkspace = Object.entries(files).map(([path, text]) => [`acme/planner/${path}`, text] as const);
  const workbench = await serveWebWorkbench({
    program,
    extensions: { breakwater: unpacked(program, vsix, folder), files: virtualFiles(Object.fromEntries(inWorkspace)) },
    folder: workspace,
    settings: quiet,
  });
  const payload = JSON.stringify([['openFile', `${scheme}://${workspace.authority}${workspace.path}/${file}`]]);
  const editor = await openPage({
    address: `${workbench.address}?${new URLSearchParams({ payload }).toString()}`,
    profile: join(folder, 'browser'),
    file,
    pictures,
    end: async () => {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  });
  return {
    ...editor,
    // Nobody searches in that folder: a file is opened by its path.
    open: async name => {
      await editor.run('File: Open File...');
      const input = editor.page.locator('.quick-input-widget .quick-input-box input').first();
      await editor.until('asks for a path', async () => (await input.inputValue()).startsWith(workspace.path));
      await input.fill(`${workspace.path}/${name}`);
      await input.press('Enter');
      await editor.untilOpen(name);
    },
  };
};

/** As the editor unpacks it. */
const unpacked = (program: string, vsix: string, folder: string): string => {
  const extensions = join(folder, 'extensions');
  execFileSync(
    join(program, 'node'),
    [
      join(program, 'package/lib/vscode/out/server-main.js'),
      '--server-data-dir',
      folder,
      '--extensions-dir',
      extensions,
      '--accept-server-license-terms',
      '--install-extension',
      vsix,
    ],
    { stdio: 'ignore' },
  );
  const [name] = readdirSync(extensions).filter(it => it.startsWith('breakwater.'));
  if (name === undefined) throw new Error(`the editor does not take ${vsix}`);
  return join(extensions, name);
};
