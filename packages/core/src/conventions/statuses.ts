// What an operation answers with, by status.
import type { Operation, Response } from '../contract/model.ts';

/** Whether a status is listed by itself. */
export const hasStatus = ({ responses }: Operation, status: string): boolean =>
  responses.some(response => response.status === status);

/** Whether one of some statuses is listed, by itself or within a range of its class. */
export const coversStatus = ({ responses }: Operation, ...statuses: readonly string[]): boolean =>
  responses.some(({ status }) => statuses.some(it => it === status || `${it[0]}XX` === status));

/** Whether one of some statuses is listed, by itself, within a range of its class, or by `default`. */
export const describesStatus = (operation: Operation, ...statuses: readonly string[]): boolean =>
  hasStatus(operation, 'default') || coversStatus(operation, ...statuses);

/** Whether an error of the client is listed, or everything is that is not. */
export const listsClientError = ({ responses }: Operation): boolean =>
  responses.some(({ status }) => /^(?:4|default$)/.test(status));

export const isError = ({ status }: Pick<Response, 'status'>): boolean => /^[45]/.test(status);

/** Successes that are finished: neither interim nor a redirection. */
export const isSuccess = ({ status }: Pick<Response, 'status'>): boolean => status.startsWith('2');
