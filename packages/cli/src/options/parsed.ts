// The words of a command line as yargs takes them apart: options by name, and the rest in order.

export type Parsed = Readonly<Record<string, unknown>> & { readonly _: readonly (string | number)[] };

export const textOf = (parsed: Parsed, name: string): string | undefined => {
  const value = parsed[name];
  return typeof value === 'string' ? value : undefined;
};

/** Of an option that can be given several times. */
export const textsOf = (parsed: Parsed, name: string): readonly string[] =>
  [parsed[name]].flat().filter((value): value is string => typeof value === 'string');

/** Undefined where it was not given. */
export const switchOf = (parsed: Parsed, name: string): boolean | undefined => {
  const value = parsed[name];
  return typeof value === 'boolean' ? value : undefined;
};

/** What follows the name of the command. */
export const restOf = (parsed: Parsed): readonly string[] => parsed._.slice(1).map(String);
