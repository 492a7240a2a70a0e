// The days of a rollout on one line.
import type { MigrationMessages } from '../../messages/migration.ts';
import { element } from '../html/element.ts';
import { escaped } from '../html/html-page.ts';
import type { Phase } from './migration-report.ts';

const [width, height, margin, axis] = [1000, 92, 90, 46] as const;

export const planPicture = (phases: readonly Phase[], words: MigrationMessages): string => {
  const days = [...new Set(phases.flatMap(({ begins, ends }) => [begins, ...(ends === null ? [] : [ends])]))].sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const span = Math.max(1, timeOf(last) - timeOf(first));
  const at = (day: string): number =>
    Math.round(margin + ((timeOf(day) - timeOf(first)) / span) * (width - 2 * margin));
  const notice = phases.find(({ phase }) => phase === 'notice');
  const moments = days.map(day => {
    const names = phases
      .filter(it => it.phase !== 'notice' && it.begins === day)
      .map(({ phase }) => words.phases[phase]);
    const isEnd = phases.some(({ phase, begins }) => phase === 'removal' && begins === day);
    return { day, names, isEnd };
  });
  const label = moments.map(({ day, names }) => `${day} ${names.join(words.listSeparator)}`).join('; ');
  const shapes = [
    line(at(first), at(last), ''),
    ...(notice?.ends ? [line(at(notice.begins), at(notice.ends), 'notice')] : []),
    ...(notice?.ends ? [text((at(notice.begins) + at(notice.ends)) / 2, axis + 24, words.phases.notice, 'day')] : []),
    ...moments.flatMap(({ day, names, isEnd }) => [
      element('circle', '', { cx: String(at(day)), cy: String(axis), r: '8', class: isEnd ? 'removal' : '' }),
      text(at(day), axis - 18, names[0] ?? '', ''),
      text(at(day), axis + 24, day, 'day'),
    ]),
  ];
  return element('svg', shapes.join(''), {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': label,
    class: 'plan',
  });
};

const timeOf = (day: string): number => Date.parse(day) / 86_400_000;

const line = (from: number, to: number, kind: string): string =>
  element('line', '', { x1: String(from), x2: String(to), y1: String(axis), y2: String(axis), class: kind });

const text = (x: number, y: number, content: string, kind: string): string =>
  element('text', escaped(content), { x: String(x), y: String(y), 'text-anchor': 'middle', class: kind });
