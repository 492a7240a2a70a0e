// Holds the options of a rule against their JSON Schema.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { keysOf } from '../source/pointer.ts';

export interface OptionFault {
  readonly path: readonly string[];
  readonly detail: string;
}

/** The first thing that is wrong. */
export const faultIn = (options: unknown, schema: Readonly<Record<string, unknown>>): OptionFault | undefined => {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  if (validate(options)) return undefined;
  const [error] = validate.errors ?? [];
  const { instancePath = '', message = '', params = {} } = error ?? {};
  const named: unknown = params['additionalProperty'];
  const allowed: unknown = params['allowedValues'];
  const path = keysOf(instancePath);
  return {
    path: typeof named === 'string' ? [...path, named] : path,
    detail: `${message}${typeof named === 'string' ? `: ${named}` : Array.isArray(allowed) ? `: ${allowed.join(', ')}` : ''}`,
  };
};
