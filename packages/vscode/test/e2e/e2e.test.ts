// What people do with the extension, in the newest and in the oldest Visual Studio Code that is supported.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumPath } from './chromium.ts';
import type { Editor } from './editor.ts';
import { openEditor } from './editor.ts';
import type { Repository } from './repository.ts';
import { createRepository } from './repository.ts';

const pictures = fileURLToPath(new URL('../../../../.cache/vscode/pictures', import.meta.url));

for (const { name, folder, isThere } of inject('editors')) {
  const missing = chromiumPath === undefined ? 'Chromium' : isThere ? undefined : 'VS Code';
  if (missing)
    console.warn(`SKIPPED: the extension in VS Code ${name}: ${missing} is missing; get it: npm run setup:vscode`);

  describe.skipIf(missing !== undefined)(`VS Code, the ${name}`, () => {
    let repository: Repository;
    let editor: Editor;

    beforeAll(async () => {
      repository = createRepository();
      editor = await openEditor({
        program: folder,
        vsix: inject('packages').computer.file,
        workspace: repository.folder,
        file: 'openapi.yaml',
        pictures: join(pictures, name),
      });
    });

    afterAll(async () => {
      await editor?.close();
      repository?.remove();
    });

    test('a field that is made shorter breaks, with what shows it', async () => {
      const { page } = editor;
      await editor.until('the status bar', async () => (await statusOf(editor)).includes('no changes · '));
      await editor.replaceLine(152, '        title: { type: string, maxLength: 80 }');
      await editor.until('a breaking change', async () => (await statusOf(editor)).includes('1 breaking'));
      const problems = await editor.problems();
      expect(problems).toContain('maxLength went from 200 down to 80');
      await editor.picture('diagnostic');
      expect(problems).toContain('{"title": "a" × 81}');
      await editor.picture('diagnostic');
      await page.keyboard.press('Control+1');
    });
  });
}

const statusOf = async ({ page }: Editor): Promise<string> =>
  (await page
    .locator('.statusbar-item[id*="breakwater"]')
    .textContent()
    .catch(() => '')) ?? '';
