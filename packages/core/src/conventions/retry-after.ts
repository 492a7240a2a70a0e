// Values of Retry-After: whole seconds, or a date (RFC 9110, section 10.2.3).
import { readHttpDate } from './http-date.ts';

export const isRetryAfter = (text: string): boolean => /^\d+$/.test(text) || readHttpDate(text).kind === 'date';
