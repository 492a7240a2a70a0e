// A real Visual Studio Code with the extension as it is packed, in a real browser, and what people do in it.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { openChromium } from './chromium.ts';

export interface EditorOptions {
  /** Where the editor is: it holds `node` and `package`. */
  readonly program: string;
  readonly vsix: string;
  /** A folder, or a file that names folders. */
  readonly workspace: string;
  /** Relative to the folder, or absolute. */
  readonly file: string;
  /** Where pictures go. */
  readonly pictures: string;
  /** Besides those that keep the editor quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Of the editor and all that is in it. */
  readonly language?: 'en' | 'ja';
}

export interface Editor {
  readonly page: Page;
  open(file: string): Promise<void>;
  untilOpen(file: string): Promise<void>;
  /** Of those that are open. */
  openAgain(file: string): Promise<void>;
  /** By its title in the palette. */
  run(title: string): Promise<void>;
  goToLine(line: number, column?: number): Promise<void>;
  /** Writes over the whole of a line. */
  replaceLine(line: number, text: string): Promise<void>;
  /** Puts a text in the place of the first one in the file. */
  replaceText(from: string, to: string): Promise<void>;
  choose(item: string | RegExp): Promise<void>;
  /** Writes into the box that asks so. */
  answer(question: string, text: string): Promise<void>;
  /** Says where, in the editor's own dialog for files. */
  save(path: string): Promise<void>;
  quickFix(title: string): Promise<void>;
  /** What is to be seen of the document in front. */
  text(): Promise<string>;
  /** What the view of problems shows. */
  problems(): Promise<string>;
  /** Waits until it shows a text, or does not any more. */
  untilProblem(text: string, isShown?: boolean): Promise<void>;
  until(what: string, holds: () => Promise<boolean>): Promise<void>;
  /** Waits until it is there, or is not any more. */
  untilText(selector: string, text: string, isShown?: boolean): Promise<void>;
  /** What the extension says in the status bar. */
  untilStatus(text: string): Promise<void>;
  webview(text: string | RegExp): Promise<Frame>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export const openEditor = async ({
  program,
  vsix,
  workspace,
  file,
  pictures,
  settings = {},
  language = 'en',
}: EditorOptions): Promise<Editor> => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-editor-'));
  for (const kind of ['Machine', 'User']) {
    mkdirSync(join(folder, 'data', kind), { recursive: true });
    writeFileSync(join(folder, 'data', kind, 'settings.json'), JSON.stringify({ ...quiet, ...settings }));
  }
  const node = join(program, 'node');
  const server = join(program, 'package/lib/vscode/out/server-main.js');
  const folders = [
    '--server-data-dir',
    folder,
    '--user-data-dir',
    join(folder, 'data'),
    '--extensions-dir',
    join(folder, 'extensions'),
  ];
  execFileSync(node, [server, ...folders, '--accept-server-license-terms', '--install-extension', vsix], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const running = spawn(
    node,
    [
      server,
      ...folders,
      '--accept-server-license-terms',
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--disable-telemetry',
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const address = await new Promise<string>((found, reject) => {
    let said = '';
    running.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const port = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (port !== undefined) found(`127.0.0.1:${port}`);
    });
    running.on('exit', () => reject(new Error(`the editor did not start: ${said}`)));
  });
  const payload = JSON.stringify([['openFile', `vscode-remote://${address}${resolve(workspace, file)}`]]);
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [kind]: workspace, payload });
  return openPage({
    address: `http://${address}/?${query.toString()}`,
    profile: join(folder, 'browser'),
    file,
    pictures,
    language,
    end: async () => {
      const ended = new Promise(resolve => running.once('exit', resolve));
      running.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  });
};

interface PageOptions extends Pick<EditorOptions, 'file' | 'pictures' | 'language'> {
  readonly address: string;
  /** A folder for the browser. */
  readonly profile: string;
  /** What is done once the browser is closed. */
  readonly end: () => Promise<void>;
}

