// The browser that drives the editor: the one of the system.
import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserPath } from '../../../core/test/browser/chromium.ts';

export const openChromium = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...(browserPath !== undefined && { executablePath: browserPath }),
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
