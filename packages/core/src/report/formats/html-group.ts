// What one rule found, as HTML: why it matters and what to do once, then every finding with its lines.
import type { Language } from '../../messages/language.ts';
import { lintMessages } from '../../messages/lint.ts';
import { outputMessages } from '../../messages/output.ts';
import { reportMessages } from '../../messages/report.ts';
import { reportPageMessages } from '../../messages/report-page.ts';
import { acceptedText, endedText, waiverMessages } from '../../messages/waivers.ts';
import type { Mark } from '../differing-lines.ts';
import type { Frame, FrameLine } from '../frame-line.ts';
import { element, withCode } from '../html/element.ts';
import { escaped } from '../html/html-page.ts';
import { linked } from '../html/linked.ts';
import { nameOf } from '../operation-name.ts';
import type { ArtifactOptions } from './artifact.ts';
import { gradeName } from './grade-text.ts';
import type { Grade } from './grades.ts';
import { placeLine } from './issue-lines.ts';
import type { AnyReport, Issue, Reach } from './issues.ts';

export interface Group {
  readonly grade: Grade;
  readonly isWaived: boolean;
  readonly opening: string;
  readonly items: readonly string[];
  readonly closing: string;
}

export interface Surroundings {
  readonly options: ArtifactOptions;
  readonly language: Language;
  readonly tagPlaces: (tags: readonly string[]) => string;
  readonly operationPlaces: (operations: readonly string[]) => string;
}

export interface Entry {
  readonly issue: Issue;
  readonly id: string;
  readonly tags: readonly string[];
  readonly isOpen: boolean;
}

export const groupHtml = ({ opening, items, closing }: Group, count: number): string =>
  [opening, ...items.slice(0, count), closing].join('\n');

/** There is at least one, and all are of the same rule and as grave. */
export const groupOf = (entries: readonly Entry[], report: AnyReport, surroundings: Surroundings): Group => {
  const [{ issue: first }] = entries as readonly [Entry];
  const { language } = surroundings;
  const said = first.words.summary === '' ? first.message : first.words.summary;
  const count = entries.length === 1 ? '' : element('span', ` × ${entries.length}`, { class: 'faint' });
  const badge = element('span', escaped(gradeName(first.grade, language)), { class: `badge ${first.grade}` });
  const ids = [...new Set([first.rule, first.explainedBy])].map(id => element('code', escaped(id), { class: 'faint' }));
  return {
    grade: first.grade,
    isWaived: first.waiver !== undefined,
    opening: [
      `<section class="group ${first.grade}-group" data-group>`,
      element('h3', `${badge} ${withCode(said)}${count} ${ids.join(' ')}`),
      explanationOf(first, report),
      '<ul class="entries">',
    ].join('\n'),
    items: entries.map(entry => entryHtml(entry, surroundings)),
    closing: '</ul>\n</section>',
  };
};

const explanationOf = ({ words: { why, fix, standards } }: Issue, { language }: AnyReport): string => {
  const labels = lintMessages[language];
  const part = (label: string, content: string): string =>
    content === '' ? '' : element('div', `${element('dt', escaped(label))}${element('dd', content)}`);
  const links = standards.map(({ title, url }) => linked(url, title)).join(escaped(labels.listSeparator));
  const parts = [part(labels.why, withCode(why)), part(labels.fix, withCode(fix)), part(labels.standard, links)].join(
    '',
  );
  return parts === '' ? '' : element('dl', parts, { class: 'explanation' });
};

const entryHtml = ({ issue, id, tags, isOpen }: Entry, surroundings: Surroundings): string => {
  const { language, tagPlaces, operationPlaces } = surroundings;
  const operations = issue.reach.flatMap(reach => reach.operations.map(nameOf));
  const summary = element('summary', `${element('code', escaped(issue.subject))} ${withCode(issue.message)}`);
  const places = { tags: tagPlaces(tags), operations: operationPlaces(operations) };
  return element(
    'li',
    element(
      'details',
      [
        summary,
        ...issue.frames.map(frame => frameHtml(frame, language)),
        element('dl', detailsOf(issue, surroundings).join(''), { class: 'details' }),
      ].join(''),
      { 'data-fold': true, open: isOpen },
    ),
    {
      id,
      'data-entry': true,
      'data-level': issue.grade,
      ...(places.tags !== '' && { 'data-tags': places.tags }),
      ...(places.operations !== '' && { 'data-operations': places.operations }),
    },
  );
};

