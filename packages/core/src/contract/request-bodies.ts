// The body that an operation of 3.x takes.
import { lowerContent } from './content.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import { memory } from './memory.ts';
import type { RequestBody } from './model.ts';
import { nodeOf } from './node.ts';
import { missingField, wrongType } from './problems.ts';
import type { Referable } from './references.ts';
import { lowerReferable } from './references.ts';
import { lowerUnread } from './unread.ts';
import { flagOf } from './values.ts';

export const lowerRequestBody = (lowering: Lowering, operation: Located<Fields>): RequestBody | undefined => {
  const field = fieldOf(operation, 'requestBody');
  return field && lowerRequestBodyAt(lowering, field);
};

export const lowerRequestBodyAt = (lowering: Lowering, field: Located): RequestBody | undefined => {
  if (field.value === null) {
    lowering.report(wrongType(field, 'mapping'));
    return undefined;
  }
  return (
    lowerReferable(lowering, field, '', referable) ??
    lowerUnread(lowering, field, node => ({ ...node, required: false, content: [] }))
  );
};

const referable: Referable<RequestBody> = {
  known: memory(),
  lower: (lowering, target) => lowerTarget(lowering, target),
  rename: node => node,
};

const lowerTarget = (lowering: Lowering, object: Located<Fields>): RequestBody => {
  const content = fieldOf(object, 'content');
  if (!content) lowering.report(missingField(object.origin, 'content', 'note'));
  return {
    ...nodeOf(lowering, 'request-body', object),
    required: flagOf(lowering, object, 'required'),
    content: lowerContent(lowering, content),
  };
};
