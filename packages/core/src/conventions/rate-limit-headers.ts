// The families of headers in which servers tell how many requests are left.
import type { Response } from '../contract/model.ts';

/**
 * Three that exclude each other: what vendors made up, the fields of the Internet-Draft up to its sixth version, and the
 * single structured field since then (draft-ietf-httpapi-ratelimit-headers).
 */
export const rateLimitFamilies = ['X-RateLimit-*', 'RateLimit-*', 'RateLimit'] as const;
export type RateLimitFamily = (typeof rateLimitFamilies)[number];

export const rateLimitFamilyOf = (header: string): RateLimitFamily | undefined => {
  const name = header.toLowerCase();
  if (/^x-rate-?limit/.test(name)) return 'X-RateLimit-*';
  if (/^ratelimit-(?:limit|remaining|reset)$/.test(name)) return 'RateLimit-*';
  return name === 'ratelimit' ? 'RateLimit' : undefined;
};

/** Whether a response says when to come back, in whatever form. */
export const saysWhenToRetry = ({ headers }: Response): boolean =>
  headers.some(({ name }) => /^(?:retry-after(?:-ms)?|(?:x-)?rate-?limit.*)$/i.test(name));
