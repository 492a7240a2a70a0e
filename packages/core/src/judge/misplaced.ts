// Limits that stand beside a type that cannot have them, such as `maximum` beside `type: string`.
import type { Pair } from '../pairs/pair.ts';
import type { TypeName } from '../schema/type-name.ts';
import type { View } from '../schema/view.ts';
import type { Edit } from './edits.ts';

/**
 * docs/compatibility.md, section 9: no value shows what such a limit does, and it is meant all the same. Either the limit or
 * the type is a mistake; servers and generated code go by the one or the other.
 */
export const isMisplaced = ({ rule, pairs }: Edit): boolean =>
  pairs.every(pair => {
    if (pair.on === 'schema') return isForeign(pair as Pair<'schema'>, typeOfField.get(rule.at ?? ''));
    if (pair.on !== 'property') return false;
    return pair.parents.every(parent => parent.on === 'schema' && isForeign(parent as Pair<'schema'>, 'object'));
  });

const isForeign = ({ base, revision }: Pair<'schema'>, type: TypeName | undefined): boolean =>
  type !== undefined && [base, revision].every(side => !hasType(side as View, type));

const hasType = ({ types }: View, type: TypeName): boolean =>
  types.size === 0 || types.has(type) || (type === 'number' && types.has('integer'));

const typeOfField: ReadonlyMap<string, TypeName> = new Map([
  ['minLength', 'string'],
  ['maxLength', 'string'],
  ['pattern', 'string'],
  ['minimum', 'number'],
  ['maximum', 'number'],
  ['multipleOf', 'number'],
  ['minItems', 'array'],
  ['maxItems', 'array'],
  ['uniqueItems', 'array'],
  ['minProperties', 'object'],
  ['maxProperties', 'object'],
  ['additionalProperties', 'object'],
]);