const detailsOf = (issue: Issue, { options, language }: Surroundings): readonly string[] => {
  const words = reportMessages[language];
  const page = reportPageMessages[language];
  const waiving = waiverMessages[language];
  const row = (label: string, content: string): string => element('dt', escaped(label)) + element('dd', content);
  const code = (text: string): string => element('code', escaped(text));
  const { waiver, expiredWaiver, accept } = issue;
  return [
    ...(waiver ? [row(waiving.label, escaped(acceptedText(waiver, language)))] : []),
    ...(expiredWaiver ? [row(waiving.expired, escaped(endedText(expiredWaiver, language)))] : []),
    ...(issue.shownBy === undefined ? [] : [row(words.shownBy, withCode(issue.shownBy))]),
    ...issue.reach.map(reach => row(reachLabel(reach, language), reachHtml(reach, language))),
    ...issue.repairs.map(({ kind, title }) =>
      row(kind === 'safe' ? '--fix' : lintMessages[language].option, withCode(title)),
    ),
    row(
      page.place,
      [issue.place, ...(issue.before && issue.frames.length > 0 ? [issue.before] : [])]
        .map(place => code(placeLine(place, options)))
        .join(` · ${escaped(outputMessages[language].before)} `),
    ),
    row(outputMessages[language].fingerprint, code(issue.fingerprint)),
    ...(accept === undefined ? [] : [row(waiving.accept, code(accept))]),
  ];
};

const reachLabel = ({ direction, operations }: Reach, language: Language): string =>
  direction === undefined
    ? lintMessages[language].operations(operations.length)
    : reportMessages[language].reached[direction];

/** Longer lists are folded. */
const operationsShown = 5;
/** All of them can be found in the data. */
const operationsListed = 100;

const reachHtml = ({ operations }: Reach, language: Language): string => {
  const { listSeparator, more } = reportMessages[language];
  const names = operations.map(it => element('code', escaped(nameOf(it))));
  if (names.length <= operationsShown + 1) return names.join(escaped(listSeparator));
  const rest = names.slice(operationsShown);
  const listed = rest.slice(0, operationsListed).join(escaped(listSeparator));
  const unlisted = rest.length > operationsListed ? ` … ${escaped(more(rest.length - operationsListed))}` : '';
  return `${names.slice(0, operationsShown).join(escaped(listSeparator))} ${element('details', `${element('summary', escaped(more(rest.length)))}${listed}${unlisted}`, { class: 'inline' })}`;
};

/** Lines of each side; the rest of a long addition or removal is counted. */
const linesShown = 12;

const frameHtml = ({ lines, more }: Frame, language: Language): string => {
  if (lines.length === 0) return '';
  const [gone, others] = [lines.filter(({ side }) => side === 'base'), lines.filter(({ side }) => side !== 'base')];
  const shown = new Set([...gone.slice(0, linesShown), ...others.slice(0, linesShown)]);
  const hidden = lines.length - shown.size + more.base + more.revision;
  const note =
    hidden === 0 ? '' : element('span', escaped(`… ${reportMessages[language].moreLines(hidden)}`), { class: 'more' });
  return element(
    'pre',
    lines
      .filter(line => shown.has(line))
      .map(it => lineHtml(it, language))
      .join('') + note,
    {
      class: 'frame',
      tabindex: '0',
      'aria-label': reportPageMessages[language].lines,
    },
  );
};

const tagOf = { base: 'del', revision: 'ins', context: 'span' } as const;

const lineHtml = ({ side, base, revision, text, mark }: FrameLine, language: Language): string => {
  const number = String((side === 'base' ? base : revision) ?? base ?? '');
  const label = side === 'context' ? {} : { 'aria-label': reportPageMessages[language].side[side] };
  return element(tagOf[side], `${marked(text, mark)}\n`, { 'data-line': number, ...label });
};

/** A mark over all of a line tells nothing. */
const marked = (text: string, mark: Mark | null): string => {
  if (!mark || text.slice(0, mark.start).trim() + text.slice(mark.end).trim() === '') return escapedLine(text);
  return `${escapedLine(text.slice(0, mark.start))}${element('mark', escapedLine(text.slice(mark.start, mark.end)))}${escapedLine(text.slice(mark.end))}`;
};

/** Tabs stay what they are. */
const escapedLine = (text: string): string => text.split('\t').map(escaped).join('\t');
