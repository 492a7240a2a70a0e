// What all steps of lowering share: the description, its schemas, and the problems met.
import type { Dialect, SchemaSpace } from '../schema/schema.ts';
import { createSchemaSpace } from '../schema/schema.ts';
import type { Description, SpecificationVersion } from '../source/description.ts';
import { uriOf } from '../source/origin.ts';
import type { Problem } from '../source/problem.ts';

export interface Lowering {
  readonly description: Description;
  readonly version: SpecificationVersion;
  readonly schemas: SchemaSpace;
  /** A problem is kept once per place, however many ways lead there. */
  readonly report: (problem: Problem) => void;
  /** Objects being lowered that may lead back to themselves. */
  readonly open: Set<object>;
}

export const createLowering = (
  description: Description,
  dialect: Dialect,
): { readonly lowering: Lowering; readonly problems: () => readonly Problem[] } => {
  const problems = new Map<string, Problem>();
  const lowering: Lowering = {
    description,
    version: description.version,
    schemas: createSchemaSpace(dialect, (reference, from) => {
      const resolved = description.resolve(reference, from);
      return resolved.found ? resolved : undefined;
    }),
    report(problem) {
      const key = keyOf(problem);
      if (!problems.has(key)) problems.set(key, problem);
    },
    open: new Set(),
  };
  return { lowering, problems: () => [...problems.values()] };
};

const keyOf = ({ code, origin, facts }: Problem): string =>
  `${code} ${origin ? uriOf(origin) : ''} ${JSON.stringify(facts)}`;
