// Two validators that were written without each other and without this package: what both say of a value is believed.
import { isSoonDone } from './pattern-cost.ts';
import type { Standalone } from './standalone.ts';
import type { Compile, JsonSchema } from './writer.ts';

export type ValidatorName = 'ajv' | 'cfworker';

/** Whether a value is valid; undefined when a validator has no opinion. */
export type Verdict = boolean | undefined;

export interface Validator {
  readonly name: ValidatorName;
  /** Never throws: a schema that the validator cannot read leaves it without an opinion on any value. */
  compile(schema: Standalone): (value: unknown) => Verdict;
}

/** Loaded when there is something to confirm: most runs need neither. */
export const loadValidators = async (): Promise<readonly Validator[]> => {
  const [{ compileWithAjv }, { compileWithCfworker }] = await Promise.all([
    import('./compile-with-ajv.ts'),
    import('./compile-with-cfworker.ts'),
  ]);
  return [guarded('ajv', compileWithAjv), guarded('cfworker', compileWithCfworker)];
};

const guarded = (name: ValidatorName, compile: Compile): Validator => {
  const checks = createMemory(compile);
  return {
    name,
    compile({ schema, patterns, lost }) {
      const check = lost.size > 0 ? undefined : checks(schema);
      return value =>
        check && attempt(() => patternsAreSoonDone(patterns, value)) ? attempt(() => check(value)) : undefined;
    },
  };
};

type Check = ReturnType<Compile>;

/** Changes come in groups that speak of the same schemas, and to compile one takes longer than all that it is asked then. */
const createMemory = (compile: Compile): ((schema: JsonSchema) => Check | undefined) => {
  const known = new Map<string, Check | undefined>();
  return schema => {
    const key = JSON.stringify(schema);
    if (!known.has(key)) {
      if (known.size >= mostRemembered) known.clear();
      known.set(
        key,
        attempt(() => compile(schema)),
      );
    }
    return known.get(key);
  };
};

const mostRemembered = 300;

/** What a validator cannot cope with is no statement about the value. */
const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

/** More combinations than these are not tried out. */
const mostCombinations = 20_000;

/** Which text meets which pattern is for the validators to know: all must be harmless with all. */
const patternsAreSoonDone = (patterns: ReadonlySet<string>, value: unknown): boolean => {
  if (patterns.size === 0) return true;
  const texts = new Set<string>();
  collectTexts(value, texts);
  if (patterns.size * texts.size > mostCombinations) return false;
  return [...patterns].every(pattern => [...texts].every(text => isSoonDone(pattern, text)));
};

const collectTexts = (value: unknown, texts: Set<string>): void => {
  if (typeof value === 'string') texts.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (!Array.isArray(value)) texts.add(key);
    collectTexts(member, texts);
  }
};
