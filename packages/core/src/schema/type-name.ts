// The types that a schema can name.

export type TypeName = 'null' | 'boolean' | 'object' | 'array' | 'number' | 'integer' | 'string';

const names: ReadonlyMap<unknown, TypeName> = new Map<string, TypeName>([
  ...(['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'] as const).map(
    name => [name, name] as const,
  ),
  // What programmers write by mistake; nothing else can be meant.
  ['bool', 'boolean'],
  ['int', 'integer'],
  ['float', 'number'],
  ['double', 'number'],
]);

/** The types in `type`, one or a list; what is no type is left out. */
export const typeNamesIn = (type: unknown): readonly TypeName[] =>
  (Array.isArray(type) ? type : [type]).flatMap((name: unknown) => names.get(name) ?? []);
