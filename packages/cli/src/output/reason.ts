// What an unexpected error says, in one line.

export const reasonOf = (error: unknown): string => {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return reason.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 300);
};
