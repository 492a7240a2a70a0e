// `breakwater undeprecate <description> <operation|pointer>`: takes out what `deprecate` writes.
import { undeprecate } from '@breakwater/core';
import { changeDeprecations } from '../deprecate/change-deprecations.ts';
import { readUndeprecateRequest } from '../deprecate/request.ts';
import { program } from '../program.ts';

export const command = program(readUndeprecateRequest, (request, output) =>
  changeDeprecations(request, (description, options) => undeprecate(description, request.thing, options), output),
);
