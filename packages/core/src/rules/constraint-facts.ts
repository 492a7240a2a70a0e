// Which keywords, of those that are compared as they stand, say something on one side that they do not say on the other.
import { constraintsBeyond } from '../schema/constraints.ts';
import type { View } from '../schema/view.ts';
import { namesInWords } from './words.ts';

type ConstraintFacts = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
};

export const constraintFacts = (
  base: View,
  revision: View,
  isMeant: (keyword: string) => boolean,
): ConstraintFacts | undefined => {
  const [added, removed] = [beyond(revision, base), beyond(base, revision)].map(keywords =>
    keywords.filter(isMeant),
  ) as [string[], string[]];
  if (added.length + removed.length === 0) return undefined;
  const changed = added.filter(keyword => removed.includes(keyword));
  const isOneSided = (keyword: string): boolean => !changed.includes(keyword);
  return { added: added.filter(isOneSided), removed: removed.filter(isOneSided), changed };
};

const beyond = (view: View, other: View): readonly string[] =>
  [...view.constraints]
    .filter(([keyword, values]) => constraintsBeyond(values, other.constraints.get(keyword) ?? []).length > 0)
    .map(([keyword]) => keyword)
    .sort();

export const constraintMessage = {
  en: ({ added, removed, changed }: ConstraintFacts): string =>
    [
      ...(added.length > 0 ? [`${namesInWords(added)} was added`] : []),
      ...(removed.length > 0 ? [`${namesInWords(removed)} was removed`] : []),
      ...(changed.length > 0 ? [`${namesInWords(changed)} changed`] : []),
    ].join(', '),
  ja: ({ added, removed, changed }: ConstraintFacts): string =>
    [
      ...(added.length > 0 ? [`${namesInWords(added)} が追加されました`] : []),
      ...(removed.length > 0 ? [`${namesInWords(removed)} が削除されました`] : []),
      ...(changed.length > 0 ? [`${namesInWords(changed)} が変わりました`] : []),
    ].join('、'),
};
