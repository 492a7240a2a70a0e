// A page as a PDF, printed by a browser that reaches nothing but the page.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export type Printed =
  | { readonly ok: true; readonly pdf: Uint8Array }
  /** What the browser said, or that it took too long. */
  | { readonly ok: false; readonly reason: string };

export interface PrintOptions {
  readonly browser: string;
  /** The day that the PDF says it is of. */
  readonly now: Date;
}

const execute = promisify(execFile);

/** Hundreds of pages take a browser half a minute. */
const limit = 180_000;

export const printPdf = async (html: string, { browser, now }: PrintOptions): Promise<Printed> => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(page, html);
    const words = [
      ...alone,
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ];
    const run = async (more: readonly string[]): Promise<string | undefined> => {
      try {
        await execute(browser, [...more, ...words], { timeout: limit, killSignal: 'SIGKILL', maxBuffer: 1 << 26 });
        return undefined;
      } catch (error) {
        return reasonOf(error as Failure);
      }
    };
    let failure = await run([]);
    // As root, and in containers that forbid it, there is no sandbox. The page is ours, and runs nothing but its own script.
    if (failure !== undefined && /sandbox/i.test(failure)) failure = await run(['--no-sandbox']);
    if (failure !== undefined) return { ok: false, reason: failure.split('\n').at(-1) ?? '' };
    return existsSync(pdf)
      ? { ok: true, pdf: asOf(readFileSync(pdf), now) }
      : { ok: false, reason: 'it wrote no file' };
  } catch (error) {
    return { ok: false, reason: (error as Error).message };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** A profile of its own, no network, nothing in the background. */
const alone = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
];

type Failure = Error & { readonly stderr?: string; readonly killed?: boolean };

const reasonOf = ({ stderr = '', message, killed }: Failure): string =>
  killed ? `no PDF after ${limit / 1000} seconds` : stderr.trim() || message;

/** The same page on the same day is the same file: the browser states the second at which it printed. */
const asOf = (pdf: Buffer, now: Date): Uint8Array => {
  const moment = `${now.toISOString().slice(0, 10).replaceAll('-', '')}000000`;
  const text = pdf
    .toString('latin1')
    .replaceAll(/(\/(?:CreationDate|ModDate) \(D:)\d{14}(?=\+00'00'\))/g, `$1${moment}`);
  return Buffer.from(text, 'latin1');
};
