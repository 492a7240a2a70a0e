// Everything that is known of the structure of a description: what `checkStructure` finds, and where it finds nothing, a
// second opinion of the schema that comes with the specification.
import type { Description } from '../source/description.ts';
import type { Problem } from '../source/problem.ts';
import { checkStructure } from './check-structure.ts';

export const validate = async (description: Description): Promise<readonly Problem[]> => {
  const problems = checkStructure(description);
  // There is no schema of 3.2 in the parser yet.
  if (description.version === '3.2' || problems.length > 0) return problems;
  const { rejections } = await import('./swagger-parser.ts');
  return rejections(description);
};
