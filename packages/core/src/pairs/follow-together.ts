// Two references of the same name are uses of one component: it is compared once, at its own place, however often it is used.
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';

/** What stands behind two schemas that are the same reference and nothing else; undefined when they are not. */
export const followTogether = (
  base: Schema,
  revision: Schema,
): { readonly base: Schema; readonly revision: Schema } | undefined => {
  const seen = new Set<Schema>();
  let [left, right] = [base, revision];
  for (;;) {
    // References that lead to each other say nothing.
    if (seen.has(left)) return undefined;
    seen.add(left);
    const reference = bareReference(left);
    if (reference === undefined || reference !== bareReference(right)) break;
    const [nextLeft, nextRight] = [left.space.follow(reference, left), right.space.follow(reference, right)];
    if (!nextLeft || !nextRight) break;
    [left, right] = [nextLeft, nextRight];
  }
  return left === base ? undefined : { base: left, revision: right };
};

/** What stands beside a `$ref` counts in 2020-12 and is ignored in the older dialects. */
const bareReference = ({ source, space }: Schema): string | undefined => {
  const object = asObject(source);
  const reference = object && own(object, '$ref');
  if (typeof reference !== 'string') return undefined;
  return space.dialect !== '2020-12' || Object.keys(object as object).length === 1 ? reference : undefined;
};
