// Plays every scenario of an editor against the server as it is built. With UPDATE=1 what it answers is written into the
// scenarios instead: read it before it is committed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playScenario } from './play.ts';
import { parseScenario, printScenario } from './scenario.ts';

const folder = new URL('scenarios/', import.meta.url);

test.each(readdirSync(folder).toSorted())('%s', { timeout: 300_000 }, async name => {
  const markdown = readFileSync(new URL(name, folder), 'utf8');
  const played = printScenario(await playScenario(parseScenario(markdown)));
  if (process.env['UPDATE']) writeFileSync(new URL(name, folder), played);
  else expect(played).toBe(markdown);
});
