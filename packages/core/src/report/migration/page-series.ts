// What came with each version of a series, on the page of a migration.
import { element, withCode } from '../html/element.ts';
import { escaped } from '../html/html-page.ts';
import type { ChangelogEntry, SeriesVersion } from './migration-report.ts';
import { changelogKinds } from './migration-report.ts';
import type { PageParts } from './page-parts.ts';

export const seriesOf = (parts: PageParts): string => {
  const { report, words } = parts;
  const { versions = [], passing = [] } = report.series ?? {};
  const items = passing.map(({ subject, changes }) => {
    const told = changes.map(({ version, message }) =>
      element('li', `${element('b', escaped(version))} ${withCode(message)}`),
    );
    return element('li', `${element('code', escaped(subject))}${element('ul', told.join(''))}`);
  });
  return [
    ...versions.map(it => versionHtml(it, parts)),
    ...(items.length === 0
      ? []
      : [
          element('h3', escaped(words.passing)),
          element('p', escaped(words.passingMeaning)),
          element('ul', items.join('\n'), { class: 'log' }),
        ]),
  ].join('\n');
};

/** Of each version; the data has all. */
const entriesShown = 300;

const versionHtml = ({ label, changelog }: SeriesVersion, { words, said }: PageParts): string => {
  const name = element('b', escaped(label));
  if (!changelog) return element('p', `${name} ${escaped(words.firstVersion)}`);
  const entries = changelogKinds.flatMap(kind => changelog[kind]);
  const at = (level: ChangelogEntry['level']): readonly ChangelogEntry[] => entries.filter(it => it.level === level);
  const [breaking, dangerous, safe] = [at('breaking'), at('dangerous'), at('safe')];
  const brought = `${name} ${escaped(words.brought(breaking.length, dangerous.length, safe.length))}`;
  if (entries.length === 0) return element('p', brought);
  const ordered = [...breaking, ...dangerous, ...safe];
  const items = ordered.slice(0, entriesShown).map(({ level, subject, message }) => {
    const badge =
      level === 'safe' ? '' : ` ${element('span', escaped(said.level[level]), { class: `badge ${level}` })}`;
    return element('li', `${element('code', escaped(subject))} ${withCode(message)}${badge}`);
  });
  const left = ordered.length - items.length;
  if (left > 0) items.push(element('li', escaped(words.more(left)), { class: 'faint' }));
  return element('details', `${element('summary', brought)}${element('ul', items.join('\n'), { class: 'log' })}`, {
    class: 'kind',
  });
};
