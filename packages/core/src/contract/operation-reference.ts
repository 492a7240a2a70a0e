// How an operation is named in what is reported.
import type { OperationReference } from '../findings.ts';

export const referenceTo = ({ kind, method, path, operationId }: OperationReference): OperationReference => ({
  kind,
  method,
  path,
  ...(operationId !== undefined && { operationId }),
});
