// What a running server can be asked for a description without any harm: GET, where all that is required has an example.
import { exampleValuesOf } from '../contract/example-values.ts';
import type { Contract, Operation, Parameter } from '../contract/model.ts';
import type { HttpRequest } from '../findings.ts';
import { keyOf, requestFor } from '../witness/request.ts';

export type Question =
  | { readonly kind: 'asked'; readonly operation: Operation; readonly request: HttpRequest }
  /** Names of required parameters without an example. */
  | { readonly kind: 'not-asked'; readonly operation: Operation; readonly missing: readonly string[] };

export const questionsOf = (api: Contract): readonly Question[] =>
  api.operations.filter(({ method }) => method === 'GET').map(questionFor);

const questionFor = (operation: Operation): Question => {
  const required = operation.parameters.filter(it => (it.required || it.in === 'path') && !isSentAnyway(it));
  const values = new Map<string, unknown>();
  const missing: string[] = [];
  for (const parameter of required) {
    const [example] = parameter.unread === undefined ? exampleValuesOf(parameter) : [];
    if (example) values.set(keyOf(parameter), example.value);
    else missing.push(parameter.name);
  }
  const named = new Set(required.map(({ name }) => name));
  const unknown = [...operation.path.matchAll(/\{([^{}]*)\}/g)]
    .flatMap(([, name]) => name ?? [])
    .filter(it => !named.has(it));
  if (missing.length + unknown.length > 0) return { kind: 'not-asked', operation, missing: [...missing, ...unknown] };
  return { kind: 'asked', operation, request: requestFor(operation, { values }) };
};

/** OpenAPI, Parameter Object: these are described elsewhere, and a parameter of that name is ignored. */
const isSentAnyway = ({ in: place, name }: Parameter): boolean =>
  place === 'header' && ['accept', 'content-type', 'authorization'].includes(name.toLowerCase());
