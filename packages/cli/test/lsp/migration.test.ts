// The migration guide that an editor shows is the one that `breakwater report` writes, with what is open in the place of what is stored.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openEditor } from '../../../language-server/test/editor.ts';
import { openNodeWorkspace } from '../../src/commands/lsp/node-workspace.ts';

vi.setConfig({ testTimeout: 60_000 });

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

const base = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /users:
    get:
      operationId: listUsers
      summary: List users
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: size, in: query, schema: { type: integer } }
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { type: object, required: [id], properties: { id: { type: integer }, name: { type: string } } }
`;

const revision = base
  .replace('id: { type: integer }', 'id: { type: string }')
  .replace(/ {8}- \{ name: page.*\n/, '')
  .replace('name: { type: string }', 'title: { type: string }');

const configuration = `lifecycle: { minimumNotice: P3M, timeZone: '+09:00' }
rules: { parameter-removed: dangerous }
`;

const waiver = (fingerprint: string): string => `waivers:
  - { fingerprint: ${fingerprint}, description: new.yaml, reason: agreed, by: us, date: 2026-06-01 }
`;

const now = '2026-06-30T12:00:00Z';

test.each(['en', 'ja'] as const)(
  'the guide counts as the command does, what is not saved yet as well (%s)',
  async language => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'breakwater-guide-')));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
    write('old.yaml', base);
    write('new.yaml', revision);
    write('breakwater.yaml', '{}\n');
    const report = (format: string): string => {
      const words = ['report', 'old.yaml', 'new.yaml', '--format', format, '--now', now, '--lang', language];
      return execFileSync(process.execPath, [main, ...words], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    };
    const editor = await openEditor({ language, workspace: openNodeWorkspace, folder: pathToFileURL(folder).href });
    const shown = async (format: string): Promise<string> => {
      const answer = await editor.request<{ text: string }>('breakwater/migration', { uri: uriOf('new.yaml'), format });
      return answer.text;
    };
    await editor.open(uriOf('new.yaml'), revision);
    await editor.request('breakwater/chooseBase', { choice: { kind: 'file', uri: uriOf('old.yaml') } });
    const plain = report('json');
    expect(await shown('json')).toBe(plain);
    const { sections } = JSON.parse(plain) as {
      sections: readonly { changes: readonly { rule: string; fingerprint: string }[] }[];
    };
    const [change] = sections.flatMap(({ changes }) => changes).filter(({ rule }) => rule === 'type-changed');
    await editor.open(uriOf('breakwater.yaml'), configuration);
    await editor.open(uriOf('breakwater.waivers.yaml'), waiver(String(change?.fingerprint)));
    const guides = await Promise.all(['json', 'markdown', 'html'].map(shown));
    write('breakwater.yaml', configuration);
    write('breakwater.waivers.yaml', waiver(String(change?.fingerprint)));
    expect(guides).toEqual(['json', 'markdown', 'html'].map(report));
    expect(guides[0]).not.toBe(plain);
    await editor.end();
  },
);
