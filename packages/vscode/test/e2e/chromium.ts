// The browser that drives the editor: the one of the system.
import { existsSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { BrowserContext, Frame } from 'playwright-core';
import { chromium } from 'playwright-core';

export const chromiumPath = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path !== '' && existsSync(path));

export const openChromium = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    headless: true,
    viewport: { width: 1400, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Of what axe finds, what is serious or worse, one line each. */
export const barriersIn = async (page: Frame): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(node => `${id}: ${node.html}: ${node.failureSummary}`));
};
