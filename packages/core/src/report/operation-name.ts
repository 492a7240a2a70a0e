// How an operation is called in reports.
import type { OperationReference } from '../findings.ts';

export const nameOf = ({ kind, method, path }: OperationReference): string =>
  `${kind === 'webhook' ? 'webhook ' : ''}${method} ${path}`;
