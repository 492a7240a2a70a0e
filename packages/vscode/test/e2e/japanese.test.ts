// In Japanese, in a folder that nobody trusts yet: what works there, what people are told, and what trust brings.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { browserPath } from '../../../core/test/browser/chromium.ts';
import type { Editor } from './editor.ts';
import { openEditor } from './editor.ts';
import type { Repository } from './repository.ts';
import { createRepository } from './repository.ts';

const pictures = fileURLToPath(new URL('../../../../.cache/vscode/pictures/japanese', import.meta.url));
const newest = inject('editors').find(({ name }) => name === 'newest');

describe.skipIf(browserPath === undefined || newest?.isThere !== true)('VS Code in Japanese', () => {
  let repository: Repository;
  let editor: Editor;

  beforeAll(async () => {
    repository = createRepository();
    editor = await openEditor({
      program: newest?.folder ?? '',
      vsix: inject('packages').computer.file,
      workspace: repository.folder,
      file: 'openapi.yaml',
      pictures,
      language: 'ja',
      settings: {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
      },
    });
  });

  afterAll(async () => {
    await editor?.close();
    repository?.remove();
  });

  test('without trust there are conventions, and the reason why there is no base', async () => {
    await editor.untilStatus('比較元なし');
    await editor.untilProblem('認証が必須ですが、401 が記載されていません');
    await editor.page.keyboard.press('Control+1');
    await editor.run('Focus on 変更 View');
    await editor.untilText('.pane-body', 'フォルダーが信頼されていないため');
    await editor.run('Breakwater: Choose Base…');
    await editor.choose('フォルダーを信頼…');
    await editor.picture('restricted');
  });

  test('with trust the base is there at once', async () => {
    await editor.page.locator('.workspace-trust-editor').getByText('Trust', { exact: true }).click();
    await editor.untilStatus('変更なし · main');
    // The button that had the focus is gone.
    await editor.page.getByText('You trust this folder').click();
    await editor.page.keyboard.press('Escape');
  });

  test('status bar, views, findings, hovers and fixes are in Japanese', async () => {
    await editor.openAgain('openapi.yaml');
    await editor.replaceLine(152, '        title: { type: string, maxLength: 80 }');
    await editor.untilStatus('破壊的変更 1 件 · main · 次は 2.0.0');
    await editor.untilText('.pane-body', 'maxLength が 200 から 80 に短くなりました');
    await editor.untilText('.codelens-decoration', '3 件のオペレーションで使用');
    await editor.goToLine(152, 37);
    await editor.run('Show or Focus Hover');
    await editor.untilText('.monaco-hover', '破壊的 · max-length-decreased');
    await editor.picture('hover');
    await editor.page.keyboard.press('Escape');
    await editor.quickFix('`maxLength` を 200 に戻す');
    await editor.untilStatus('変更なし · main');
  });
});
