// Packs the extension before it is tested, and says which editors there are to try it in.
import { editors, folderOf, isSetUp } from './setup-vscode.mjs';
import { packExtension } from './vsix.mjs';

/** @param {{ provide(name: string, value: unknown): void }} project */
export const setup = async project => {
  project.provide('packages', await packExtension());
  project.provide(
    'editors',
    editors.map(editor => ({ name: editor.name, folder: folderOf(editor), isThere: isSetUp(editor) })),
  );
};
