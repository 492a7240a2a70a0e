// A migration report in the form that is asked for.
import type { Change, Language, MigrationReport } from '@breakwater/core';
import { toMigrationJson, toMigrationMarkdown, toMigrationPage, withSource } from '@breakwater/core';
import { findBrowser } from '../../host/find-browser.ts';
import { printPdf } from '../../output/print-pdf.ts';
import { reportCommandMessages } from './messages.ts';
import type { MigrationFormat } from './options.ts';
import { preparedTemplate } from './prepared-template.ts';

export interface Writing {
  readonly formats: readonly MigrationFormat[];
  /** A file of Mustache, in the place of our own words. */
  readonly template: string | undefined;
  readonly now: Date;
  readonly language: Language;
}

export type Writer =
  | { readonly ok: true; readonly write: (report: MigrationReport, changes: readonly Change[]) => Writes }
  /** What it would need and is not there. */
  | { readonly ok: false; readonly reason: string };

type Writes = (format: MigrationFormat) => Promise<Written>;

export type Written =
  | { readonly ok: true; readonly content: string | Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** Says what is missing before anything is compared. */
export const createWriter = async ({ formats, template: path, now, language }: Writing): Promise<Writer> => {
  const messages = reportCommandMessages[language];
  const template = path === undefined ? undefined : await preparedTemplate(path, language);
  if (template && !template.ok) return template;
  const browser = findBrowser();
  if (formats.includes('pdf') && browser === undefined) {
    const { CHROME_PATH: told = '' } = process.env;
    return { ok: false, reason: told === '' ? messages.noBrowser : messages.noBrowserAt(told) };
  }
  const write =
    (report: MigrationReport, changes: readonly Change[]): Writes =>
    async format => {
      switch (format) {
        case 'markdown':
          return { ok: true, content: toMigrationMarkdown(report) };
        case 'html':
          return { ok: true, content: pageOf(report, changes) };
        case 'json':
          return { ok: true, content: [...toMigrationJson(report)].join('') };
        case 'template':
          return { ok: true, content: template?.render(report) ?? '' };
        case 'pdf': {
          const page = template?.isPage ? template.render(report) : pageOf(report, changes);
          const printed = await printPdf(page, { browser: browser as string, now });
          return printed.ok
            ? { ok: true, content: printed.pdf }
            : { ok: false, reason: messages.notPrinted(browser as string, printed.reason) };
        }
      }
    };
  return { ok: true, write };
};

const pageOf = (report: MigrationReport, changes: readonly Change[]): string =>
  toMigrationPage(withSource(report, changes));
