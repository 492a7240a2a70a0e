// What an operation answers with, by status.
import type { Operation } from '../contract/model.ts';

/** Whether a status is listed by itself. */
export const hasStatus = ({ responses }: Operation, status: string): boolean =>
  responses.some(response => response.status === status);