/** Where the editor is served. */
export const openPage = async (options: PageOptions): Promise<Editor> => {
  const { address, profile, file, pictures, language = 'en', end } = options;
  mkdirSync(pictures, { recursive: true });
  const browser = await openChromium(profile);
  const close = async () => {
    await browser.close();
    await end();
  };
  try {
    const [page = await browser.newPage()] = browser.pages();
    page.setDefaultTimeout(patience);
    await browser.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
    // Extensions go by this variable; the words of the editor itself stay English without a language pack.
    await browser.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`);
    await page.goto(address, { timeout: patience });
    await tabOf(page, file).waitFor({ timeout: patience });
    await untilActive(page);
    return { ...actions(page, pictures), close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** On a busy computer, the host of the extensions now and then does not come up: people load the window again then. */
const untilActive = async (page: Page): Promise<void> => {
  if (await appears(statusItem(page), patience / 2)) return;
  await page.reload();
  await statusItem(page).waitFor({ timeout: patience });
};

const isDone = (done: Promise<void>): Promise<boolean> =>
  done.then(
    () => true,
    () => false,
  );

const appears = (shown: Locator, timeout: number): Promise<boolean> => isDone(shown.waitFor({ timeout }));

const patience = 120_000;

export const quiet = {
  'breakwater.trace.server': 'off',
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.autoIndent': 'none',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.quickSuggestions': { other: 'off', strings: 'off', comments: 'off' },
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const statusIn = '.statusbar-item[id*="breakwater"]';

const statusItem = (page: Page): Locator => page.locator(statusIn).first();

const tabOf = (page: Page, file: string): Locator =>
  page.locator(`.tab[data-resource-name="${file.split('/').at(-1)}"]`).first();

const inFront = (page: Page, file: string): Locator => tabOf(page, file).and(page.locator('.tab.active'));

const actions = (page: Page, pictures: string): Omit<Editor, 'close'> => {
  const input = page.locator('.quick-input-widget .quick-input-box input').first();
  const quickly = async (text: string) => {
    await input.waitFor({ timeout: patience });
    await input.fill(text);
  };
  const rows = page.locator('.quick-input-widget .monaco-list-row');
  const until: Editor['until'] = async (what, holds) => {
    const end = Date.now() + patience;
    while (!(await holds())) {
      if (Date.now() > end) {
        await page.screenshot({ path: join(pictures, 'failed.png') });
        throw new Error(`did not happen: ${what}`);
      }
      await page.waitForTimeout(100);
    }
  };
  /** Presses again where a page or a list has kept the key for itself. */
  const pressUntil = (key: string, shown: Locator) =>
    until(`${key} shows what it should`, async () => {
      await page.keyboard.press(key);
      if (await appears(shown, 3000)) return true;
      // A page that is drawn again loses the keys together with the focus: people click on their file then.
      await isDone(page.locator('.tab.active').first().click({ timeout: 3000 }));
      return false;
    });
  /** Into the box that a key opens: it closes by itself where something else takes the focus meanwhile. */
  const write = (key: string, text: string) =>
    until(`${text} is written`, async () => {
      await pressUntil(key, input);
      return isDone(input.fill(text, { timeout: 3000 }));
    });
  const run: Editor['run'] = async title => {
    const row = rows.filter({ hasText: title }).first();
    await until(`${title} is run`, async () => {
      await write('F1', `>${title}`);
      if (!(await appears(row, 5000))) return false;
      await page.keyboard.press('Enter');
      return isDone(row.waitFor({ state: 'hidden', timeout: 15_000 }));
    });
  };
  const goToLine: Editor['goToLine'] = (line, column = 1) =>
    until(`line ${line}`, async () => {
      await write('Control+g', `:${line}:${column}`);
      await page.keyboard.press('Enter');
      return appears(page.locator('.statusbar').getByText(`Ln ${line}, Col ${column}`, { exact: true }), 3000);
    });
  const problems: Editor['problems'] = async () => {
    const panel = page.locator('.markers-panel');
    if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
    await panel.waitFor({ timeout: patience });
    return (await panel.locator('.monaco-list-row').allTextContents()).join('\n');
  };
  const untilOpen: Editor['untilOpen'] = file => inFront(page, file).waitFor({ timeout: patience });
  const untilText: Editor['untilText'] = (selector, text, isShown = true) =>
    until(`${isShown ? '' : 'no '}${text} in ${selector}`, async () => {
      const texts = await page.locator(selector).allTextContents();
      return texts.join('\n').replaceAll('\u00a0', ' ').includes(text) === isShown;
    });
  return {
    page,
    run,
    until,
    untilText,
    untilStatus: text => untilText(statusIn, text),
    goToLine,
    openAgain: async file => {
      await tabOf(page, file).click();
      await untilOpen(file);
      await page.keyboard.press('Control+1');
    },
    answer: async (question, text) => {
      await untilText('.quick-input-widget .quick-input-message', question);
      await quickly(text);
      await page.keyboard.press('Enter');
    },
    save: async path => {
      await page.locator('.quick-input-widget').getByText('Show Local').waitFor({ timeout: patience });
      // The dialog fills in a name of its own at first, and again once it has listed the folder.
      await until('a name is proposed', async () => /[\\/]\w+\.\w+$/.test(await input.inputValue()));
      await page.waitForTimeout(500);
      await quickly(path);
      await until('the path is taken', async () => (await input.inputValue()) === path);
      await page.keyboard.press('Enter');
    },
    text: async () => (await page.locator('.view-lines').allTextContents()).join('\n').replaceAll('\u00a0', ' '),
    quickFix: async title => {
      const action = page.locator('.action-widget .monaco-list-row').filter({ hasText: title });
      await pressUntil('Control+.', action.first());
      await page.screenshot({ path: join(pictures, 'quick-fix.png') });
      // The oldest editor takes no clicks here while it waits for keys.
      await until(`the focus on ${title}`, async () => {
        const focused = await page.locator('.action-widget .monaco-list-row.focused').allTextContents();
        if (focused.some(text => text.includes(title))) return true;
        await page.keyboard.press('ArrowDown');
        return false;
      });
      await page.keyboard.press('Enter');
    },
    replaceText: async (from, to) => {
      const box = (name: string) => page.locator(`.find-widget textarea[aria-label="${name}"]`);
      const [find, replace] = [box('Find'), box('Replace')];
      // The box closes by itself where something else takes the focus meanwhile.
      await until(`${to} in the place of ${from}`, async () => {
        await pressUntil('Control+h', find);
        return isDone(
          (async () => {
            await find.fill(from, { timeout: 3000 });
            await replace.fill(to, { timeout: 3000 });
            await find.press('Enter', { timeout: 3000 });
            await replace.press('Enter', { timeout: 3000 });
          })(),
        );
      });
      await page.keyboard.press('Escape');
    },
    untilOpen,
    open: file =>
      until(`${file} is open`, async () => {
        await write('Control+p', file);
        const row = rows.filter({ hasText: file.split('/').at(-1) ?? file }).first();
        // Until the list is filtered, another one is the first.
        if (!(await isDone(row.click({ timeout: 5000 })))) return false;
        return appears(inFront(page, file), 3000);
      }),
    replaceLine: async (line, text) => {
      await goToLine(line);
      await page.keyboard.press('Home');
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+End');
      await page.keyboard.insertText(text);
    },
    choose: async item => {
      const row = rows.filter({ hasText: item }).first();
      await row.waitFor({ timeout: patience });
      // A list that is drawn again while it is clicked on takes the click for another row.
      let before: string | undefined;
      await until(`${item} stays where it is`, async () => {
        const now = JSON.stringify(await row.boundingBox());
        const stays = now === before;
        before = now;
        if (!stays) await page.waitForTimeout(400);
        return stays;
      });
      await row.click();
    },
    problems,
    untilProblem: (text, isShown = true) =>
      until(
        `${isShown ? '' : 'no '}${text} among the problems`,
        async () => (await problems()).includes(text) === isShown,
      ),
    webview: async text => {
      let found: Frame | undefined;
      await until(`a page that says ${text}`, async () => {
        for (const frame of page.frames()) {
          const content = await frame
            .locator('body')
            .textContent({ timeout: 500 })
            .catch(() => null);
          if (frame !== page.mainFrame() && content !== null && content.search(text) >= 0) found = frame;
        }
        return found !== undefined;
      });
      return found as Frame;
    },
    picture: async name => {
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
  };
};
