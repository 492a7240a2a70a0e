// Runs every scenario against the bundle with plain node. With UPDATE=1 what the commands print is written into the
// scenarios instead: read it before it is committed.
import { readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printScenario, readScenario, runScenario } from './scenario.ts';

const folder = new URL('scenarios/', import.meta.url);

test.each(readdirSync(folder).sort())('%s', { timeout: 120_000 }, name => {
  const scenario = readScenario(new URL(name, folder));
  const played = runScenario(scenario);
  if (process.env['UPDATE']) writeFileSync(new URL(name, folder), printScenario(played));
  else expect(printScenario(played)).toBe(printScenario(scenario));
});
