// What people do with the extension, in the newest and in the oldest Visual Studio Code that is supported.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browserPath } from '../../../core/test/browser/chromium.ts';
import type { Editor } from './editor.ts';
import { openEditor } from './editor.ts';
import type { Repository } from './repository.ts';
import { createRepository } from './repository.ts';
import type { Stage } from './steps.ts';
import { breakAndMend, deprecate, otherForms } from './steps.ts';

const pictures = fileURLToPath(new URL('../../../../.cache/vscode/pictures', import.meta.url));

for (const { name, folder, isThere } of inject('editors')) {
  const missing = browserPath === undefined ? 'Chromium' : isThere ? undefined : 'VS Code';
  if (missing)
    console.warn(`SKIPPED: the extension in VS Code ${name}: ${missing} is missing; get it: npm run setup:vscode`);

  describe.skipIf(missing !== undefined)(`VS Code, the ${name}`, () => {
    let repository: Repository;
    let editor: Editor;
    const stage: Stage = { editor: () => editor, base: () => 'main' };

    beforeAll(async () => {
      repository = createRepository();
      editor = await openEditor({
        program: folder,
        vsix: inject('packages').computer.file,
        workspace: repository.folder,
        file: 'openapi.yaml',
        pictures: join(pictures, name),
      });
      await editor.untilStatus('no changes · main');
    });

    afterAll(async () => {
      await editor?.close();
      repository?.remove();
    });

    breakAndMend(stage);

    test.runIf(name === 'newest')('what breaks is accepted with a reason, and that is taken back', async () => {
      const waivers = join(repository.folder, 'breakwater.waivers.yaml');
      await editor.replaceLine(152, '        title: { type: string, maxLength: 80 }');
      await editor.untilStatus('1 breaking · main');
      await editor.goToLine(152, 37);
      await editor.quickFix('Accept max-length-decreased');
      await editor.answer('maxLength went from 200 down to 80', 'Titles are never that long');
      await editor.answer('Until when?', '2020-01-31');
      await editor.untilText('.quick-input-message', '2020-01-31 is over already');
      await editor.picture('waiver');
      await editor.answer('2020-01-31 is over already', '');
      await editor.untilStatus('1 accepted · main');
      await editor.untilProblem('maxLength', false);
      await editor.until('it is stored', async () => {
        return readFileSync(waivers, 'utf8').includes('reason: Titles are never that long\n');
      });
      await editor.open('breakwater.waivers.yaml');
      await editor.untilText('.view-lines', 'Titles are never that long');
      await editor.goToLine(1);
      await editor.page.keyboard.press('Control+z');
      await editor.untilStatus('1 breaking · main');
      await editor.until('undo', async () => !existsSync(waivers));
    });

    test.runIf(name === 'newest')('the rule at the cursor is explained first', async () => {
      await editor.openAgain('openapi.yaml');
      await editor.goToLine(27, 9);
      await editor.run('Breakwater: Explain Rule…');
      await editor.choose('error-4xx-required');
      await editor.webview('Without a description it cannot tell them apart');
      await editor.picture('rule');
      await editor.openAgain('openapi.yaml');
    });

    test.runIf(name === 'newest')('a place is excepted from a rule, in one step', async () => {
      await editor.goToLine(27, 9);
      await editor.quickFix('Except this place from error-4xx-required');
      await editor.answer('neither a 4XX response', 'The gateway refuses');
      await editor.answer('Until when?', '');
      await editor.untilText('.view-lines', 'reason: The gateway refuses');
      await editor.page.keyboard.press('Control+z');
      await editor.until('undo', async () => !(await editor.text()).includes('The gateway refuses'));
    });

    test.runIf(name === 'newest')('the guide is exported as a page, as Markdown and as data', async () => {
      const guides = [
        ['migration.html', '<!doctype html>', '.notifications-toasts'],
        ['migration.md', '# Migration guide', '.tab.active'],
        ['migration.json', '"format": "breakwater/migration@1"', '.tab.active'],
      ] as const;
      for (const [file, beginning, shown] of guides) {
        const path = join(repository.folder, file);
        await editor.run('Breakwater: Export Migration Guide…');
        await editor.save(path);
        await editor.untilText(shown, file);
        expect(readFileSync(path, 'utf8')).toContain(beginning);
        await editor.openAgain('openapi.yaml');
      }
      await editor.replaceLine(152, '        title: { type: string, maxLength: 200 }');
      await editor.untilStatus('no changes · main');
    });

    deprecate(stage);

    test('another base is a choice away', async () => {
      await editor.run('Breakwater: Choose Base…');
      await editor.choose('v1.4.0');
      await editor.untilStatus('no changes · v1.4.0');
      await editor.run('Breakwater: Choose Base…');
      // The list is drawn again when the names that git has come.
      await editor.untilText('.quick-input-list', 'v1.4.0');
      await editor.choose('Where the branch began');
      await editor.untilStatus('no changes · main');
    });

    otherForms(stage);
  });
}
