// A template that is ready to be filled, or what is wrong with it.
import type { Language, MigrationReport } from '@breakwater/core';
import { printable } from '@breakwater/core';
import { reasonOf } from '../../output/reason.ts';
import { reportCommandMessages } from './messages.ts';
import type { TemplateFault } from './template/check.ts';

export type PreparedTemplate =
  | { readonly ok: true; readonly isPage: boolean; readonly render: (report: MigrationReport) => string }
  | { readonly ok: false; readonly reason: string };

/** What templates need is loaded for those who have one. */
export const preparedTemplate = async (path: string, language: Language): Promise<PreparedTemplate> => {
  const { faultInTemplate, readTemplate, render } = await import('./template/render.ts');
  try {
    const template = readTemplate(path);
    const fault = faultInTemplate(template);
    if (fault) return { ok: false, reason: sentenceOf(fault, language) };
    return { ok: true, isPage: template.kind === 'html', render: report => render(template, report) };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? reasonOf(error);
    return { ok: false, reason: reportCommandMessages[language].templateNotRead(path, reason) };
  }
};

const sentenceOf = (fault: TemplateFault, language: Language): string => {
  const { file, offset } = fault;
  const lines = file.text.slice(0, offset).split('\n');
  const place = `${file.name}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  const words = reportCommandMessages[language].template;
  switch (fault.kind) {
    case 'syntax':
      return printable(words.syntax(place, fault.reason));
    case 'unknown-name':
      return printable(words.unknownName(place, fault.name, fault.meant));
    case 'no-partial':
      return printable(words.noPartial[fault.reason](place, fault.name));
  }
};
