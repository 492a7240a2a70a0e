// A report as one page of HTML that needs nothing else: the decision, what is wrong, worst first and by rule, and the lines that show it.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { reportMessages } from '../../messages/report.ts';
import { reportPageMessages } from '../../messages/report-page.ts';
import { grouped } from '../grouped.ts';
import { element, withCode } from '../html/element.ts';
import { filterForm, filterScript, placesIn } from '../html/filters.ts';
import { escaped, htmlPage } from '../html/html-page.ts';
import { nameOf } from '../operation-name.ts';
import type { ArtifactOptions } from './artifact.ts';
import { gradeName } from './grade-text.ts';
import { gradeNames } from './grades.ts';
import type { Group, Surroundings } from './html-group.ts';
import { groupHtml, groupOf } from './html-group.ts';
import type { Section } from './html-head.ts';
import { headOf, nameOfSection, titleOf } from './html-head.ts';
import { reportStyle } from './html-style.ts';
import type { AnyReport, Issue, IssueOptions } from './issues.ts';
import { isLintReport, issuesOf, waivedIssuesOf } from './issues.ts';

type Options = IssueOptions & ArtifactOptions;

/** In bytes: what a browser opens and searches at once, and a build server takes for an artifact. */
const limit = 2_000_000;

/** So many of the worst are open when the page is. */
const unfolded = 5;

export const toHtml = (reports: readonly AnyReport[], options: Options): readonly string[] => {
  const language = reports[0]?.language ?? 'en';
  const words = reportPageMessages[language];
  const sections = reports.map(
    (report, index): Section => ({
      report,
      id: `d${index + 1}`,
      issues: issuesOf(report, options),
      waived: waivedIssuesOf(report, options),
    }),
  );
  const all = sections.flatMap(({ issues, waived }) => [...issues, ...waived]);
  const tags = sortedNames(
    sections.flatMap(section => shownIn(section).flatMap(issue => tagsOf(issue, section.report))),
  );
  const operations = sortedNames(all.flatMap(operationsOf));
  const surroundings: Surroundings = {
    options,
    language,
    tagPlaces: placesIn(tags),
    operationPlaces: placesIn(operations),
  };
  const title = titleOf(reports) || words.title;
  const frame = (content: readonly string[]): string =>
    htmlPage({ language, title, style: reportStyle, body: content, ...(all.length > 0 && { script: filterScript }) });
  const head = [
    element('a', escaped(words.jump), { href: '#findings', class: 'jump' }),
    element('header', [element('h1', escaped(title)), ...headOf(sections, options)].join('\n')),
    ...(all.length === 0
      ? []
      : [
          filterForm({
            language,
            levels: gradeNames
              .filter(grade => all.some(issue => issue.grade === grade))
              .map(grade => ({ level: grade, name: gradeName(grade, language), isShown: true })),
            tags,
            operations,
            count: all.length,
          }),
        ]),
  ];
  const groups = sections.map(section => groupsOf(section, surroundings));
  const room = limit - sizeOf(frame(head)) - sections.length * roomOfSection;
  const chosen = chosenFrom(groups.flat(), room);
  const leftOut = groups.flat().reduce((sum, group) => sum + group.items.length - (chosen.get(group) ?? 0), 0);
  const remark =
    leftOut === 0 ? [] : [element('p', escaped(words.leftOut(leftOut)), { class: 'left-out', role: 'note' })];
  const main = sections.map((section, index) =>
    sectionHtml(section, groups[index] ?? [], chosen, { ...surroundings, options, isOnly: sections.length === 1 }),
  );
  return [frame([...head, element('main', [...remark, ...main].join('\n'), { id: 'findings' })])];
};

/** Headings, counts and remarks of a section. */
const roomOfSection = 2_000;

const sizeOf = (text: string): number => utf8ToBytes(text).length;

const shownIn = ({ issues, waived }: Section): readonly Issue[] => [...issues, ...waived];

const sortedNames = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

const operationsOf = ({ reach }: Issue): readonly string[] => reach.flatMap(({ operations }) => operations.map(nameOf));

const tagsOf = (issue: Issue, { tags = {} }: AnyReport): readonly string[] =>
  operationsOf(issue).flatMap(name => (Object.hasOwn(tags, name) ? (tags[name] ?? []) : []));

const groupsOf = (section: Section, surroundings: Surroundings): readonly Group[] => {
  const { report, id, issues, waived } = section;
  const isWorst = new Set(issues.slice(0, unfolded));
  const grouping = (list: readonly Issue[]): readonly Group[] =>
    grouped(list, ({ grade, rule, explainedBy }) => `${grade} ${rule} ${explainedBy}`).map(same =>
      groupOf(
        same.map(issue => ({
          issue,
          id: `${id}-${issue.fingerprint}`,
          tags: tagsOf(issue, report),
          isOpen: isWorst.has(issue),
        })),
        report,
        surroundings,
      ),
    );
  return [...grouping(issues), ...grouping(waived)];
};

/** Of all reports, what is worst comes first, until the page is full: how many items of each group there is room for. */
const chosenFrom = (groups: readonly Group[], room: number): ReadonlyMap<Group, number> => {
  const chosen = new Map<Group, number>();
  let left = room;
  for (const grade of gradeNames) {
    for (const group of groups.filter(it => it.grade === grade)) {
      let cost = sizeOf(group.opening) + sizeOf(group.closing);
      let count = 0;
      for (const item of group.items) {
        const size = sizeOf(item) + 1;
        if (cost + size > left) break;
        cost += size;
        count += 1;
      }
      chosen.set(group, count);
      if (count > 0) left -= cost;
      // What is less grave does not take the room of what is worse.
      if (count < group.items.length) left = 0;
    }
  }
  return chosen;
};

/** Where safe changes are only counted. */
const safeRemark = (report: AnyReport, { all }: IssueOptions): readonly string[] =>
  all || isLintReport(report) || report.counts.safe === 0
    ? []
    : [element('p', withCode(reportMessages[report.language].nextAll), { class: 'faint' })];

const sectionHtml = (
  section: Section,
  groups: readonly Group[],
  chosen: ReadonlyMap<Group, number>,
  { options, language, isOnly }: Surroundings & { readonly options: Options; readonly isOnly: boolean },
): string => {
  const words = reportPageMessages[language];
  const shown = (isWaived: boolean): readonly string[] =>
    groups
      .filter(group => group.isWaived === isWaived && (chosen.get(group) ?? 0) > 0)
      .map(group => groupHtml(group, chosen.get(group) ?? 0));
  const [counted, waived] = [shown(false), shown(true)];
  const nothing = section.issues.length === 0 ? [element('p', escaped(words.nothing), { class: 'faint' })] : [];
  return element(
    'section',
    [
      element('h2', escaped(isOnly ? words.findings : nameOfSection(section, options))),
      ...nothing,
      ...counted,
      ...safeRemark(section.report, options),
      ...(waived.length === 0
        ? []
        : [
            element('div', [element('h3', escaped(words.waived)), ...waived].join('\n'), {
              'data-group': true,
              class: 'waived-part',
            }),
          ]),
    ].join('\n'),
    { id: section.id },
  );
};
