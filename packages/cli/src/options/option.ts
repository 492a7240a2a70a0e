// What an option of a command can be: one value of several, any text, or a switch.
import type { Parsed } from './parsed.ts';

export type Option = Choice | Text | Switch;

export interface Choice<Value extends string = string> {
  readonly kind: 'choice';
  readonly values: readonly Value[];
  /** Other names of values, which are understood and not offered. */
  readonly synonyms: readonly string[];
  /** What it is unless told, for people. */
  readonly usual: string | undefined;
}

export interface Text {
  readonly kind: 'text';
  /** What stands for the value in help. */
  readonly placeholder: string;
  readonly usual: string | undefined;
  /** It can be given several times. */
  readonly isList: boolean;
  /** It can be given without its value. */
  readonly isBare: boolean;
}

export interface Switch {
  readonly kind: 'switch';
}

/** Under which title of a page of help an option stands. */
export type OptionGroup =
  | 'judging'
  | 'repairing'
  | 'stating'
  | 'asking'
  | 'writing'
  | 'choosing'
  | 'printing'
  | 'reading'
  | 'general';

/** In the order in which help shows them; `general` is what every command has. */
export type CommandOptions = Readonly<
  Partial<Record<Exclude<OptionGroup, 'general'>, Readonly<Record<string, Option>>>>
>;

/** The name of an option of a command. */
export type OptionIn<Options extends CommandOptions> =
  | { [Group in keyof Options]: keyof Options[Group] & string }[keyof Options]
  | keyof typeof general;

export const choice = <const Value extends string>(
  values: readonly Value[],
  usual?: NoInfer<Value>,
  synonyms: readonly string[] = [],
): Choice<Value> => ({ kind: 'choice', values, synonyms, usual });

type TextTraits = Partial<Omit<Text, 'kind' | 'placeholder'>>;

export const text = (placeholder: string, { usual, isList = false, isBare = false }: TextTraits = {}): Text => ({
  kind: 'text',
  placeholder,
  usual,
  isList,
  isBare,
});

export const toggle: Switch = { kind: 'switch' };

export const general = { help: toggle, version: toggle };

/** By name. */
export const optionsIn = (options: CommandOptions): ReadonlyMap<string, Option> =>
  new Map([...Object.values(options), general].flatMap(group => Object.entries<Option>(group)));

/** The value of a choice; undefined where it was not given, or by another name. */
export const choiceOf = <Options extends Readonly<Record<string, Option>>, Name extends keyof Options & string>(
  parsed: Parsed,
  options: Options,
  name: Name,
): ValueOf<Options[Name]> | undefined => {
  const option: Option | undefined = options[name];
  const values = option?.kind === 'choice' ? option.values : [];
  return values.find((value): value is ValueOf<Options[Name]> => value === parsed[name]);
};

type ValueOf<Of> = Of extends Choice<infer Value> ? Value : never;
