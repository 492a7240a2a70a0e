// Ajv, set up to read schemas that stand alone and to trust nothing in a value but its own members.
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Compile } from './writer.ts';

export const compileWithAjv: Compile = schema => {
  made ??= make();
  try {
    const check = made.compile(schema);
    return value => check(value);
  } finally {
    // It would be kept for as long as the program runs.
    if (typeof schema === 'object') made.removeSchema(schema);
  }
};

let made: Ajv2020 | undefined;

const make = (): Ajv2020 => {
  const ajv = new Ajv2020({
    strict: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    ownProperties: true,
    unicodeRegExp: true,
    messages: false,
    logger: false,
    code: { optimize: false },
    // To write a schema out again wherever it is referred to takes longer than to call it.
    inlineRefs: false,
  });
  // What the package exports is the function; its types know it as a member.
  const addFormats = formats as unknown as (ajv: Ajv2020) => void;
  addFormats(ajv);
  return ajv;
};
