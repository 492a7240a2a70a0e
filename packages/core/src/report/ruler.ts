// The line above a section of a text report: its name, and what there is of it.
import { widthOf } from './layout.ts';
import type { Paint } from './paint.ts';

interface Wide {
  readonly proseWidth: number;
  readonly paint: Paint;
}

export const ruler = ({ proseWidth, paint }: Wide, left: string, right: string, color: Paint['strong']): string => {
  const name = left.toUpperCase();
  const tail = right === '' ? '' : ` ${right}`;
  const line = '─'.repeat(Math.max(3, proseWidth - widthOf(name) - widthOf(tail) - 1));
  return `${color(paint.strong(name))} ${paint.faint(line + tail)}`;
};
