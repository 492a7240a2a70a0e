// What people do with the extension in Visual Studio Code for browsers, as at vscode.dev: no git, no disk, and the extension in a web worker.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { browserPath } from '../../../core/test/browser/chromium.ts';
import type { Editor } from './editor.ts';
import { descriptions } from './repository.ts';
import type { Stage } from './steps.ts';
import { breakAndMend, deprecate, otherForms } from './steps.ts';
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
  const missing = browserPath === undefined ? 'Chromium' : isThere ? undefined : 'VS Code';
  if (missing)
    console.warn(
      `SKIPPED: the extension in VS Code ${name} for browsers: ${missing} is missing; get it: npm run setup:vscode`,
    );

  describe.skipIf(missing !== undefined)(`VS Code for browsers, the ${name}`, () => {
    let editor: Editor;
    const stage: Stage = { editor: () => editor, base: file => `published/${file}` };

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

    breakAndMend(stage);
    deprecate(stage);
    otherForms(stage);

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
