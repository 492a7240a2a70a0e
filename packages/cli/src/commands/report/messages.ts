// What `breakwater report` says besides reports and problems.
import type { Catalogue } from '@breakwater/core';

export interface ReportCommandMessages {
  readonly twoDescriptions: string;
  readonly tooMany: (file: string) => string;
}

export const reportCommandMessages: Catalogue<ReportCommandMessages> = {
  en: {
    twoDescriptions: 'report needs two descriptions: `breakwater report <base> <revision>`',
    tooMany: file => `report tells how to go from one description to another: what is \`${file}\` for?`,
  },
  ja: {
    twoDescriptions: 'report には API 記述が 2 つ必要です: `breakwater report <base> <revision>`',
    tooMany: file => `report に指定できる API 記述は 2 つです。\`${file}\` は余分です`,
  },
};
