// One spelling for every JSON value, so that equal values have equal keys.

/** Members sorted; 1 and 1.0 alike. Not JSON for huge numbers, but equal exactly when the values are. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.keys(value).sort();
    return `{${members.map(key => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(',')}}`;
  }
  return typeof value === 'number' ? String(value === 0 ? 0 : value) : (JSON.stringify(value) ?? 'null');
};
