// Words as one of which is meant, or all: `diff, lint and rules`.

export const alternatives = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;
