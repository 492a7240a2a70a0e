// How people have their editor: several folders in one window, settings that change while it runs, other colours, no mouse.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { barriersOn, browserPath } from '../../../core/test/browser/chromium.ts';
import type { Editor } from './editor.ts';
import { openEditor } from './editor.ts';
import type { Repository } from './repository.ts';
import { createRepository } from './repository.ts';

const pictures = fileURLToPath(new URL('../../../../.cache/vscode/pictures/circumstances', import.meta.url));
const newest = inject('editors').find(({ name }) => name === 'newest');

const settings = {
  'breakwater.base': '',
  'breakwater.codeLens': true,
  'breakwater.inlayHints': true,
  'workbench.colorTheme': 'Dark Modern',
};

describe.skipIf(browserPath === undefined || newest?.isThere !== true)('VS Code with several folders', () => {
  let planner: Repository;
  let travel: Repository;
  let editor: Editor;
  let windowFile: string;

  beforeAll(async () => {
    planner = createRepository();
    travel = createRepository();
    writeFileSync(join(travel.folder, 'breakwater.yaml'), 'base: { revision: v1.4.0 }\n');
    const folders = [planner, travel].map(({ folder }) => ({ path: folder }));
    windowFile = join(planner.folder, 'all.code-workspace');
    writeFileSync(windowFile, JSON.stringify({ folders, settings }, null, 2));
    editor = await openEditor({
      program: newest?.folder ?? '',
      vsix: inject('packages').computer.file,
      workspace: windowFile,
      file: join(planner.folder, 'openapi.yaml'),
      pictures,
    });
    await editor.untilStatus('no changes · main');
  });

  afterAll(async () => {
    await editor?.close();
    planner?.remove();
    travel?.remove();
  });

  /** In the file of the workspace, as people write it. */
  const set = async (from: string, to: string) => {
    await editor.open('all.code-workspace');
    await editor.replaceText(from, to);
    await editor.page.keyboard.press('Control+s');
    await editor.until(`${to} is stored`, async () => readFileSync(windowFile, 'utf8').includes(to));
    await editor.openAgain('openapi.yaml');
  };

  test('each folder goes by its own configuration', async () => {
    await editor.open(join(travel.folder, 'parts/schemas.yaml'));
    await editor.untilStatus('no changes · v1.4.0');
    await editor.run('View: Revert and Close Editor');
    await editor.untilStatus('no changes · main');
  });

  test('the base, the lenses and the hints follow their settings at once', async () => {
    await editor.goToLine(152);
    await editor.untilText('.codelens-decoration', 'used by 3 operations');
    await set('"breakwater.codeLens": true', '"breakwater.codeLens": false');
    await editor.untilText('.codelens-decoration', 'used by', false);
    await set('"breakwater.codeLens": false', '"breakwater.codeLens": true');
    await editor.untilText('.codelens-decoration', 'used by 3 operations');
    await editor.goToLine(46);
    await editor.untilText('.view-lines', 'Created');
    await set('"breakwater.inlayHints": true', '"breakwater.inlayHints": false');
    await editor.untilText('.view-lines', 'Created', false);
    await set('"breakwater.base": ""', '"breakwater.base": "v1.4.0"');
    await editor.untilStatus('no changes · v1.4.0');
    await set('"breakwater.base": "v1.4.0"', '"breakwater.base": ""');
    await editor.untilStatus('no changes · main');
  });

  const chooseBase = async (item: string) => {
    await editor.run('Breakwater: Choose Base…');
    await editor.untilText('.quick-input-list', 'rename-title');
    await editor.choose(item);
  };

  test('a branch, a commit and the last commit are bases', async () => {
    await chooseBase('rename-title');
    await editor.untilStatus('no changes · rename-title');
    await chooseBase('Other revision');
    await editor.answer('', 'HEAD~1');
    await editor.untilStatus('no changes · HEAD~1');
    await chooseBase('Last commit');
    await editor.untilStatus('no changes · HEAD');
    await chooseBase('Where the branch began');
    await editor.untilStatus('no changes · main');
  });

  test('without a mouse: from the view of changes to the change, to its base and to its rule', async () => {
    const { keyboard } = editor.page;
    await editor.replaceLine(152, '        title: { type: string, maxLength: 80 }');
    await editor.untilStatus('1 breaking · main');
    await editor.goToLine(1);
    await editor.run('Breakwater: Focus on Changes View');
    await editor.untilText('.pane-body', 'NewPlan.title');
    await keyboard.press('End');
    await keyboard.press('Enter');
    await editor.untilText('.statusbar', 'Ln 152');
    await editor.run('Breakwater: Focus on Changes View');
    await keyboard.press('Shift+F10');
    await editor.untilText('.monaco-menu', 'Explain Rule');
    await editor.picture('menu');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await editor.untilText('.statusbar', 'Ln 152, Col 46');
    await editor.untilText('.editor-instance', 'maxLength: 200');
    await editor.run('View: Revert and Close Editor');
    await editor.page.keyboard.press('Control+1');
  });

  test('what the guide says can be copied', async () => {
    await editor.run('Breakwater: Copy Migration Guide as Markdown');
    await editor.untilText('.statusbar', 'The migration guide is on the clipboard.');
    expect(await editor.page.evaluate('navigator.clipboard.readText()')).toContain('# Migration guide');
  });

  let theme = settings['workbench.colorTheme'];

  test.each(['Light Modern', 'Default High Contrast', 'Default High Contrast Light'])(
    'in the theme %s nothing of the guide is a barrier',
    async name => {
      await set(`"${theme}"`, `"${name}"`);
      theme = name;
      await editor.run('Breakwater: Show Migration Guide');
      const page = await editor.webview('Clients have to change before they use this version');
      await page.locator('summary').first().waitFor();
      await editor.picture(name.toLowerCase().replaceAll(' ', '-'));
      expect(await barriersOn(page)).toEqual([]);
      await editor.openAgain('openapi.yaml');
      await editor.run('View: Close Editors in Other Groups');
    },
  );
});
