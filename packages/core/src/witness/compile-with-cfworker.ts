// @cfworker/json-schema, which interprets schemas where Ajv compiles them.
import { Validator } from '@cfworker/json-schema';
import type { Compile } from './writer.ts';

export const compileWithCfworker: Compile = schema => {
  const validator = new Validator(schema, '2020-12');
  return value => validator.validate(value).valid;
};
