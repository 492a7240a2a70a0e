// A migration report as a PDF, by a browser of the machine, where it has one.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../src/host/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'breakwater-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const fixture = fileURLToPath(new URL('../../../fixtures/migration/travel-plans/', import.meta.url));

const report = (
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): { readonly stdout: Buffer; readonly stderr: string; readonly code: number | null } => {
  const pair = [join(fixture, 'base.yaml'), join(fixture, 'revision.yaml')];
  const all = [command, 'report', ...pair, '--now', '2026-11-26', ...words];
  const { stdout, stderr, status } = spawnSync(process.execPath, all, { env, cwd: folder, maxBuffer: 1 << 26 });
  return { stdout, stderr: stderr.toString(), code: status };
};

/** What the pages are drawn with. */
const drawingIn = (pdf: Buffer): string => {
  const streams: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 1)) {
    try {
      streams.push(inflateSync(pdf.subarray(at + 'stream\n'.length)).toString('latin1'));
    } catch {
      // Images and fonts are packed otherwise.
    }
  }
  return streams.join('\n');
};

const browser = findBrowser();
if (browser === undefined) console.warn('NOT TESTED: PDFs. Install Chromium, or tell where it is with CHROME_PATH.');

describe.skipIf(browser === undefined)('a PDF', { timeout: 180_000 }, () => {
  test('has pages of text and an outline, and is the same twice', () => {
    const [first, second] = ['one.pdf', 'two.pdf'].map(name => {
      const { stderr, code, stdout } = report(['--format', 'pdf', '--output', `pdf=${name}`]);
      expect({ stderr, code, printed: stdout.length }).toEqual({ stderr: '', code: 0, printed: 0 });
      return readFileSync(join(folder, name));
    }) as [Buffer, Buffer];
    const text = first.toString('latin1');
    expect(text).toMatch(/^%PDF-1\.\d/);
    expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
    expect(text).toContain('/Title (POST /travel-plans)');
    // Glyphs that can be searched and copied.
    expect(text).toContain('/ToUnicode');
    expect(drawingIn(first)).toMatch(/\bBT\b[\s\S]*\bTj\b/);
    expect(first.equals(second)).toBe(true);
  });

  test('can be printed of a template that makes a page, and goes to standard output', () => {
    writeFileSync(join(folder, 'own.html.mustache'), '<h1>{{show.title}}</h1><h2>Our own heading</h2>');
    const { stdout, stderr, code } = report(['--format', 'pdf', '--template', 'own.html.mustache']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout.toString('latin1')).toContain('/Title (Our own heading)');
  });
});

describe('without a PDF', () => {
  // A Mac and Windows may have one where no shell finds it.
  test.skipIf(process.platform !== 'linux')('there is one sentence where the machine has no browser', () => {
    const { stderr, code } = report(['--output', 'pdf=none.pdf'], { PATH: folder, CHROME_PATH: '' });
    expect({ stderr, code }).toEqual({
      stderr:
        'breakwater: a browser prints the PDF, and there is none: install Chromium, Chrome or Edge, or say where one is with CHROME_PATH; with `--format html` there is a page that any browser prints\n',
      code: 2,
    });
  });

  test.skipIf(process.platform === 'win32').each([
    ['it fails', 'echo "line one" >&2; echo "out of paper" >&2; exit 3', 'out of paper'],
    ['it writes nothing', 'exit 0', 'it wrote no file'],
  ])('there is one sentence where the browser makes none: %s', (_, script, reason) => {
    const path = join(folder, 'browser');
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    const { stderr, code } = report(['--output', 'pdf=none.pdf', '--format', 'json'], {
      ...process.env,
      CHROME_PATH: path,
    });
    expect({ stderr, code }).toEqual({ stderr: `breakwater: ${path} printed no PDF: ${reason}\n`, code: 2 });
    expect(existsSync(join(folder, 'none.pdf'))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('a sandbox that cannot run is left out, and only then', () => {
    const path = join(folder, 'boxed');
    writeFileSync(
      path,
      `#!/bin/sh
case "$1" in --no-sandbox) ;; *) echo "No usable sandbox!" >&2; exit 1;; esac
for word; do case "$word" in --print-to-pdf=*) printf '%%PDF-1.4 boxed' > "\${word#--print-to-pdf=}";; esac; done
`,
    );
    chmodSync(path, 0o755);
    const { stdout, code } = report(['--format', 'pdf'], { ...process.env, CHROME_PATH: path });
    expect({ stdout: stdout.toString(), code }).toEqual({ stdout: '%PDF-1.4 boxed', code: 0 });
  });
});
