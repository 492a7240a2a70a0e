// What people do with the extension, in the newest and in the oldest Visual Studio Code that is supported.
import { existsSync, readFileSync } from 'node:fs';
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
      await editor.untilStatus('no changes · main');
    });

    afterAll(async () => {
      await editor?.close();
      repository?.remove();
    });

    test('a length that becomes shorter breaks, with what shows it', async () => {
      await editor.replaceLine(152, '        title: { type: string, maxLength: 80 }');
      await editor.untilStatus('1 breaking · main · next 2.0.0');
      await editor.untilProblem('is now rejected');
      const problems = await editor.problems();
      expect(problems).toContain('NewPlan.title: maxLength went from 200 down to 80');
      expect(problems).toContain('{"title": "a" × 81} was accepted and is now rejected');
      await editor.picture('diagnostic');
    });

    test('the line in the base is one click away', async () => {
      const { page } = editor;
      await editor.problems();
      await page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'in main' }).dblclick();
      await editor.untilText('.statusbar', 'Ln 152, Col 46');
      await editor.untilText('.editor-instance', 'maxLength: 200');
      await editor.picture('base');
      await editor.openAgain('openapi.yaml');
    });

    test('hovers and lenses tell what it means', async () => {
      await editor.goToLine(152, 37);
      await editor.run('Show or Focus Hover');
      await editor.untilText('.monaco-hover', 'was accepted and is now rejected');
      await editor.picture('hover');
      await editor.untilText('.codelens-decoration', 'used by 3 operations');
      await editor.goToLine(35);
      await editor.untilText('.codelens-decoration', '1 breaking');
      await editor.picture('lens');
    });

    test('the view of changes lists it by level and operation', async () => {
      await editor.run('Breakwater: Focus on Changes View');
      await editor.untilText('.pane-body', 'Breaking');
      await editor.untilText('.pane-body', 'POST /plans');
      await editor.untilText('.pane-body', 'NewPlan.title');
      await editor.picture('changes');
    });

    test('the migration guide stands beside it and follows', async () => {
      await editor.openAgain('openapi.yaml');
      await editor.run('Breakwater: Show Migration Guide');
      const page = await editor.webview('Clients have to change before they use this version');
      await page.locator('summary').first().waitFor();
      await editor.picture('guide');
      await editor.openAgain('openapi.yaml');
      await editor.replaceLine(152, '        title: { type: string, maxLength: 40 }');
      await editor.webview('at most 40|down to 40|maxLength: 40');
      await editor.run('View: Close Editors to the Right');
    });

    test('a quick fix mends it, and the finding goes', async () => {
      const { page } = editor;
      await editor.openAgain('openapi.yaml');
      await editor.goToLine(152, 37);
      await editor.quickFix('Set `maxLength` back to 200');
      await editor.untilStatus('no changes · main');
      await editor.untilText('.view-lines', 'maxLength: 200');
      await editor.untilProblem('maxLength', false);
      await page.keyboard.press('Control+1');
    });

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

    test('an operation is deprecated, and that is taken back', async () => {
      await editor.goToLine(17);
      await editor.run('Breakwater: Deprecate Operation…');
      await editor.choose('GET /plans');
      await editor.choose('Nothing');
      await editor.picture('deprecate');
      await editor.choose(/From \d{4}-\d\d-\d\d until/);
      await editor.answer('Why, in one sentence for clients', 'Plans have stages now.');
      await editor.choose('Write');
      await editor.untilText('.view-lines', 'x-deprecated-reason');
      await editor.untilText('.pane-body', 'GET /plans');
      await editor.picture('deprecated');
      await editor.run('Breakwater: Take Back Deprecation…');
      await editor.choose('GET /plans');
      await editor.choose('Write');
      await editor.untilStatus('no changes · main');
    });

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

    test('JSON is served alike', async () => {
      await editor.open('json/openapi.json');
      await editor.untilStatus('no changes · main');
      await editor.replaceText('"maxLength": 200', '"maxLength": 80');
      await editor.untilStatus('1 breaking · main');
      await editor.picture('json');
    });

    test('a part of a description breaks what refers to it', async () => {
      await editor.open('parts/schemas.yaml');
      await editor.untilStatus('no changes · main');
      await editor.replaceText('maxLength: 200', 'maxLength: 80');
      await editor.untilStatus('1 breaking · main');
      await editor.untilProblem('maxLength went from 200 down to 80');
      await editor.picture('parts');
    });
  });
}
