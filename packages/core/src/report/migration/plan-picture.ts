// The days of a rollout on one line.
import type { MigrationMessages } from '../../messages/migration.ts';
import { element } from '../html/element.ts';
import { escaped } from '../html/html-page.ts';
import type { Phase } from './migration-report.ts';

const [width, height, margin, axis] = [1000, 118, 60, 52] as const;

/** Labels of days are at least so far from each other. */
const labelWidth = 110;
/** Names of months nearer to a day than this would lie over it. */
const monthWidth = 32;

export const planPicture = (phases: readonly Phase[], words: MigrationMessages): string => {
  const days = [...new Set(phases.flatMap(({ begins, ends }) => [begins, ...(ends === null ? [] : [ends])]))].sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const span = Math.max(1, timeOf(last) - timeOf(first));
  const at = (day: string): number =>
    Math.round(margin + ((timeOf(day) - timeOf(first)) / span) * (width - 2 * margin));
  const notice = phases.find(({ phase }) => phase === 'notice');
  const moments = days.map(day => {
    const begun = phases.filter(it => it.phase !== 'notice' && it.begins === day).map(({ phase }) => phase);
    return { day, names: begun.map(phase => words.phases[phase]), isEnd: begun.includes('removal') };
  });
  const places = apart(days.map(at));
  const label = moments.map(({ day, names }) => `${day} ${names.join(words.listSeparator)}`).join('; ');
  const shapes = [
    ...monthsBetween(first, last).flatMap(({ day, name }) => [
      line([at(day), axis - 7], [at(day), axis + 7], 'tick'),
      ...(days.some(it => Math.abs(at(it) - at(day)) < monthWidth) ? [] : [text(at(day), axis + 24, name, 'month')]),
    ]),
    line([at(first), axis], [at(last), axis], ''),
    ...(notice?.ends ? [line([at(notice.begins), axis], [at(notice.ends), axis], 'notice')] : []),
    ...(notice?.ends ? [text((at(notice.begins) + at(notice.ends)) / 2, axis - 14, words.phases.notice, 'day')] : []),
    ...moments.flatMap(({ day, names, isEnd }, index) => {
      const place = places[index] as number;
      return [
        line([at(day), axis], [place, axis - 22], 'leader'),
        line([at(day), axis], [place, axis + 42], 'leader'),
        text(place, axis - 28, names[0] ?? '', ''),
        text(place, axis + 56, day, 'day'),
        element('circle', '', { cx: `${at(day)}`, cy: `${axis}`, r: '9', class: isEnd ? 'removal' : '' }),
      ];
    }),
  ];
  return element('svg', shapes.join(''), {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': label,
    class: 'plan',
  });
};

const timeOf = (day: string): number => Date.parse(day) / 86_400_000;

/** The last one stays where it is: it is the one that matters. */
const apart = (places: readonly number[]): readonly number[] => {
  const moved = [...places];
  for (let index = moved.length - 2; index >= 0; index -= 1)
    moved[index] = Math.min(moved[index] as number, (moved[index + 1] as number) - labelWidth);
  return moved;
};

/** More than these are told every third month or once a year. */
const mostMonths = 14;

const monthsBetween = (first: string, last: string): readonly { readonly day: string; readonly name: string }[] => {
  const [year = 0, month = 0] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = last.split('-').map(Number);
  const count = (lastYear - year) * 12 + lastMonth - month;
  const step = count <= mostMonths ? 1 : count <= mostMonths * 3 ? 3 : 12;
  return Array.from({ length: count }, (_, index) => month + index)
    .filter(index => index % step === 0)
    .map(index => {
      const name = `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      return { day: `${name}-01`, name };
    });
};

type Point = readonly [x: number, y: number];

const line = ([x1, y1]: Point, [x2, y2]: Point, kind: string): string =>
  element('line', '', { x1: `${x1}`, x2: `${x2}`, y1: `${y1}`, y2: `${y2}`, class: kind });

const text = (x: number, y: number, content: string, kind: string): string =>
  element('text', escaped(content), { x: `${Math.round(x)}`, y: `${y}`, 'text-anchor': 'middle', class: kind });
