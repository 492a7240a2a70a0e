// What people do with the extension in Visual Studio Code for browsers, as at vscode.dev: no git, no disk, and the extension in a web worker.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumPath } from './chromium.ts';
import type { Editor } from './editor.ts';
import { descriptions } from './repository.ts';
import { openWebEditor } from './web-editor.ts';

const pictures = fileURLToPath(new URL('../../../../.cache/vscode/pictures', import.meta.url));

const published = Object.entries(descriptions).map(([name, text]) => [`published/${name}`, text] as const);

const files = {
  ...descriptions,
  ...Object.fromEntries(published),
  'breakwater.yaml': 'base: { snapshot: published }\n',
  'yesterday.yaml': (descriptions['openapi.yaml'] ?? '').replace('maxLength: 200', 'maxLength: 300'),
};

for (const { name, folder, isThere } of inject('editors')) {
  const missing = chromiumPath === undefined ? 'Chromium' : isThere ? undefined : 'VS Code';
  if (missing)
    console.warn(
      `SKIPPED: the extension in VS Code ${name} for browsers: ${missing} is missing; get it: npm run setup:vscode`,
    );

  describe.skipIf(missing !== undefined)(`VS Code for browsers, the ${name}`, () => {
    let editor: Editor;

    beforeAll(async () => {
      editor = await openWebEditor({
        program: folder,
        vsix: inject('packages').browser.file,
        files,
        file: 'openapi.yaml',
        pictures: join(pictures, `${name}-web`),
      });
      await editor.untilStatus('no changes · published/openapi.yaml');
    });

    afterAll(() => editor?.close());

    test('conventions are held', async () => {
      await editor.untilProblem('neither a 4XX response nor default says how requests are refused');
      await editor.picture('conventions');
      await editor.page.keyboard.press('Control+1');
    });

    test('a length that becomes shorter breaks, with what shows it', async () => {
      await editor.replaceLine(152, '        title: { type: string, maxLength: 80 }');
      await editor.untilStatus('1 breaking · published/openapi.yaml · next 2.0.0');
      await editor.untilProblem('is now rejected');
      const problems = await editor.problems();
      expect(problems).toContain('NewPlan.title: maxLength went from 200 down to 80');
      expect(problems).toContain('{"title": "a" × 81} was accepted and is now rejected');
      await editor.picture('diagnostic');
    });

    test('the line in the base is one click away', async () => {
      const { page } = editor;
      await editor.problems();
      await page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'in published/openapi.yaml' }).dblclick();
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
      await editor.untilStatus('no changes · published/openapi.yaml');
      await editor.untilText('.view-lines', 'maxLength: 200');
      await editor.untilProblem('maxLength', false);
      await page.keyboard.press('Control+1');
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
      await editor.untilStatus('no changes · published/openapi.yaml');
    });

    test('JSON is served alike', async () => {
      await editor.open('json/openapi.json');
      await editor.untilStatus('no changes · published/json/openapi.json');
      await editor.replaceText('"maxLength": 200', '"maxLength": 80');
      await editor.untilStatus('1 breaking · published/json/openapi.json');
      await editor.picture('json');
    });

    test('a part of a description breaks what refers to it', async () => {
      await editor.open('parts/schemas.yaml');
      await editor.untilStatus('no changes · published/parts/openapi.yaml');
      await editor.replaceText('maxLength: 200', 'maxLength: 80');
      await editor.untilStatus('1 breaking · published/parts/openapi.yaml');
      await editor.untilProblem('maxLength went from 200 down to 80');
      await editor.picture('parts');
    });

    test('another file is a choice away, and is the base again when somebody comes back', async () => {
      await editor.openAgain('openapi.yaml');
      await editor.run('Breakwater: Choose Base…');
      await editor.picture('choose');
      await editor.choose('yesterday.yaml');
      await editor.untilStatus('1 breaking · yesterday.yaml');
      await editor.page.reload();
      await editor.untilOpen('openapi.yaml');
      await editor.openAgain('openapi.yaml');
      await editor.untilStatus('1 breaking · yesterday.yaml');
    });
  });
}
