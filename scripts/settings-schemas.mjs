// Writes the JSON Schemas of the files in which teams say what they want, for editors that complete and check them.

/** @typedef {{ readonly path: string, readonly text: string }} GeneratedFile */

/**
 * @param {import('./load-core.mjs').Core} core
 * @returns {readonly GeneratedFile[]}
 */
export const settingsSchemas = core => [
  schemaFile('configuration', core.configurationSchema('en')),
  schemaFile('waivers', core.waiversSchema('en')),
];

/**
 * @param {string} name
 * @param {object} schema
 */
const schemaFile = (name, schema) => ({
  path: `packages/core/schema/${name}.v1.schema.json`,
  text: `${JSON.stringify(schema, undefined, 2)}\n`,
});
