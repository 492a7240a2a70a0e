// What `breakwater report` says besides reports and problems.
import type { Catalogue } from '@breakwater/core';
import { unreadable } from '../../output/system-errors.ts';

export interface ReportCommandMessages {
  readonly twoDescriptions: string;
  readonly printing: string;
  readonly noBrowser: string;
  readonly noBrowserAt: (path: string) => string;
  readonly notPrinted: (browser: string, reason: string) => string;
  readonly pdfToTerminal: string;
  readonly noTemplate: string;
  readonly templateNotRead: (path: string, reason: string) => string;
  /** After the place of it. */
  readonly template: {
    readonly syntax: (place: string, reason: string) => string;
    readonly unknownName: (place: string, name: string, meant: string | undefined) => string;
    readonly noPartial: Readonly<Record<'name' | 'missing' | 'itself', (place: string, name: string) => string>>;
  };
}

export const reportCommandMessages: Catalogue<ReportCommandMessages> = {
  en: {
    twoDescriptions: 'report needs two descriptions: `breakwater report <base> <revision>`',
    printing: 'printing …',
    noBrowser:
      'a browser prints the PDF, and there is none: install Chromium, Chrome or Edge, or say where one is with CHROME_PATH; with `--format html` there is a page that any browser prints',
    noBrowserAt: path => `a browser prints the PDF, and there is none at CHROME_PATH: ${path}`,
    notPrinted: (browser, reason) => `${browser} printed no PDF: ${reason}`,
    pdfToTerminal: 'a PDF is nothing for a terminal: write it into a file, as in `--output pdf=guide.pdf`',
    noTemplate: 'which template? say it with `--template FILE`',
    templateNotRead: (path, reason) => `the template ${path} could not be read: ${unreadable.en[reason] ?? reason}`,
    template: {
      syntax: (place, reason) => `${place}: not valid Mustache: ${reason}`,
      unknownName: (place, name, meant) =>
        `${place}: nothing here is called \`${name}\`${meant === undefined ? '' : `; is \`${meant}\` meant?`}`,
      noPartial: {
        name: (place, name) => `${place}: the partial \`${name}\` is not in the folder of the template`,
        missing: (place, name) => `${place}: there is no partial \`${name}\` beside the template`,
        itself: (place, name) => `${place}: the partial \`${name}\` would include itself`,
      },
    },
  },
  ja: {
    twoDescriptions: 'report には API 記述が 2 つ必要です: `breakwater report <base> <revision>`',
    printing: 'PDF を作成しています …',
    noBrowser:
      'PDF の作成に使うブラウザーが見つかりません。Chromium、Chrome、Edge のいずれかをインストールするか、CHROME_PATH で場所を指定してください。`--format html` で書き出したページは、どのブラウザーでも印刷できます',
    noBrowserAt: path => `PDF の作成に使うブラウザーが CHROME_PATH の場所にありません: ${path}`,
    notPrinted: (browser, reason) => `${browser} で PDF を作成できませんでした: ${reason}`,
    pdfToTerminal: 'PDF は端末に表示できません。`--output pdf=guide.pdf` のようにファイルに書き出してください',
    noTemplate: 'テンプレートを `--template FILE` で指定してください',
    templateNotRead: (path, reason) => `テンプレート ${path} を読み込めません: ${unreadable.ja[reason] ?? reason}`,
    template: {
      syntax: (place, reason) => `${place}: Mustache として読めません: ${reason}`,
      unknownName: (place, name, meant) =>
        `${place}: ここに \`${name}\` という名前のものはありません${meant === undefined ? '' : `。\`${meant}\` のことですか`}`,
      noPartial: {
        name: (place, name) => `${place}: パーシャル \`${name}\` はテンプレートのフォルダーの中にありません`,
        missing: (place, name) => `${place}: テンプレートの横にパーシャル \`${name}\` がありません`,
        itself: (place, name) => `${place}: パーシャル \`${name}\` が自分自身を含みます`,
      },
    },
  },
};
