// A migration report as one page of HTML that needs nothing else: for clients, to read, to search and to print.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { migrationMessages } from '../../messages/migration.ts';
import { migrationPageMessages } from '../../messages/migration-page.ts';
import { reportMessages } from '../../messages/report.ts';
import { element, withCode } from '../html/element.ts';
import { filterForm, filterScript, placesIn } from '../html/filters.ts';
import { escaped, htmlPage } from '../html/html-page.ts';
import { titleOfBoth } from '../titles.ts';
import type { MigrationReport, MigrationSection } from './migration-report.ts';
import { migrationStyle } from './migration-style.ts';
import { contentsOf, deadlinesOf, headOf, planOf, tagsOf } from './page-head.ts';
import { acceptedOf, changelogOf, pathsOf } from './page-lists.ts';
import type { PageParts } from './page-parts.ts';
import type { Detail } from './page-section.ts';
import { sectionHtml } from './page-section.ts';
import { seriesOf } from './page-series.ts';

/** In bytes: what a browser opens and searches at once. */
const limit = 2_000_000;

export const toMigrationPage = (report: MigrationReport): string => {
  const { language, base, revision, sections, summary, waived = [] } = report;
  const words = migrationMessages[language];
  const page = migrationPageMessages[language];
  const tags = [...new Set(sections.flatMap(section => section.tags))].sort();
  const operations = [...new Set(sections.flatMap(operationNames))].sort();
  const parts: PageParts = {
    report,
    words,
    page,
    said: reportMessages[language],
    tagPlaces: placesIn(tags),
    operationPlaces: placesIn(operations),
  };
  const changelog = changelogOf(parts);
  const lists = [
    { id: 'plan', title: words.rollout, isThere: report.rollout.length > 0, html: () => planOf(parts) },
    { id: 'steps', title: words.steps, isThere: sections.length > 0, html: () => '' },
    { id: 'paths', title: words.paths, isThere: report.paths.length > 0, html: () => pathsOf(parts) },
    { id: 'deadlines', title: words.deadlines, isThere: summary.deadlines.length > 0, html: () => deadlinesOf(parts) },
    { id: 'tags', title: words.byTag, isThere: summary.tags.some(isTouched), html: () => tagsOf(parts) },
    { id: 'accepted', title: words.accepted, isThere: waived.length > 0, html: () => acceptedOf(parts) },
    { id: 'versions', title: words.series, isThere: report.series !== undefined, html: () => seriesOf(parts) },
    { id: 'changelog', title: words.changelog, isThere: changelog !== '', html: () => changelog },
  ].filter(({ isThere }) => isThere);
  const form = filterForm({
    language,
    levels: (['breaking', 'dangerous'] as const)
      .filter(level => sections.some(it => it.level === level))
      .map(level => ({ level, name: parts.said.level[level], isShown: true })),
    tags,
    operations,
    count: sections.length,
  });
  const frame = (steps: string): string =>
    htmlPage({
      language,
      title: `${words.title}${words.colon}${titleOfBoth(base, revision)}`,
      style: migrationStyle,
      ...(sections.length > 0 && { script: filterScript }),
      body: [
        ...(sections.length > 0 ? [element('a', escaped(page.jump), { href: '#steps', class: 'jump' })] : []),
        headOf(parts),
        contentsOf(
          lists.map(({ id, title }) => [id, title]),
          words.contents,
        ),
        element(
          'main',
          lists
            .map(({ id, title, html }) =>
              element('section', `${element('h2', escaped(title))}\n${id === 'steps' ? steps : html()}`, {
                id,
              }),
            )
            .join('\n'),
        ),
        element('footer', element('p', escaped(page.made(base.file, revision.file)))),
      ],
    });
  const told = toldWithin(limit - sizeOf(frame(form)) - roomOfHeadings, parts);
  return frame([...movesOf(parts), form, groupsOf(told, parts)].join('\n'));
};

const roomOfHeadings = 2_000;

const sizeOf = (text: string): number => utf8ToBytes(text).length;

const operationNames = ({ operations }: MigrationSection): readonly string[] =>
  operations.map(({ method, path }) => `${method} ${path}`);

const isTouched = ({ tag, unaffected, total, added }: MigrationReport['summary']['tags'][number]): boolean =>
  tag !== null && (unaffected < total || added > 0);

/** Of all sections what changed, as far as there is room; then examples, then lines of the descriptions, the worst first. */
const toldWithin = (room: number, parts: PageParts): ReadonlyMap<MigrationSection, string> => {
  const told = new Map<MigrationSection, string>();
  let left = room;
  for (const detail of ['changes', 'examples', 'source'] satisfies readonly Detail[])
    for (const section of parts.report.sections) {
      const known = told.get(section);
      if (known === undefined && detail !== 'changes') continue;
      const html = sectionHtml(section, parts, detail);
      const cost = sizeOf(html) - sizeOf(known ?? '');
      if (cost > left) continue;
      left -= cost;
      told.set(section, html);
    }
  return told;
};

/** Where the API as a whole went comes before what changed in its parts. */
const movesOf = ({ report, words }: PageParts): readonly string[] => {
  const { moves = [] } = report.summary;
  if (moves.length === 0) return [];
  const items = moves.map(({ from, to, operations }) =>
    element('li', withCode(words.callInstead(`\`${from}\``, `\`${to}\``, operations))),
  );
  return [element('ul', items.join(''), { class: 'moves' })];
};

const groupsOf = (told: ReadonlyMap<MigrationSection, string>, { report, words, page }: PageParts): string => {
  const leftOut = report.sections.length - told.size;
  const groups = (['api', 'operation', 'shared'] as const).flatMap(kind => {
    const found = report.sections.flatMap(section => (section.kind === kind ? (told.get(section) ?? []) : []));
    if (found.length === 0) return [];
    const title = { api: words.api, operation: words.operations, shared: words.shared }[kind];
    return [element('div', `${element('h3', escaped(title))}\n${found.join('\n')}`, { 'data-group': true })];
  });
  const note = leftOut === 0 ? [] : [element('p', escaped(page.leftOut(leftOut)), { class: 'faint', role: 'note' })];
  return [...note, ...groups].join('\n');
};
