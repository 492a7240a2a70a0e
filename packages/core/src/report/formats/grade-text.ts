// How many of a grade there are, in words.
import type { Level, Severity } from '../../findings.ts';
import type { Language } from '../../messages/language.ts';
import { lintMessages } from '../../messages/lint.ts';
import { reportMessages } from '../../messages/report.ts';
import type { Grade } from './grades.ts';

export const gradeText = (grade: Grade, count: number, language: Language): string => {
  const { level, counted } = reportMessages[language];
  return isLevel(grade) ? counted(count, level[grade]) : lintMessages[language].counted[grade](count);
};

/** Its name alone, as a heading. */
export const gradeName = (grade: Grade, language: Language): string =>
  isLevel(grade) ? reportMessages[language].level[grade] : lintMessages[language].severity[grade];

const isLevel = (grade: Level | Severity): grade is Level =>
  grade === 'breaking' || grade === 'dangerous' || grade === 'safe';
