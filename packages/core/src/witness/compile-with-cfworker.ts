// @cfworker/json-schema, which interprets schemas where Ajv compiles them.
import type { Schema } from '@cfworker/json-schema';
import { Validator } from '@cfworker/json-schema';
import type { Compile } from './validators.ts';

export const compileWithCfworker: Compile = schema => {
  const validator = new Validator(schema as Schema | boolean, '2020-12');
  return value => validator.validate(value).valid;
};
