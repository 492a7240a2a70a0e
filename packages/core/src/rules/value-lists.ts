// Lists of allowed values as facts: in one order, and what one list has that another has not.
import type { FactValue } from '../findings.ts';
import { renamedValues } from '../pairs/renamed-values.ts';
import type { View } from '../schema/view.ts';
import { sameValue } from '../source/same-value.ts';

/** Values of a document are JSON, which is what facts are made of. */
export const factValue = (value: unknown): FactValue => value as FactValue;

/** Sorted as JSON, since the order of the values means nothing. */
export const valueList = (values: readonly unknown[]): readonly FactValue[] =>
  values
    .map(value => ({ value: factValue(value), text: JSON.stringify(value) }))
    .sort((left, right) => (left.text < right.text ? -1 : 1))
    .map(it => it.value);

/** The values that `later` allows and `earlier` does not; none where one of them allows any value, or one constant took the place of another. Without those that were renamed. */
export const newValues = (earlier: View, later: View): readonly FactValue[] => {
  const { enum: known } = earlier;
  if (!known || !later.enum || isOtherConstant(earlier, later)) return [];
  const scalars = new Set([...known, ...renamedValues(earlier, later).map(it => it.to)]);
  return valueList(
    later.enum.filter(
      value => !scalars.has(value) && !known.some(other => typeof other === 'object' && sameValue(other, value)),
    ),
  );
};

/** The values that `later` calls known in its `x-extensible-enum` and `earlier` does not; none where one of them has no list. */
export const knownValues = (earlier: View, later: View): readonly FactValue[] => {
  const { known } = earlier;
  return known && later.known
    ? valueList(later.known.filter(value => !known.some(other => sameValue(other, value))))
    : [];
};

export const isOtherConstant = (base: View, revision: View): boolean =>
  base.enum?.length === 1 && revision.enum?.length === 1 && !sameValue(base.enum[0], revision.enum[0]);
