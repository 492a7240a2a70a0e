import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test } from 'vitest';
import { load, prepare, resolveRuleset } from '@breakwater/core';
import { migrate } from '/work/wt-migration/packages/core/src/migration/migrate.ts';
test('try', async () => {
  const host = { read: async (uri: string) => readFileSync(new URL(uri), 'utf8') };
  const [b, r] = await Promise.all((process.env.PAIR ?? '/tmp/mig/v1.yaml /tmp/mig/v2.yaml').split(' ').map(async f => prepare((await load(host, pathToFileURL(f).href, f)).description!)));
  const started = performance.now();
  const m = await migrate(b!, r!, { settings: resolveRuleset({}).settings, now: new Date('2026-11-26'), map: process.env.MAP ? [{ from: process.env.MAP.split('=')[0]!, to: process.env.MAP.split('=')[1]! }] : [] });
  console.log('ms', performance.now() - started, m.sections.length, m.paths.length);
  for (const s of m.sections.slice(0, 40)) {
    console.log('##', s.on.kind, s.on.kind === 'operation' ? (s.on.pair.base ?? s.on.pair.revision)?.method + ' ' + (s.on.pair.base ?? s.on.pair.revision)?.path : s.on.kind === 'shared' ? s.on.revision?.key ?? s.on.base?.key : '', s.level, s.operations.length);
    for (const e of s.explained) console.log('   ', e.change.level, e.change.rule, JSON.stringify(e.change.facts).slice(0, 120));
    for (const f of s.fields) console.log('    field', f.direction, JSON.stringify(f.place), f.before?.join('.'), '→', f.after?.join('.'));
    for (const i of s.illustrations) console.log('    show', JSON.stringify(i).slice(0, 900));
  }
  for (const p of m.paths.slice(0, 40)) console.log('path', p.from.method, p.from.path, '→', p.to?.method, p.to?.path, p.by, p.stated, p.score, p.changes?.length);
}, 600000);
import { writeFileSync } from 'node:fs';
import { toMigrationReport } from '/work/wt-migration/packages/core/src/report/migration/to-migration-report.ts';
import { toMigrationMarkdown } from '/work/wt-migration/packages/core/src/report/migration/migration-markdown.ts';
test.runIf(process.env.MD)('markdown', async () => {
  const host = { read: async (uri: string) => readFileSync(new URL(uri), 'utf8') };
  const [b, r] = await Promise.all((process.env.PAIR ?? '/tmp/mig/v1.yaml /tmp/mig/v2.yaml').split(' ').map(async f => prepare((await load(host, pathToFileURL(f).href, f)).description!)));
  const m = await migrate(b!, r!, { settings: resolveRuleset({}).settings, now: new Date('2026-11-26'), map: process.env.MAP ? [{ from: process.env.MAP.split('=')[0]!, to: process.env.MAP.split('=')[1]! }] : [] });
  const started = performance.now();
  const report = toMigrationReport(m, process.env.LANGUAGE === 'ja' ? 'ja' : 'en');
  const text = toMigrationMarkdown(report);
  console.log('report ms', performance.now() - started, JSON.stringify(report).length, text.length);
  writeFileSync(process.env.MD!, text);
  writeFileSync(process.env.MD! + '.json', JSON.stringify(report, undefined, 1));
}, 600000);
