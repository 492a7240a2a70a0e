// The colours of the text report, by what they mean. Whoever prints decides whether there are any.
import type { Level } from '../findings.ts';

export type Paint = Readonly<
  Record<Level | 'base' | 'revision' | 'mark' | 'strong' | 'faint', (text: string) => string>
>;

const as = (text: string): string => text;

export const plain: Paint = {
  breaking: as,
  dangerous: as,
  safe: as,
  base: as,
  revision: as,
  mark: as,
  strong: as,
  faint: as,
};
