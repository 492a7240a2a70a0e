// A real browser, for what only a browser can tell of a page: Chromium, where the machine has it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserPath } from './chromium.ts';

export interface Opened {
  readonly page: Page;
  /** What went wrong, or tried to leave: errors, dialogs, requests of anything but the page. */
  readonly complaints: readonly string[];
}

export interface Browser {
  readonly open: (html: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export const startBrowser = async (): Promise<Browser> => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-pages-'));
  // Chromium has no sandbox for the superuser, who runs the tests in containers.
  const chromiumSandbox = process.getuid?.() !== 0;
  const browser = await chromium.launch({ ...(browserPath && { executablePath: browserPath }), chromiumSandbox });
  let count = 0;
  return {
    open: async (html, options = {}) => {
      count += 1;
      const path = join(folder, `${count}.html`);
      writeFileSync(path, html);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      const { href } = pathToFileURL(path);
      page.on('console', message => complaints.push(`console: ${message.text()}`));
      page.on('pageerror', error => complaints.push(`error: ${error.message}`));
      page.on('request', request => {
        if (request.url() !== href) complaints.push(`request: ${request.url()}`);
      });
      page.on('dialog', dialog => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(href);
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
