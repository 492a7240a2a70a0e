// What the keys of responses mean: statuses, ranges of them, and `default`.

/** Informational, successful and redirecting: the request was not refused. */
export const isSuccess = (status: string): boolean => /^[123]/.test(status);

/** Whether `wide` is the range that `narrow` belongs to. `default` is left to who knows what stands beside it. */
export const coversStatus = (wide: string, narrow: string): boolean =>
  wide === narrow || (/^[1-5]XX$/.test(wide) && /^\d{3}$/.test(narrow) && wide[0] === narrow[0]);
