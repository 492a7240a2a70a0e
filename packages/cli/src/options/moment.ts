// The moment by which things are judged: the one that was asked for, that of the build, or now.

/** A day (its beginning, in UTC) or a moment of RFC 3339; `epoch` in seconds. Undefined for what is neither. */
export const momentOf = (text: string | undefined, epoch: string | undefined): Date | undefined => {
  if (text !== undefined) {
    const isMoment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/.test(text);
    return isMoment ? valid(new Date(text)) : undefined;
  }
  // https://reproducible-builds.org/specs/source-date-epoch/
  if (epoch !== undefined && epoch !== '')
    return /^\d+$/.test(epoch) ? valid(new Date(Number(epoch) * 1000)) : undefined;
  return new Date();
};

const valid = (date: Date): Date | undefined => (Number.isNaN(date.getTime()) ? undefined : date);
