// Writes the JSON Schema of breakwater.yaml, for editors that complete and check it.

/** @typedef {{ readonly path: string, readonly text: string }} GeneratedFile */

/**
 * @param {import('./load-core.mjs').Core} core
 * @returns {GeneratedFile}
 */
export const configurationSchema = core => ({
  path: 'packages/core/schema/configuration.v1.schema.json',
  text: `${JSON.stringify(core.configurationSchema('en'), undefined, 2)}\n`,
});
