// Chromium, where the machine has it, and what axe says of what it shows.
import { existsSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const browserPath = [process.env['CHROME_PATH'], ...usual].find(path => path !== undefined && existsSync(path));

/** Of what axe finds, what is serious or worse, one line each. */
export const barriersOn = async (page: Pick<Frame, 'evaluate'>): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(node => `${id}: ${node.html}: ${node.failureSummary}`));
};
