// Holds the options of a lint rule against their JSON Schema.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { lintRules } from '../rules/lint-rules.ts';
import { keysOf } from '../source/pointer.ts';

export interface OptionFault {
  readonly path: readonly string[];
  readonly detail: string;
}

/** The first thing that is wrong; nothing is known of the rules of others. */
export const faultInOptions = (id: string, options: unknown): OptionFault | undefined => {
  const rule = lintRules.find(it => it.id === id);
  if (!rule) return undefined;
  const schema = rule.options?.schema ?? { type: 'object', additionalProperties: false };
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
