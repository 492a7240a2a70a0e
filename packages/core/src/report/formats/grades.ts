// How grave a finding is, in the words of every tool that is told: one table.
import type { Level, Severity } from '../../findings.ts';

/** What a comparison calls a change, or what a ruleset calls a finding. */
export type Grade = Level | Severity;

interface Words {
  readonly glyph: string;
  readonly sarif: 'error' | 'warning' | 'note';
  readonly github: 'error' | 'warning' | 'notice';
  readonly gitlab: 'critical' | 'major' | 'minor' | 'info';
  readonly checkstyle: 'error' | 'warning' | 'info';
  readonly junit: 'failed' | 'passed';
}

/** Worst first. */
export const grades: Readonly<Record<Grade, Words>> = {
  breaking: {
    glyph: '❌',
    sarif: 'error',
    github: 'error',
    gitlab: 'critical',
    checkstyle: 'error',
    junit: 'failed',
  },
  error: { glyph: '❌', sarif: 'error', github: 'error', gitlab: 'critical', checkstyle: 'error', junit: 'failed' },
  dangerous: {
    glyph: '⚠️',
    sarif: 'warning',
    github: 'warning',
    gitlab: 'major',
    checkstyle: 'warning',
    junit: 'passed',
  },
  warning: { glyph: '⚠️', sarif: 'warning', github: 'warning', gitlab: 'major', checkstyle: 'warning', junit: 'passed' },
  info: { glyph: 'ℹ️', sarif: 'note', github: 'notice', gitlab: 'minor', checkstyle: 'info', junit: 'passed' },
  safe: { glyph: '✅', sarif: 'note', github: 'notice', gitlab: 'info', checkstyle: 'info', junit: 'passed' },
  hint: { glyph: '💡', sarif: 'note', github: 'notice', gitlab: 'info', checkstyle: 'info', junit: 'passed' },
};

export const gradeNames = Object.keys(grades) as readonly Grade[];

/** Negative when `left` is worse. */
export const worseGradeFirst = (left: Grade, right: Grade): number =>
  gradeNames.indexOf(left) - gradeNames.indexOf(right);
