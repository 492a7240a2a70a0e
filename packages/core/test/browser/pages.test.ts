// Pages in a browser: what people do with them works, nothing leaves them, and everybody can use them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Opened } from './browser.ts';
import { startBrowser } from './browser.ts';
import { barriersOn, browserPath } from './chromium.ts';
import { guide, hostilePages, pages } from './pages.ts';

if (browserPath === undefined)
  console.warn('NOT TESTED: pages in a browser. Install Chromium, or tell where it is with CHROME_PATH.');

let browser: Browser;

beforeAll(async () => {
  if (browserPath !== undefined) browser = await startBrowser();
}, 60_000);

afterAll(() => (browserPath === undefined ? undefined : browser.close()));

const names = Object.keys(pages);

describe.skipIf(browserPath === undefined)('pages', { timeout: 60_000 }, () => {
  test('a page that had barriers, ran code and asked for more would be noticed', async () => {
    const { page, complaints } = await browser.open(
      '<!doctype html><html><input><img src="http://127.0.0.1:9/x.png" onerror="alert(1)"></html>',
    );
    expect(await barriersOn(page)).toContainEqual(expect.stringContaining('label'));
    await expect.poll(() => complaints).toContainEqual('dialog: 1');
    expect(complaints).toContainEqual('request: http://127.0.0.1:9/x.png');
    await page.context().close();
  });

  test.each(names.flatMap(name => [[name, 'light'] as const, [name, 'dark'] as const]))(
    '%s: no barrier, no complaint (%s)',
    async (name, colorScheme) => {
      const { page, complaints } = await browser.open(pages[name] as string, { colorScheme });
      await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = true');
      expect(await barriersOn(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test.each(names)('%s: no wider than a telephone', async name => {
    const { page } = await browser.open(pages[name] as string, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.context().close();
  });

  test.each(Object.keys(hostilePages))('%s: hostile texts are inert', async name => {
    const { page, complaints } = await browser.open(hostilePages[name] as string);
    await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = true');
    await page.waitForTimeout(200);
    expect(await page.locator('img, iframe, link, object, embed, main script, svg[onload], b b').count()).toBe(0);
    expect(await page.locator('body [onerror], body [onload], body [onmouseover]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(browserPath === undefined)('the page of a migration', { timeout: 60_000 }, () => {
  const open = (): Promise<Opened> => browser.open(pages['report'] as string);
  const shown = '.section:visible';
  const total = guide.sections.length;

  test('search finds what is in folded sections, and counts', async () => {
    const { page } = await open();
    expect(await page.locator(shown).count()).toBe(total);
    await page.keyboard.press('/');
    await page.keyboard.type('limit 51');
    expect(await page.locator(`${shown} h4`).allTextContents()).toEqual(['GET /travel-plans']);
    expect(await page.locator('output').textContent()).toBe(`1 of ${total}`);
    await page.keyboard.type(' and nothing that is there');
    expect(await page.locator(shown).count()).toBe(0);
    expect(await page.locator('[data-group]:visible').count()).toBe(0);
    await page.context().close();
  });

  test('filters by tag and by operation hide and show', async () => {
    const { page } = await open();
    await page.locator('select[name=tag]').selectOption({ label: 'travel-guides' });
    expect(await page.locator(`${shown} h4`).allTextContents()).toEqual(['GET /guides', 'GET /travel-guides']);
    await page.locator('select[name=tag]').selectOption({ index: 0 });
    await page.locator('select[name=operation]').selectOption({ label: 'GET /travel-plans/{planId}' });
    expect(await page.locator(`${shown} h4`).allTextContents()).toEqual(['TravelPlan']);
    await page.locator('select[name=operation]').selectOption({ index: 0 });
    expect(await page.locator(shown).count()).toBe(total);
    await page.context().close();
  });

  test('a section opens by click and by keyboard, and by its address', async () => {
    const { page } = await open();
    const [first, second] = [page.locator('.section').nth(0), page.locator('.section').nth(1)];
    const step = page.locator('.section .changes').nth(0);
    expect(await step.isVisible()).toBe(false);
    await first.locator('> summary').click();
    expect(await step.isVisible()).toBe(true);
    await second.locator('> summary').focus();
    await page.keyboard.press('Enter');
    expect(await second.getAttribute('open')).not.toBe(null);
    await page.keyboard.press('Space');
    expect(await second.getAttribute('open')).toBe(null);
    await page.evaluate('location.hash = "shared-travelplan"');
    await expect.poll(() => page.locator('#shared-travelplan').getAttribute('open')).not.toBe(null);
    await page.context().close();
  });

  test('everything can be opened and closed, and is open on paper', async () => {
    const { page, complaints } = await open();
    const changes = page.locator('.changes');
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await changes.locator('visible=true').count()).toBe(total);
    await page.getByRole('button', { name: 'Close all' }).click();
    expect(await changes.locator('visible=true').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form, nav').locator('visible=true').count()).toBe(0);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('both sides of the description stand beside each other, with colours', async () => {
    const { page } = await open();
    const source = page.locator('#operation-get-travel-plans .source');
    await page.getByRole('button', { name: 'Open all' }).click();
    const [before, after] = await source.locator('pre').all();
    expect(await before?.locator('del').allTextContents()).toEqual([expect.stringContaining('maximum: 100')]);
    expect(await after?.locator('ins').allTextContents()).toEqual([expect.stringContaining('maximum: 50')]);
    const [left, right] = [await before?.boundingBox(), await after?.boundingBox()];
    expect(right?.y).toBe(left?.y);
    expect(await source.locator('.k').first().textContent()).toMatch(/^\w/);
    await page.context().close();
  });

  test('works without its script: everything is there', async () => {
    const { page } = await browser.open(pages['report'] as string, { javaScriptEnabled: false });
    expect(await page.locator('form').isVisible()).toBe(false);
    await page.locator('.section > summary').first().click();
    expect(await page.locator('.section .changes').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
