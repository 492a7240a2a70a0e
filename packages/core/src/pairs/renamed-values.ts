// Listed values that were probably renamed: nothing but their spelling tells, since a value has no description and no schema.
import type { View } from '../schema/view.ts';
import type { Traits } from './candidates.ts';
import { matchBy } from './match.ts';
import { withRenames } from './renames.ts';

export interface RenamedValue {
  readonly from: string;
  readonly to: string;
  readonly likeness: number;
}

/** In the order of their names. */
export const renamedValues = (base: View, revision: View): readonly RenamedValue[] => {
  const [left, right] = [base, revision].map(it => (it.enum ?? []).flatMap(asText)) as [Value[], Value[]];
  const matched = withRenames(
    matchBy(left, right, it => it.text),
    left,
    right,
    traits,
  );
  return matched
    .flatMap(it =>
      it.base && it.revision && it.likeness !== undefined
        ? [{ from: it.base.text, to: it.revision.text, likeness: it.likeness }]
        : [],
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
};

interface Value {
  readonly text: string;
}

const asText = (value: unknown): readonly Value[] => (typeof value === 'string' ? [{ text: value }] : []);

const traits: Traits<Value> = {
  nameOf: it => it.text,
  descriptionOf: () => '',
  outlineOf: () => '',
  meaningOf: () => '',
  isTelling: () => false,
  isOrdered: false,
};
