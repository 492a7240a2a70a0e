// The comments of YAML as the tokens of the `yaml` package have them: a second opinion on what we keep.
import type { CST } from 'yaml';
import { Parser } from 'yaml';

export interface Comment {
  readonly start: number;
  readonly text: string;
}

export const commentsIn = (text: string): readonly Comment[] => {
  const found: Comment[] = [];
  const visit = (token: unknown): void => {
    if (Array.isArray(token)) {
      for (const item of token as readonly unknown[]) visit(item);
      return;
    }
    if (typeof token !== 'object' || token === null) return;
    const { type, offset, source } = token as Partial<CST.SourceToken>;
    if (type === 'comment') found.push({ start: offset ?? 0, text: source ?? '' });
    for (const inner of Object.values(token)) if (typeof inner === 'object') visit(inner);
  };
  for (const token of new Parser().parse(text)) visit(token);
  return found.sort((left, right) => left.start - right.start);
};
