// What `breakwater report` says besides reports and problems.
import type { Catalogue } from '@breakwater/core';

export interface ReportCommandMessages {
  readonly twoDescriptions: string;
}

export const reportCommandMessages: Catalogue<ReportCommandMessages> = {
  en: {
    twoDescriptions: 'report needs two descriptions: `breakwater report <base> <revision>`',
  },
  ja: {
    twoDescriptions: 'report には API 記述が 2 つ必要です: `breakwater report <base> <revision>`',
  },
};
