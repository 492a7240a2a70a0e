// Whether a description is what its specification says: the tables of fields first, and then the prose.
import type { Description } from '../source/description.ts';
import type { Problem } from '../source/problem.ts';
import { check } from './check.ts';
import { discriminatorFaults } from './discriminators.ts';
import { operationIdFaults } from './operation-ids.ts';
import { parameterFaults } from './parameters.ts';
import { pathFaults } from './paths.ts';
import { securityFaults } from './security-names.ts';

/** More would bury the rest. */
const mostProblems = 50;

/** One problem for each mistake, with the place of it. */
export const checkStructure = (description: Description): readonly Problem[] => {
  const { problems, found } = check(description, mostProblems);
  const inProse = [pathFaults, parameterFaults, operationIdFaults, securityFaults, discriminatorFaults];
  const all = [...problems];
  for (const faultsIn of inProse) {
    for (const problem of faultsIn(description, found)) {
      if (all.length >= mostProblems) return all;
      all.push(problem);
    }
  }
  return all;
};
