// Checks a description against the schema that comes with its specification. Parts that are in other documents are checked
// where they are used first.
import { assemble } from './assemble.ts';
import type { Description } from './description.ts';
import type { Origin } from './origin.ts';
import { at, rootOf } from './origin.ts';
import { excerpt } from './places.ts';
import type { Problem } from './problem.ts';
import type { StructureError } from './structure.ts';

export const validate = async (description: Description): Promise<readonly Problem[]> => {
  const { version, entry } = description;
  if (version === '3.2') {
    const origin = at(rootOf(entry), 'openapi');
    return [{ code: 'structure-unchecked', gravity: 'note', facts: { version }, origin }];
  }
  const { value, origins } = assemble(description, version);
  const { errorsIn } = await import('./structure.ts');
  const errors = essential(await errorsIn(value));
  return errors.slice(0, mostProblems).map(error => ({
    code: 'structure',
    gravity: 'error',
    facts: { detail: detailOf(error) },
    origin: originOf(error, value, origins, rootOf(entry)),
  }));
};

/** More would bury the rest. */
const mostProblems = 50;

/**
 * One mistake fails every branch that the schema tries, and everything around it. What counts is the innermost error,
 * and of several at one place the ones that name something.
 */
const essential = (errors: readonly StructureError[]): readonly StructureError[] => {
  const real = errors.filter(error => !isAboutReference(error));
  const paths = new Set(real.flatMap(({ instancePath }) => pathsAbove(instancePath)));
  const innermost = real.filter(({ instancePath }) => !paths.has(instancePath));
  const specific = innermost.filter(error => !isSummary(error));
  const told = new Set(specific.map(error => error.instancePath));
  const kept = [
    ...withChoicesTogether(specific),
    ...innermost.filter(error => isSummary(error) && !told.has(error.instancePath)),
  ];
  return [...new Map(kept.map(error => [`${error.instancePath} ${detailOf(error)}`, error])).values()];
};

/** Branches that each allow one value allow all of them together. */
const withChoicesTogether = (errors: readonly StructureError[]): readonly StructureError[] => {
  const choices = new Map<string, Set<unknown>>();
  for (const { instancePath, params } of errors.filter(isChoice)) {
    const allowed = choices.get(instancePath) ?? new Set();
    choices.set(instancePath, allowed);
    for (const value of [params?.['allowedValues']].flat()) allowed.add(value);
  }
  return errors.flatMap(error => {
    if (!isChoice(error)) return [error];
    const allowed = choices.get(error.instancePath);
    choices.delete(error.instancePath);
    return allowed ? [{ ...error, params: { ...error.params, allowedValues: [...allowed] } }] : [];
  });
};

const isChoice = ({ keyword }: StructureError): boolean => keyword === 'enum';

const isAboutReference = ({ params }: StructureError): boolean => params?.['missingProperty'] === '$ref';

const isSummary = ({ keyword }: StructureError): boolean =>
  ['oneOf', 'anyOf', 'not', 'if', 'dependentSchemas'].includes(keyword);

const pathsAbove = (path: string): readonly string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));

const detailOf = ({ message = 'is not valid', params = {} }: StructureError): string => {
  const named = params['additionalProperty'] ?? params['unevaluatedProperty'];
  const allowed = params['allowedValues'];
  const more = typeof named === 'string' ? `: ${named}` : Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  return excerpt(message + more, 200);
};

/** The place in the document that a path in the assembled value stands for. */
const originOf = (
  { instancePath, params = {} }: StructureError,
  value: unknown,
  origins: ReadonlyMap<unknown, Origin>,
  root: Origin,
): Origin => {
  const keys = instancePath
    .split('/')
    .slice(1)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const named = params['additionalProperty'] ?? params['unevaluatedProperty'];
  let here = value;
  let origin = origins.get(value) ?? root;
  for (const key of typeof named === 'string' ? [...keys, named] : keys) {
    const isContainer = typeof here === 'object' && here !== null && Object.hasOwn(here, key);
    here = isContainer ? (here as Readonly<Record<string, unknown>>)[key] : undefined;
    origin = origins.get(here) ?? at(origin, key);
  }
  return origin;
};
