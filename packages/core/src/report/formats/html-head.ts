// The head of the page of a report: what is compared or checked, the decision, and how much of what there is.
import { reportMessages } from '../../messages/report.ts';
import { reportPageMessages } from '../../messages/report-page.ts';
import { waiverMessages } from '../../messages/waivers.ts';
import { cleanMeaning, decisionText } from '../decision-text.ts';
import { element } from '../html/element.ts';
import { escaped } from '../html/html-page.ts';
import { fullTitle, titleOfBoth } from '../titles.ts';
import type { ArtifactOptions } from './artifact.ts';
import { artifactPath } from './artifact.ts';
import { gradeName } from './grade-text.ts';
import type { Grade } from './grades.ts';
import { gradeNames } from './grades.ts';
import type { AnyReport, Issue } from './issues.ts';
import { descriptionOf, isLintReport } from './issues.ts';

export interface Section {
  readonly report: AnyReport;
  readonly id: string;
  readonly issues: readonly Issue[];
  readonly waived: readonly Issue[];
}

export const titleOf = (reports: readonly AnyReport[]): string => {
  const [only, ...others] = reports;
  if (!only || others.length > 0) return '';
  return isLintReport(only) ? fullTitle(only.description) : titleOfBoth(only.base, only.revision);
};

export const headOf = (sections: readonly Section[], options: ArtifactOptions): readonly string[] => {
  const [only, ...others] = sections;
  if (!only) return [];
  return others.length === 0
    ? [filesOf(only.report, options), decisionHtml(only), tiles(sections)]
    : [tiles(sections), overview(sections, options)];
};

const filesOf = (report: AnyReport, options: ArtifactOptions): string => {
  const files = isLintReport(report) ? [report.description.file] : [report.base.file, report.revision.file];
  const names = files.map(file => element('code', escaped(artifactPath(file, options)))).join(' → ');
  const judged = isLintReport(report) ? undefined : report.judgedAt;
  const moment = judged === undefined ? '' : ` · ${escaped(`${reportMessages[report.language].judgedAt} ${judged}`)}`;
  return element('p', `${names}${moment}`, { class: 'faint' });
};

const decisionOf = ({
  report,
  issues,
}: Section): { readonly name: string; readonly meaning: string; readonly look: string } => {
  const { language } = report;
  if (!isLintReport(report)) {
    const { verdict, meaning } = decisionText(report, language);
    return { name: verdict, meaning, look: report.verdict };
  }
  const [worst] = issues;
  return worst
    ? { name: gradeName(worst.grade, language), meaning: '', look: worst.grade }
    : { name: reportMessages[language].verdict.safe, meaning: cleanMeaning(report), look: 'safe' };
};

const decisionHtml = (section: Section): string => {
  const { name, meaning, look } = decisionOf(section);
  // What the worst is called is said by the tiles.
  if (meaning === '') return '';
  return element('p', `${element('strong', escaped(name))} ${escaped(meaning)}`, { class: `decision ${look}` });
};

const countOf = (report: AnyReport, grade: Grade): number => {
  const counts: Readonly<Partial<Record<Grade, number>>> = report.counts;
  return counts[grade] ?? 0;
};

const mistakesIn = ({ issues, report }: Section): number =>
  issues.filter(({ rule, grade }) => grade === 'error' && !Object.hasOwn(report.rules, rule)).length;

const gradeCount = (section: Section, grade: Grade): number =>
  countOf(section.report, grade) + (grade === 'error' ? mistakesIn(section) : 0);

const gradesIn = (sections: readonly Section[]): readonly Grade[] =>
  gradeNames.filter(
    grade =>
      sections.some(({ report }) => Object.hasOwn(report.counts, grade)) ||
      sections.some(section => gradeCount(section, grade) > 0),
  );

const tiles = (sections: readonly Section[]): string => {
  const language = sections[0]?.report.language ?? 'en';
  const tile = (count: number, name: string, look: string): string =>
    element('li', `${element('b', String(count))}${escaped(name)}`, { class: count === 0 ? 'none' : look });
  const items = gradesIn(sections).map(grade =>
    tile(
      sections.reduce((sum, section) => sum + gradeCount(section, grade), 0),
      gradeName(grade, language),
      grade,
    ),
  );
  const waived = sections.reduce((sum, section) => sum + section.waived.length, 0);
  return element(
    'ul',
    [...items, ...(waived > 0 ? [tile(waived, waiverMessages[language].label, 'waived')] : [])].join(''),
    {
      class: 'tiles',
    },
  );
};

const overview = (sections: readonly Section[], options: ArtifactOptions): string => {
  const language = sections[0]?.report.language ?? 'en';
  const words = reportPageMessages[language];
  const columns = gradesIn(sections);
  const heading = (text: string): string => element('th', escaped(text), { scope: 'col' });
  const rows = sections.map(section => {
    const { name, look } = decisionOf(section);
    const cells = columns.map(grade => {
      const count = gradeCount(section, grade);
      return element('td', element('span', String(count), { class: count === 0 ? 'faint' : `badge ${grade}` }), {
        class: 'number',
      });
    });
    return element(
      'tr',
      [
        element('th', element('a', escaped(nameOfSection(section, options)), { href: `#${section.id}` }), {
          scope: 'row',
        }),
        element('td', element('span', escaped(name), { class: `badge ${look}` })),
        ...cells,
      ].join(''),
    );
  });
  const head = element(
    'tr',
    [words.description, words.decision, ...columns.map(grade => gradeName(grade, language))].map(heading).join(''),
  );
  return element(
    'div',
    element('table', `<thead>${head}</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>`, { 'aria-label': words.overview }),
    { class: 'scroll' },
  );
};

export const nameOfSection = ({ report }: Section, options: ArtifactOptions): string => {
  const title = isLintReport(report) ? fullTitle(report.description) : titleOfBoth(report.base, report.revision);
  const file = artifactPath(descriptionOf(report).file, options);
  return title === '' ? file : `${title} · ${file}`;
};
