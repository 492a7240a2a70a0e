// The operations of a path item, and the parameters of each: its own, and those of the path item that it does not replace.
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';
import { isMapping, ownString } from '../source/references.ts';
import type { Located } from './check.ts';
import { follow } from './follow.ts';

export interface Parameter {
  readonly name: string;
  readonly in: string;
  /** Where the list has it, which may be a reference. */
  readonly origin: Origin;
}

export interface Parameters {
  readonly list: readonly Parameter[];
  /** Whether all of them could be read. */
  readonly complete: boolean;
}

export const parametersOf = (description: Description, { value, origin }: Located): Parameters => {
  const written = Object.hasOwn(value, 'parameters') ? value['parameters'] : [];
  if (!Array.isArray(written)) return { list: [], complete: false };
  const place = at(origin, 'parameters');
  const list = written.map((item, index): Parameter | undefined => {
    const here = at(place, index);
    const parameter = follow(description, item, here);
    const name = parameter && ownString(parameter.value, 'name');
    const location = parameter && ownString(parameter.value, 'in');
    return name === undefined || location === undefined ? undefined : { name, in: location, origin: here };
  });
  const read = list.filter(parameter => parameter !== undefined);
  return { list: read, complete: read.length === list.length };
};

/** The same parameter has the same key. */
export const keyOf = (parameter: Parameter): string =>
  // Header names are compared without regard to case (RFC 9110, section 5.1).
  `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;

export const operationsOf = ({ value, origin }: Located): readonly Located[] => [
  ...operationsIn(value, origin, methods),
  ...(isMapping(value['additionalOperations']) && Object.hasOwn(value, 'additionalOperations')
    ? operationsIn(
        value['additionalOperations'],
        at(origin, 'additionalOperations'),
        Object.keys(value['additionalOperations']),
      )
    : []),
];

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

const operationsIn = (value: Located['value'], origin: Origin, names: readonly string[]): readonly Located[] =>
  names.flatMap(name => {
    const operation = Object.hasOwn(value, name) ? value[name] : undefined;
    return isMapping(operation) ? [{ value: operation, origin: at(origin, name) }] : [];
  });
