// The time from deprecation to end as bars on a common axis, drawn in SVG whose looks the style sheet decides.
import type { Deprecation, DeprecationsReport } from './deprecations-report.ts';
import { escaped } from './html/html-page.ts';

export interface Chart {
  /** Above the bars: months. */
  readonly axis: string;
  readonly barOf: (deprecation: Deprecation) => string;
}

/** Undefined where no day is known. */
export const chartOf = ({ deprecations, today }: DeprecationsReport): Chart | undefined => {
  const days = deprecations.flatMap(({ deprecatedAt, endsAt }) => [deprecatedAt?.day ?? [], endsAt?.day ?? []].flat());
  if (days.length === 0) return undefined;
  const sorted = [...days, today].sort();
  const [first, last] = [monthOf(sorted[0] ?? today) - 1, monthOf(sorted.at(-1) ?? today) + 2];
  const [start, end] = [timeOf(first), timeOf(last)];
  const placeOf = (time: number): string => `${(((time - start) / (end - start)) * 100).toFixed(2)}%`;
  const step = steps.find(it => (last - first) / it <= mostTicks) ?? 120;
  const ticks = Array.from({ length: last - first }, (_, index) => first + index).filter(
    month => month % step === 0 && month > first && last - month > (last - first) / 12,
  );
  const lines = ticks.map(month => line('tick', placeOf(timeOf(month)))).join('');
  const now = line('now', placeOf(Date.parse(today)));
  const labels = ticks.map(
    month => `<text x="${placeOf(timeOf(month))}" y="20">${escaped(nameOf(month, step))}</text>`,
  );
  return {
    axis: svg(lines + now + labels.join('')),
    barOf: ({ state, deprecatedAt, endsAt }) => {
      const [from, to] = [deprecatedAt?.day, endsAt?.day].map(day => (day === undefined ? undefined : Date.parse(day)));
      const [begin, until] = [from ?? to, to ?? (from === undefined ? undefined : end)];
      if (begin === undefined || until === undefined) return svg(lines + now);
      const width = `${((Math.max(until - begin, 0) / (end - start)) * 100).toFixed(2)}%`;
      const bar = `<rect class="bar ${to === undefined ? 'open' : state}" x="${placeOf(begin)}" y="16" width="${width}" height="8" rx="4"/>`;
      const point = to === undefined ? '' : `<circle class="${state}" cx="${placeOf(to)}" cy="20" r="5"/>`;
      return svg(lines + now + bar + point);
    },
  };
};

const mostTicks = 8;

/** In months. */
const steps = [1, 2, 3, 6, 12, 24, 60];

/** Since the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const timeOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12);

const nameOf = (month: number, step: number): string => {
  const year = String(Math.floor(month / 12));
  return step >= 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
};

const line = (name: string, x: string): string => `<line class="${name}" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;

const svg = (content: string): string => `<svg aria-hidden="true" focusable="false">${content}</svg>`;
