// `breakwater deprecate <description> <operation|pointer>`: writes what deprecates something.
import { deprecate } from '@breakwater/core';
import { program } from '../program.ts';
import { changeDeprecations } from './change-deprecations.ts';
import { readDeprecateRequest } from './request.ts';

export const command = program(readDeprecateRequest, (request, output) =>
  changeDeprecations(request, (description, options) => deprecate(description, request, options), output),
);
